package org.pmokit.core.information;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pmokit.core.schedule.Milestone;

/**
 * The words, milestones and indicators that everybody uses alike.
 *
 * @param terms what words mean
 * @param milestones what milestones mean
 * @param kpis what is measured and how
 */
public record CommonLanguage(List<GlossaryTerm> terms, List<MilestoneDefinition> milestones, List<Kpi> kpis) {

    /** Copies. */
    public CommonLanguage {
        terms = List.copyOf(terms);
        milestones = List.copyOf(milestones);
        kpis = List.copyOf(kpis);
    }

    /**
     * The names of milestones that nobody defined, sorted.
     *
     * @param used by any components
     */
    public List<String> undefinedMilestones(Collection<Milestone> used) {
        Set<String> known = milestones.stream().map(MilestoneDefinition::name).collect(Collectors.toSet());
        return used.stream()
                .map(each -> each.id().name())
                .filter(name -> !known.contains(name))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The codes of indicators that somebody measured and nobody defined, sorted.
     *
     * @param measured for any components
     */
    public List<String> undefinedKpis(Collection<KpiValue> measured) {
        Set<String> known = kpis.stream().map(Kpi::code).collect(Collectors.toSet());
        return measured.stream()
                .map(KpiValue::kpi)
                .filter(code -> !known.contains(code))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The word to use instead of a synonym; empty for a word that is nobody's synonym.
     *
     * @param word any
     */
    public Optional<String> preferred(String word) {
        return terms.stream()
                .filter(each -> each.synonyms().contains(word))
                .map(GlossaryTerm::term)
                .findFirst();
    }
}
