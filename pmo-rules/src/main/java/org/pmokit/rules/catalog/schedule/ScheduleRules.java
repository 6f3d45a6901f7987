package org.pmokit.rules.catalog.schedule;

import java.util.List;
import java.util.stream.Stream;
import org.pmokit.rules.rule.Rule;

/** The shipped rules about dates and about the schedules that they come from. */
public final class ScheduleRules {

    private static final List<Rule<?>> RULES = Stream.of(
                    List.of(MilestoneSlip.RULE, Overdue.RULE, FinishSlip.RULE),
                    NetworkRules.rules(),
                    List.of(
                            HitTasks.RULE,
                            FreeFinish.RULE,
                            UnbrokenPath.RULE,
                            StaleStatusDate.RULE,
                            MilestonesOnTime.RULE,
                            MilestoneReliability.RULE,
                            SlipVelocity.RULE,
                            ChasedMilestone.RULE))
            .<Rule<?>>flatMap(List::stream)
            .toList();

    private ScheduleRules() {}

    /** All of them, in the order in which they are asked. */
    public static List<Rule<?>> rules() {
        return RULES;
    }
}
