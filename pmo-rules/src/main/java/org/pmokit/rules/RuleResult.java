package org.pmokit.rules;

import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.Subject;
import org.pmokit.rules.rule.Verdict;

/**
 * What one rule said about one subject.
 *
 * @param rule which rule, as the profile that holds there has it
 * @param on of what
 * @param verdict what it said
 */
public record RuleResult(Rule<?> rule, Subject on, Verdict verdict) {

    /** The portfolio, component or entry; for what has no id of its own, the component that it is about. */
    public ComponentRef subject() {
        return on.ref();
    }

    /** The portfolio, programme, project or office whose status it counts towards. */
    public ComponentRef component() {
        return on.component();
    }
}
