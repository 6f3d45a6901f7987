package org.pmokit.rules.rule;

import org.pmokit.core.identifier.ComponentRef;

/**
 * The identity of a finding from run to run. Holds no measured number and no wording, so that the same finding has the
 * same key next month.
 *
 * @param rule which rule
 * @param subject on which component
 * @param aspect what of it; empty for the component as a whole
 */
public record FindingKey(RuleId rule, ComponentRef subject, String aspect) implements Comparable<FindingKey> {

    /** {@code rule/kind:id} or {@code rule/kind:id#aspect}. */
    public String asText() {
        return rule + "/" + subject.asText() + (aspect.isEmpty() ? "" : "#" + aspect);
    }

    @Override
    public int compareTo(FindingKey other) {
        int byRule = rule.compareTo(other.rule);
        int bySubject = byRule != 0 ? byRule : subject.compareTo(other.subject);
        return bySubject != 0 ? bySubject : aspect.compareTo(other.aspect);
    }
}
