package org.pmokit.rules.catalog.dataquality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Breach;
import org.pmokit.rules.rule.Measurement;
import org.pmokit.rules.rule.MissingFact;
import org.pmokit.rules.rule.Operator;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

/**
 * How many statements of a record were held against each other, and which of them cannot all be right. What is wrong is red; what
 * cannot be compared keeps the rest from passing. Not thread-safe; one per verdict.
 */
final class Contradictions {

    private record Found(String aspect, Evidence evidence) {}

    private final List<Found> found = new ArrayList<>();
    private final Set<MissingFact> missing = new LinkedHashSet<>();
    private long compared;

    /** Statements that go together. */
    void agree() {
        compared++;
    }

    /** Statements that do not. */
    void add(String aspect, Evidence evidence) {
        compared++;
        found.add(new Found(aspect, evidence));
    }

    /** A statement that has nothing to be held against. */
    void miss(MissingFact fact) {
        missing.add(fact);
    }

    /** What it adds up to. */
    Verdict verdict(Threshold allowed, String otherwiseNotApplicable) {
        Measurement measured = Measurement.builder()
                .value(BigDecimal.valueOf(found.size()))
                .operator(Operator.AT_MOST)
                .threshold(allowed)
                .numerator(BigDecimal.valueOf(found.size()))
                .denominator(BigDecimal.valueOf(compared))
                .build();
        if (!measured.isWithinLimit()) {
            return new Verdict.Breached(
                    measured,
                    found.stream()
                            .map(each -> new Breach(each.aspect(), Rag.RED, measured, List.of(each.evidence())))
                            .toList());
        }
        if (!missing.isEmpty()) {
            return new Verdict.Unknown(List.copyOf(missing));
        }
        return compared == 0 ? Verdict.notApplicable(otherwiseNotApplicable) : Verdict.satisfied(measured);
    }
}
