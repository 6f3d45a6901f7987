package org.pmokit.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pmokit.core.Portfolio;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.office.Office;
import org.pmokit.core.register.Recorded;
import org.pmokit.core.register.RegisterEntry;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.graph.overlap.Overlap;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.Subject;
import org.pmokit.rules.rule.WholeRegister;

/**
 * Everything that the rules may be asked of, in one order: the portfolio, programmes, projects, offices; then, as far as
 * some rule asks for them, milestones, entries of registers, whole registers and overlaps.
 */
final class Candidates {

    /** No entry is about an entry about an entry deeper than this. */
    private static final int DEEPEST = 16;

    private final Portfolio portfolio;
    private final RuleContext context;
    private final Set<Class<?>> wanted;
    private final List<Candidate> found = new ArrayList<>();
    private final Map<String, Integer> unnamed = new HashMap<>();

    private Candidates(RuleContext context, Collection<Rule<?>> rules) {
        this.context = context;
        this.portfolio = context.portfolio();
        this.wanted = rules.stream().map(Rule::subject).collect(Collectors.toSet());
    }

    static List<Candidate> of(RuleContext context, Collection<Rule<?>> rules) {
        Candidates candidates = new Candidates(context, rules);
        candidates.components();
        candidates.milestones();
        candidates.entries();
        candidates.registers(rules);
        candidates.overlaps();
        return candidates.found;
    }

    /**
     * The same candidates after an edit that changed nothing but the content of projects, which is only told where there are no
     * candidates for overlaps.
     *
     * @param known candidates from before the edit
     * @param changed places of those that have to be read again
     */
    static List<Candidate> inPlace(RuleContext context, List<Candidate> known, BitSet changed) {
        Candidate[] candidates = known.toArray(Candidate[]::new);
        for (int at = changed.nextSetBit(0); at >= 0; at = changed.nextSetBit(at + 1)) {
            candidates[at] = again(context.portfolio(), candidates[at]);
        }
        return Arrays.asList(candidates);
    }

    private static Candidate again(Portfolio portfolio, Candidate known) {
        Object value = known.value();
        if (value instanceof Portfolio) {
            return new Candidate(portfolio, known.subject());
        }
        if (value instanceof Project project) {
            return new Candidate(portfolio.project(project.id()).orElseThrow(), known.subject());
        }
        if (value instanceof Milestone milestone) {
            return new Candidate(portfolio.milestone(milestone.id()).orElseThrow(), known.subject());
        }
        return value instanceof WholeRegister<?> register
                ? new Candidate(again(portfolio, register), known.subject())
                : known;
    }

    private static <T> WholeRegister<T> again(Portfolio portfolio, WholeRegister<T> register) {
        return new WholeRegister<>(register.type(), portfolio.all(register.type()));
    }

    private void components() {
        found.add(new Candidate(portfolio, Subject.of(portfolio.id())));
        portfolio.components().forEach(each -> found.add(new Candidate(each, Subject.of(each.ref()))));
        portfolio.offices().forEach(each -> found.add(new Candidate(each, Subject.of(each.id()))));
    }

    private void milestones() {
        if (wanted.contains(Milestone.class)) {
            portfolio
                    .components()
                    .forEach(component -> component
                            .milestones()
                            .forEach(milestone -> found.add(
                                    new Candidate(milestone, new Subject(milestone.id(), "", component.ref())))));
        }
    }

    private void entries() {
        boolean asked = wanted.stream().anyMatch(type -> isEntry(type));
        if (!asked) {
            return;
        }
        for (Recorded entry : portfolio.all(Recorded.class)) {
            boolean component = entry instanceof DeliveryComponent || entry instanceof Office;
            if (!component && wanted.stream().anyMatch(type -> isEntry(type) && type.isInstance(entry))) {
                found.add(new Candidate(entry, subject(entry)));
            }
        }
    }

    private static boolean isEntry(Class<?> type) {
        return Recorded.class.isAssignableFrom(type)
                && !DeliveryComponent.class.isAssignableFrom(type)
                && type != Office.class;
    }

    private void registers(Collection<Rule<?>> rules) {
        rules.stream().flatMap(rule -> rule.register().stream()).distinct().forEach(type -> found.add(register(type)));
    }

    private <T> Candidate register(Class<T> type) {
        Subject subject = new Subject(portfolio.id(), "register of " + type.getSimpleName(), portfolio.id());
        return new Candidate(new WholeRegister<>(type, portfolio.all(type)), subject);
    }

    private void overlaps() {
        if (wanted.contains(Overlap.class)) {
            for (Overlap overlap : context.overlaps().all()) {
                String pair = overlap.first().value() + "|" + overlap.second().value();
                found.add(new Candidate(overlap, new Subject(portfolio.id(), pair, portfolio.id())));
            }
        }
    }

    private Subject subject(Recorded entry) {
        ComponentRef component = componentOf(portfolio, entry);
        if (entry instanceof RegisterEntry named) {
            return new Subject(named.ref(), "", component);
        }
        String part = entry.path();
        int before = unnamed.merge(part, 1, Integer::sum) - 1;
        return new Subject(component, before == 0 ? part : part + " (" + (before + 1) + ")", component);
    }

    /** The portfolio, programme, project or office that an entry is about in the end. */
    static ComponentRef componentOf(Portfolio portfolio, Recorded entry) {
        Optional<ComponentRef> at = entry.about();
        for (int steps = 0; steps < DEEPEST && at.isPresent(); steps++) {
            ComponentRef ref = at.get();
            switch (ref.kind()) {
                case PORTFOLIO, PROGRAMME, PROJECT, OFFICE -> {
                    return ref;
                }
                case MILESTONE -> at = portfolio.owner((MilestoneId) ref).map(DeliveryComponent::ref);
                default -> at = portfolio.entry(ref).flatMap(Recorded::about);
            }
        }
        return portfolio.id();
    }
}
