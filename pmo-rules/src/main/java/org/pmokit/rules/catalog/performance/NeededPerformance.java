package org.pmokit.rules.catalog.performance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.earnedvalue.PeriodResult;
import org.pmokit.core.earnedvalue.Undefined;
import org.pmokit.core.money.Ratio;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Breach;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.Measurement;
import org.pmokit.rules.rule.MissingFact;
import org.pmokit.rules.rule.Operator;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

/** PMO-EVM-004: the budget can still be kept. */
public final class NeededPerformance {

    /** Above it amber. */
    public static final Threshold MOST = Threshold.published(
            "PMO-EVM-004/most",
            "1.10",
            MeasureUnit.INDEX,
            "PM World Journal on TCPI and TSPI: hard to reach above 1.10");

    /** The rule. */
    public static final Rule<Project> RULE = LatestPeriod.rule("PMO-EVM-004")
            .name("needed-performance")
            .title("The budget can still be kept")
            .because("a performance that was never reached before will not be reached for the rest")
            .measuredAs(
                    "TCPI = (BAC - EV) / (BAC - AC) at the end of the last reported period; red where work is left and the"
                            + " budget is spent")
            .remedy("Stop promising the budget: forecast the cost at completion and ask for a decision.")
            .source("Earned value management: to-complete performance index")
            .thresholds(MOST)
            .check(NeededPerformance::judge);

    private NeededPerformance() {}

    private static Verdict judge(Project project, RuleContext context) {
        PeriodResult period = LatestPeriod.of(project, context);
        return period.value()
                .toCompletePerformance()
                .fold(why -> undefined(why, period, context), needed -> judged(needed, period, context));
    }

    private static Verdict judged(Ratio needed, PeriodResult period, RuleContext context) {
        Measurement measured = Measurement.of(needed.value(), Operator.AT_MOST, context.of(MOST));
        return measured.isWithinLimit()
                ? Verdict.satisfied(measured)
                : Verdict.breached(
                        Breach.of(Rag.AMBER, measured, LatestPeriod.evidence("TCPI", needed.value(), period)));
    }

    private static Verdict undefined(Undefined why, PeriodResult period, RuleContext context) {
        return switch (why) {
            case NOTHING_LEFT -> Verdict.notApplicable("work is left");
            case NOT_ACHIEVABLE -> spent(period, context);
            default -> new Verdict.Unknown(List.of(new MissingFact("TCPI", Optional.of(why.reason()))));
        };
    }

    /** No index would be enough; what is left of the budget is measured instead: nothing. */
    private static Verdict spent(PeriodResult period, RuleContext context) {
        BigDecimal over = period.value()
                .actual()
                .flatMap(actual -> period.value().budget().flatMap(actual::over))
                .map(Ratio::value)
                .orElse(BigDecimal.ONE);
        Measurement measured =
                Measurement.of(over, Operator.BELOW, context.of(MOST).overriddenBy(BigDecimal.ONE, "the whole budget"));
        return Verdict.breached(
                Breach.of(Rag.RED, measured, new Evidence.Remark("work is left and the budget is spent")));
    }
}
