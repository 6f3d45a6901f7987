package org.pmokit.rules.catalog.strategy;

import java.util.List;
import org.pmokit.rules.rule.Rule;

/** The shipped rules about objectives, beside those that come from reviews. */
public final class StrategyRules {

    private static final List<Rule<?>> RULES = List.of(ObjectiveStillMet.RULE);

    private StrategyRules() {}

    /** All of them, in the order in which they are asked. */
    public static List<Rule<?>> rules() {
        return RULES;
    }
}
