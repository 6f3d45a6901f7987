package org.pmokit.rules.catalog.overlap;

import java.math.BigDecimal;
import java.util.List;
import org.pmokit.core.Portfolio;
import org.pmokit.core.role.Role;
import org.pmokit.graph.overlap.Overlap;
import org.pmokit.graph.overlap.SharedThing;
import org.pmokit.graph.overlap.Significance;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Breach;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.Measurement;
import org.pmokit.rules.rule.Operator;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

/** PMO-OVL-001: overlaps of high significance have been decided on. */
public final class UndecidedOverlaps {

    /** How many may be undecided. */
    public static final Threshold COUNT = Threshold.houseDefault("PMO-OVL-001/count", "0", MeasureUnit.COUNT);

    /** The rule. */
    public static final Rule<Portfolio> RULE = Rule.of("PMO-OVL-001", Portfolio.class)
            .group(RuleGroup.OVERLAP)
            .name("undecided-overlaps")
            .title("Overlaps of high significance have been decided on")
            .because("two projects that touch the same thing unawares do it twice or undo each other")
            .measuredAs("pairs of open projects whose overlap is of high significance and on which no decision holds")
            .remedy("Decide: merge, re-scope, resequence, share the deliverable, declare the dependency, or accept.")
            .source("P3O duty of the head of a PMO: no overlaps with other projects of the same programme")
            .askedOf(Role.PROGRAMME_MANAGER)
            .thresholds(COUNT)
            .check(UndecidedOverlaps::judge);

    private UndecidedOverlaps() {}

    private static Verdict judge(Portfolio portfolio, RuleContext context) {
        List<Overlap> all = context.overlaps().all().stream()
                .filter(overlap -> isOpen(overlap, context))
                .toList();
        if (all.isEmpty()) {
            return Verdict.notApplicable("open projects share something");
        }
        List<Overlap> undecided =
                all.stream().filter(overlap -> needsDecision(overlap, context)).toList();
        Measurement measured = Measurement.builder()
                .value(BigDecimal.valueOf(undecided.size()))
                .operator(Operator.AT_MOST)
                .threshold(context.of(COUNT))
                .numerator(BigDecimal.valueOf(undecided.size()))
                .denominator(BigDecimal.valueOf(all.size()))
                .build();
        if (measured.isWithinLimit()) {
            return Verdict.satisfied(measured);
        }
        return new Verdict.Breached(
                measured,
                undecided.stream().map(overlap -> breach(overlap, measured)).toList());
    }

    private static boolean isOpen(Overlap overlap, RuleContext context) {
        return List.of(overlap.first(), overlap.second()).stream()
                .flatMap(id -> context.portfolio().project(id).stream())
                .allMatch(project -> project.isOpenOn(context.asOf()));
    }

    private static boolean needsDecision(Overlap overlap, RuleContext context) {
        boolean decided = overlap.decision()
                .filter(decision -> decision.holdsOn(context.asOf()))
                .isPresent();
        return overlap.significance() == Significance.HIGH && !decided;
    }

    private static Breach breach(Overlap overlap, Measurement measured) {
        List<String> shared =
                overlap.evidence().stream().map(SharedThing::describe).toList();
        return new Breach(
                overlap.first().value() + "|" + overlap.second().value(),
                Rag.AMBER,
                measured,
                List.of(new Evidence.Clash(overlap.first(), overlap.second(), shared)));
    }
}
