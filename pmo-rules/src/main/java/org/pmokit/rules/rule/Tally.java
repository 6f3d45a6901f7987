package org.pmokit.rules.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmokit.rules.evidence.Evidence;

/**
 * Several measurements on one subject and the one verdict that they add up to: any breach wins, then any missing fact,
 * and only then satisfied. Without a single measurement or missing fact there is nothing to judge, so that nothing passes
 * on an empty set. Not thread-safe; one per verdict.
 */
public final class Tally {

    private final Limits limits;
    private final List<Breach> breaches = new ArrayList<>();
    private final Set<MissingFact> missing = new LinkedHashSet<>();
    private @Nullable BigDecimal worst;

    /**
     * An empty one.
     *
     * @param limits that every value is held against, as they apply: {@link Limits#in}
     */
    public Tally(Limits limits) {
        this.limits = limits;
    }

    /**
     * Holds one value against the limits.
     *
     * @param aspect what of the subject; empty for the subject as a whole
     * @param value in the unit of the limits
     * @param evidence for a breach
     */
    public void measure(String aspect, BigDecimal value, Evidence evidence) {
        BigDecimal known = worst;
        worst = known == null ? value : limits.worse(known, value);
        limits.breach(aspect, value, evidence).ifPresent(breaches::add);
    }

    /**
     * Holds one count against the limits.
     *
     * @param aspect what of the subject; empty for the subject as a whole
     * @param value in the unit of the limits
     * @param evidence for a breach
     */
    public void measure(String aspect, long value, Evidence evidence) {
        measure(aspect, BigDecimal.valueOf(value), evidence);
    }

    /**
     * Something could not be measured.
     *
     * @param fact that was missing
     */
    public void miss(MissingFact fact) {
        missing.add(fact);
    }

    /**
     * What it adds up to.
     *
     * @param otherwiseNotApplicable what would have to be the case for there to be something to judge
     */
    public Verdict verdict(String otherwiseNotApplicable) {
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
