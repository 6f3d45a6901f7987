package org.pmokit.rules.catalog.capacity;

import java.util.List;
import org.pmokit.rules.rule.Rule;

/** The shipped rules about capacity. */
public final class CapacityRules {

    private static final List<Rule<?>> RULES = List.of(
            OverAllocations.RULE, ProjectsAtOnce.RULE, BookedLeave.RULE, UnnamedDemand.RULE, SkillMismatches.RULE);

    private CapacityRules() {}

    /** All of them, in the order in which they are asked. */
    public static List<Rule<?>> rules() {
        return RULES;
    }
}
