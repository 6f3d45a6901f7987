package org.pmokit.rules.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rule.Breach;
import org.pmokit.rules.rule.Measurement;
import org.pmokit.rules.rule.MissingFact;
import org.pmokit.rules.rule.Verdict;

/**
 * Several measurements on one subject and the one verdict that they add up to: any breach wins, then any missing fact,
 * and only then satisfied. Without a single measurement or missing fact there is nothing to judge.
 */
final class Tally {

    private final Limits limits;
    private final List<Breach> breaches = new ArrayList<>();
    private final Set<MissingFact> missing = new LinkedHashSet<>();
    private @Nullable BigDecimal worst;

    Tally(Limits limits) {
        this.limits = limits;
    }

    void measure(String aspect, BigDecimal value, Evidence evidence) {
        worst = worst == null ? value : worst.max(value);
        limits.breach(aspect, value, evidence).ifPresent(breaches::add);
    }

    void measure(String aspect, long value, Evidence evidence) {
        measure(aspect, BigDecimal.valueOf(value), evidence);
    }

    void miss(MissingFact fact) {
        missing.add(fact);
    }

    Verdict verdict(String otherwiseNotApplicable) {
        Optional<Measurement> measured = Optional.ofNullable(worst).map(limits::measured);
        if (!breaches.isEmpty()) {
            return new Verdict.Breached(measured.orElseThrow(), breaches);
        }
        if (!missing.isEmpty()) {
            return new Verdict.Unknown(List.copyOf(missing));
        }
        return measured.map(Verdict::satisfied).orElseGet(() -> Verdict.notApplicable(otherwiseNotApplicable));
    }
}
