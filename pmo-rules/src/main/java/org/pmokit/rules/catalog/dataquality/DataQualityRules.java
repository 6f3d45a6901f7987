package org.pmokit.rules.catalog.dataquality;

import java.util.List;
import org.pmokit.rules.rule.Rule;

/** The shipped rules about the record itself. */
public final class DataQualityRules {

    private static final List<Rule<?>> RULES = List.of(
            StaleReport.RULE,
            ContradictoryDates.RULE,
            ProgressAgainstDates.RULE,
            EarnedOutOfRange.RULE,
            FallingCost.RULE,
            FallingPlan.RULE,
            FallingProgress.RULE,
            UntouchedDefaults.RULE,
            InstantTask.RULE,
            TwoAccounts.RULE);

    private DataQualityRules() {}

    /** All of them, in the order in which they are asked. */
    public static List<Rule<?>> rules() {
        return RULES;
    }
}
