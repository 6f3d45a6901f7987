package org.pmokit.rules.catalog.schedule;

import java.time.LocalDate;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.role.Role;
import org.pmokit.rules.rule.Limits;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Sight;
import org.pmokit.rules.rule.Threshold;

/** PMO-SCH-021: milestones that were due were met on time. */
public final class MilestonesOnTime {

    /** Below it the share is amber. */
    public static final Threshold AMBER = Threshold.houseDefault("PMO-SCH-021/amber", "0.9", MeasureUnit.RATIO)
            .stricterWhenGreater();
    /** Below it the share is red. */
    public static final Threshold RED =
            Threshold.houseDefault("PMO-SCH-021/red", "0.7", MeasureUnit.RATIO).stricterWhenGreater();

    /** The rule. */
    public static final Rule<DeliveryComponent> RULE = Rule.of("PMO-SCH-021", DeliveryComponent.class)
            .group(RuleGroup.SCHEDULE)
            .name("milestones-on-time")
            .title("Milestones that were due were met on time")
            .because("what was kept so far tells how much the dates that lie ahead are worth")
            .measuredAs(
                    "milestones that happened on or before their baseline, as a share of those whose baseline has passed;"
                            + " unknown where the actual date is on record as missing")
            .remedy("Find out what the late ones have in common, and forecast the rest accordingly.")
            .source("Milestone performance: percentage met on time")
            .askedOf(Role.PROJECT_MANAGER)
            .thresholds(AMBER, RED)
            .askedOnlyOf("component with milestones", DueMilestones::components)
            .looksAt(Sight.SUBJECT)
            .afterStatus()
            .check((component, context) -> DueMilestones.of(component, context.asOf())
                    .verdict(
                            MilestonesOnTime::isInTime,
                            Limits.below(AMBER, RED).in(context),
                            "milestones met on time"));

    private MilestonesOnTime() {}

    private static boolean isInTime(LocalDate agreed, LocalDate actual) {
        return !actual.isAfter(agreed);
    }
}
