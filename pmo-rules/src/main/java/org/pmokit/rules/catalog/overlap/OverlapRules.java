package org.pmokit.rules.catalog.overlap;

import java.util.List;
import org.pmokit.rules.rule.Rule;

/** The shipped rules about overlaps. */
public final class OverlapRules {

    private static final List<Rule<?>> RULES = List.of(
            UndecidedOverlaps.RULE,
            ExpiredDecisions.RULE,
            DoubleCountedBenefits.RULE,
            SaturatedGroups.RULE,
            ServicesOfferedTwice.RULE);

    private OverlapRules() {}

    /** All of them, in the order in which they are asked. */
    public static List<Rule<?>> rules() {
        return RULES;
    }
}
