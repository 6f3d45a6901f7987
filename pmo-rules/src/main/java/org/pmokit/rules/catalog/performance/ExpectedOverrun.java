package org.pmokit.rules.catalog.performance;

import org.pmokit.core.delivery.Project;
import org.pmokit.core.earnedvalue.EarnedValue;
import org.pmokit.core.earnedvalue.EstimateMethod;
import org.pmokit.core.earnedvalue.PeriodResult;
import org.pmokit.core.money.Money;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rule.Limits;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.MissingFact;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.Tally;
import org.pmokit.rules.rule.Threshold;

/** PMO-EVM-005: the rest can cost as the work so far. */
public final class ExpectedOverrun {

    /** Above it amber. */
    public static final Threshold AMBER = Threshold.houseDefault("PMO-EVM-005/amber", "0.10", MeasureUnit.RATIO);
    /** Above it red. */
    public static final Threshold RED = Threshold.houseDefault("PMO-EVM-005/red", "0.20", MeasureUnit.RATIO);

    /** The rule. */
    public static final Rule<Project> RULE = LatestPeriod.rule("PMO-EVM-005")
            .name("expected-overrun")
            .title("The rest can cost as the work so far")
            .because("the budget at completion is what the board was promised")
            .measuredAs("overrun at completion if the rest costs as the work so far: (BAC / CPI - BAC) / BAC")
            .remedy("Raise an exception with options: fund it, cut scope, or stop.")
            .source("Earned value management: variance at completion")
            .measure(Limits.above(AMBER, RED), ExpectedOverrun::tell);

    private ExpectedOverrun() {}

    private static void tell(Project project, RuleContext context, Tally tally) {
        PeriodResult period = LatestPeriod.of(project, context);
        EarnedValue value = period.value();
        LatestPeriod.tell("EAC", value.estimateAtCompletion(EstimateMethod.AS_SO_FAR), tally, expected -> {
            Money budget = value.budget().orElseThrow();
            expected.varianceFrom(budget)
                    .ifPresentOrElse(
                            overrun -> tally.measure(
                                    "", overrun.value(), new Evidence.CostVariance(budget, expected, overrun)),
                            () -> tally.miss(MissingFact.of("budget at completion above zero")));
        });
    }
}
