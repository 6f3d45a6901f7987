package org.pmokit.rules.catalog.performance;

import org.pmokit.core.delivery.Project;
import org.pmokit.core.earnedvalue.EarnedSchedule;
import org.pmokit.core.earnedvalue.PeriodResult;
import org.pmokit.rules.rule.Limits;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.Tally;
import org.pmokit.rules.rule.Threshold;

/** PMO-EVM-003: the plan is earned as fast as time passes. */
public final class TimePace {

    /** Below it amber. */
    public static final Threshold AMBER = Threshold.houseDefault("PMO-EVM-003/amber", "0.95", MeasureUnit.INDEX)
            .stricterWhenGreater();
    /** Below it red. */
    public static final Threshold RED =
            Threshold.houseDefault("PMO-EVM-003/red", "0.90", MeasureUnit.INDEX).stricterWhenGreater();

    /** The rule. */
    public static final Rule<Project> RULE = LatestPeriod.rule("PMO-EVM-003")
            .name("time-pace")
            .title("The plan is earned as fast as time passes")
            .because("unlike SPI it still tells lateness when the work nears its end")
            .measuredAs("SPI(t) = ES / AT at the end of the last reported period, in reporting periods")
            .remedy("Forecast the finish at this pace and tell those who wait for it.")
            .source("Lipke and Henderson, Earned Schedule")
            .measure(Limits.below(AMBER, RED), TimePace::tell);

    private TimePace() {}

    private static void tell(Project project, RuleContext context, Tally tally) {
        PeriodResult period = LatestPeriod.of(project, context);
        LatestPeriod.tell(
                "SPI(t)",
                period.schedule().flatMap(EarnedSchedule::index),
                tally,
                index -> tally.measure("", index.value(), LatestPeriod.evidence("SPI(t)", index.value(), period)));
    }
}
