package org.pmokit.rules.catalog.finance;

import java.util.List;
import org.pmokit.rules.rule.Rule;

/** The shipped rules about money. */
public final class FinanceRules {

    private static final List<Rule<?>> RULES = List.of(
            CostVariance.RULE, PeriodVariance.RULE, ContingencyUse.RULE, FundingHeadroom.RULE, BudgetGrowth.RULE);

    private FinanceRules() {}

    /** All of them, in the order in which they are asked. */
    public static List<Rule<?>> rules() {
        return RULES;
    }
}
