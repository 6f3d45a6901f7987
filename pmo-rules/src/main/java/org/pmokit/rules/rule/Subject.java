package org.pmokit.rules.rule;

import org.pmokit.core.identifier.ComponentRef;

/**
 * What a rule was asked of, by name.
 *
 * @param ref the portfolio, component or entry; for what has no id of its own, the component that it is about
 * @param part which entry, where {@code ref} is only what it is about, or which pair; empty otherwise
 * @param component the portfolio, programme, project or office whose status it counts towards
 */
public record Subject(ComponentRef ref, String part, ComponentRef component) {

    /**
     * A portfolio, programme, project or office.
     *
     * @param component itself
     */
    public static Subject of(ComponentRef component) {
        return new Subject(component, "", component);
    }

    /**
     * The key of a finding on it.
     *
     * @param rule that found it
     * @param aspect of the breach
     */
    public FindingKey key(RuleId rule, String aspect) {
        String between = part.isEmpty() || aspect.isEmpty() ? "" : " ";
        return new FindingKey(rule, ref, part + between + aspect);
    }
}
