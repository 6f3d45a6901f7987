package org.pmokit.rules.catalog.schedule;

import java.util.List;
import org.pmokit.rules.rule.Rule;

/** The shipped rules about dates. */
public final class ScheduleRules {

    private static final List<Rule<?>> RULES = List.of(MilestoneSlip.RULE, Overdue.RULE, FinishSlip.RULE);

    private ScheduleRules() {}

    /** All of them, in the order in which they are asked. */
    public static List<Rule<?>> rules() {
        return RULES;
    }
}
