package org.pmokit.rules.catalog.risk;

import java.util.List;
import org.pmokit.rules.rule.Rule;

/** The shipped rules about risks and issues. */
public final class RiskRules {

    private static final List<Rule<?>> RULES = List.of(RegisterResponses.RULE, RegisterOwners.RULE);

    private RiskRules() {}

    /** All of them, in the order in which they are asked. */
    public static List<Rule<?>> rules() {
        return RULES;
    }
}
