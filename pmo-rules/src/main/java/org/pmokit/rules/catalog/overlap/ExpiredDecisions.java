package org.pmokit.rules.catalog.overlap;

import java.util.List;
import java.util.stream.Stream;
import org.pmokit.core.Portfolio;
import org.pmokit.core.dependency.OverlapDecision;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.role.Role;
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

/** PMO-OVL-002: decisions on overlaps hold as long as the overlap. */
public final class ExpiredDecisions {

    /** How many may have run out. */
    public static final Threshold COUNT = Threshold.houseDefault("PMO-OVL-002/count", "0", MeasureUnit.COUNT);

    /** The rule. */
    public static final Rule<Portfolio> RULE = Rule.of("PMO-OVL-002", Portfolio.class)
            .group(RuleGroup.OVERLAP)
            .name("expired-decisions")
            .title("No decision on an overlap has run out while the overlap lasts")
            .because("what was accepted until a day was not accepted after it")
            .measuredAs(
                    "pairs of open projects, or of offices, that still overlap and of which the newest decision held until"
                            + " a day before the status date")
            .remedy("Decide again: renew, or settle the overlap.")
            .source("Decisions hold until the day they name")
            .askedOf(Role.PROGRAMME_MANAGER)
            .thresholds(COUNT)
            .appliesWhen(
                    "decisions on overlaps are on record",
                    portfolio -> !portfolio.overlapDecisions().isEmpty())
            .check(ExpiredDecisions::judge);

    private ExpiredDecisions() {}

    private static Verdict judge(Portfolio portfolio, RuleContext context) {
        List<OverlapDecision> expired = Stream.concat(
                        portfolio.overlapDecisions().stream().flatMap(decision -> ofProjects(decision, context)),
                        context.overlaps().services().stream().flatMap(both -> both.decision().stream()))
                .distinct()
                .filter(decision ->
                        decision.until().filter(context.asOf()::isAfter).isPresent())
                .toList();
        Measurement measured = Measurement.of(expired.size(), Operator.AT_MOST, context.of(COUNT));
        return measured.isWithinLimit()
                ? Verdict.satisfied(measured)
                : new Verdict.Breached(
                        measured,
                        expired.stream()
                                .map(decision -> breach(decision, measured))
                                .toList());
    }

    /** The newest on two open projects that still overlap. */
    private static Stream<OverlapDecision> ofProjects(OverlapDecision decision, RuleContext context) {
        if (decision.first() instanceof ProjectId one && decision.second() instanceof ProjectId other) {
            boolean open = Stream.of(one, other)
                    .flatMap(id -> context.portfolio().project(id).stream())
                    .allMatch(project -> project.isOpenOn(context.asOf()));
            return open
                    ? context.overlaps().between(one, other).stream().flatMap(overlap -> overlap.decision().stream())
                    : Stream.empty();
        }
        return Stream.empty();
    }

    private static Breach breach(OverlapDecision decision, Measurement measured) {
        return new Breach(
                decision.first().value() + "|" + decision.second().value(),
                Rag.AMBER,
                measured,
                List.of(new Evidence.ExpiredDecision(
                        decision.first(),
                        decision.second(),
                        decision.disposition(),
                        decision.until().orElseThrow())));
    }
}
