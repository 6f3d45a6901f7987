package org.pmokit.rules.catalog.dependency;

import java.util.List;
import org.pmokit.rules.rule.Rule;

/** The shipped rules about dependencies. */
public final class DependencyRules {

    private static final List<Rule<?>> RULES = List.of(
            LateCommitments.RULE,
            DependencyCircles.RULE,
            AgreedCommitments.RULE,
            OwnedCommitments.RULE,
            PromisedCommitments.RULE,
            IndispensableComponents.RULE,
            ChainLength.RULE,
            ArrivingSlips.RULE,
            StoppedGivers.RULE);

    private DependencyRules() {}

    /** All of them, in the order in which they are asked. */
    public static List<Rule<?>> rules() {
        return RULES;
    }
}
