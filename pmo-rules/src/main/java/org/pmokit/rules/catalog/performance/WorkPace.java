package org.pmokit.rules.catalog.performance;

import org.pmokit.core.delivery.Project;
import org.pmokit.core.earnedvalue.PeriodResult;
import org.pmokit.rules.rule.Limits;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.Tally;
import org.pmokit.rules.rule.Threshold;

/** PMO-EVM-002: as much work is done as was planned. */
public final class WorkPace {

    /** Below it amber. */
    public static final Threshold AMBER = Threshold.houseDefault("PMO-EVM-002/amber", "0.95", MeasureUnit.INDEX)
            .stricterWhenGreater();
    /** Below it red. */
    public static final Threshold RED =
            Threshold.houseDefault("PMO-EVM-002/red", "0.90", MeasureUnit.INDEX).stricterWhenGreater();

    /** The rule. */
    public static final Rule<Project> RULE = LatestPeriod.rule("PMO-EVM-002")
            .name("work-pace")
            .title("As much work is done as was planned")
            .because("work that is behind has to be made up for by work that is planned already")
            .measuredAs("SPI = EV / PV, cumulative at the end of the last reported period")
            .remedy("Look at what holds up the work on the longest path first.")
            .source("Earned value management: schedule performance index")
            .measure(Limits.below(AMBER, RED), WorkPace::tell);

    private WorkPace() {}

    private static void tell(Project project, RuleContext context, Tally tally) {
        PeriodResult period = LatestPeriod.of(project, context);
        LatestPeriod.tell(
                "SPI",
                period.value().spi(),
                tally,
                index -> tally.measure("", index.value(), LatestPeriod.evidence("SPI", index.value(), period)));
    }
}
