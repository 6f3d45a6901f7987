package org.pmokit.rules;

import java.util.Arrays;
import java.util.List;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Sight;

/** Rules that are asked of candidates of one kind, in their order, as a profile has them. Shared by all of the kind. */
final class Asked {

    private final Rule<?>[] rules;
    private final boolean near;

    Asked(List<Rule<?>> rules) {
        this.rules = rules.toArray(Rule<?>[]::new);
        this.near = rules.stream().noneMatch(rule -> rule.sight() == Sight.PORTFOLIO);
    }

    int size() {
        return rules.length;
    }

    Rule<?> rule(int at) {
        return rules[at];
    }

    RuleGroup group(int at) {
        return rules[at].group();
    }

    /** Whether none of them looks further than the surroundings of its subject. */
    boolean isNear() {
        return near;
    }

    /** The same rules, not only equal ones. */
    boolean isSame(Asked other) {
        return this == other || (rules.length == other.rules.length && sameRules(other));
    }

    private boolean sameRules(Asked other) {
        for (int at = 0; at < rules.length; at++) {
            if (rules[at] != other.rules[at]) {
                return false;
            }
        }
        return true;
    }

    /** Where a rule stands; negative when it is not among them. */
    int indexOf(Rule<?> rule) {
        for (int at = 0; at < rules.length; at++) {
            if (rules[at] == rule) {
                return at;
            }
        }
        return -1;
    }

    @Override
    public String toString() {
        return Arrays.toString(rules);
    }
}
