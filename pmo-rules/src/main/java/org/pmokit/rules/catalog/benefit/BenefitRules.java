package org.pmokit.rules.catalog.benefit;

import java.util.List;
import org.pmokit.rules.rule.Rule;

/** The shipped rules about benefits, beside those that come from reviews. */
public final class BenefitRules {

    private static final List<Rule<?>> RULES = List.of(BenefitRealised.RULE);

    private BenefitRules() {}

    /** All of them, in the order in which they are asked. */
    public static List<Rule<?>> rules() {
        return RULES;
    }
}
