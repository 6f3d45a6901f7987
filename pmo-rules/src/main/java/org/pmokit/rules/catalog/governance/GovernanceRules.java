package org.pmokit.rules.catalog.governance;

import java.util.List;
import org.pmokit.rules.rule.Rule;

/** The shipped rules about who answers and who judged. */
public final class GovernanceRules {

    private static final List<Rule<?>> RULES = List.of(
            AccountableOwner.RULE,
            VacantRole.RULE,
            DeclaredAgainstComputed.RULE,
            RedJudgement.RULE,
            ServedObjectives.RULE,
            Watermelon.RULE);

    private GovernanceRules() {}

    /** All of them, in the order in which they are asked. */
    public static List<Rule<?>> rules() {
        return RULES;
    }
}
