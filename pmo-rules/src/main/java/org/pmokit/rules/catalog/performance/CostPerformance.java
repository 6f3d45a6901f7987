package org.pmokit.rules.catalog.performance;

import org.pmokit.core.delivery.Project;
import org.pmokit.core.earnedvalue.PeriodResult;
import org.pmokit.rules.rule.Limits;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.Tally;
import org.pmokit.rules.rule.Threshold;

/** PMO-EVM-001: work is worth what it costs. */
public final class CostPerformance {

    /** Below it amber. */
    public static final Threshold AMBER = Threshold.houseDefault("PMO-EVM-001/amber", "0.95", MeasureUnit.INDEX)
            .stricterWhenGreater();
    /** Below it red. */
    public static final Threshold RED =
            Threshold.houseDefault("PMO-EVM-001/red", "0.90", MeasureUnit.INDEX).stricterWhenGreater();

    /** The rule. */
    public static final Rule<Project> RULE = LatestPeriod.rule("PMO-EVM-001")
            .name("cost-performance")
            .title("Work is worth what it costs")
            .because("a cost performance below one seldom recovers by itself")
            .measuredAs("CPI = EV / AC, cumulative at the end of the last reported period")
            .remedy("Look for what the rest can do without, or ask for a decision on the budget.")
            .source("Earned value management: cost performance index")
            .measure(Limits.below(AMBER, RED), CostPerformance::tell);

    private CostPerformance() {}

    private static void tell(Project project, RuleContext context, Tally tally) {
        PeriodResult period = LatestPeriod.of(project, context);
        LatestPeriod.tell(
                "CPI",
                period.value().cpi(),
                tally,
                index -> tally.measure("", index.value(), LatestPeriod.evidence("CPI", index.value(), period)));
    }
}
