package org.pmokit.rules.catalog.performance;

import java.util.List;
import org.pmokit.rules.rule.Rule;

/** The shipped rules about earned value and earned schedule. */
public final class PerformanceRules {

    private static final List<Rule<?>> RULES = List.of(
            CostPerformance.RULE,
            WorkPace.RULE,
            TimePace.RULE,
            NeededPerformance.RULE,
            ExpectedOverrun.RULE,
            ForecastNeedsMore.RULE,
            ForecastFarFromTrend.RULE,
            ForecastBelowCost.RULE,
            OverrunGrows.RULE);

    private PerformanceRules() {}

    /** All of them, in the order in which they are asked. */
    public static List<Rule<?>> rules() {
        return RULES;
    }
}
