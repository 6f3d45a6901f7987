package org.pmokit.rules.catalog.trend;

import java.util.List;
import org.pmokit.rules.rule.Rule;

/** The rules of this package, in their order. */
public final class TrendRules {

    private static final List<Rule<?>> RULES = List.of(
            ForecastInstability.RULE, ForecastGrowth.RULE, SkippedAmber.RULE, LateBulkEdits.RULE, MovedBaselines.RULE);

    private TrendRules() {}

    /** All of them. */
    public static List<Rule<?>> rules() {
        return RULES;
    }
}
