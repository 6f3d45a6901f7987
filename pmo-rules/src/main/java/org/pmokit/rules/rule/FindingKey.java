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

    /**
     * Reads what {@link #asText} writes.
     *
     * @param text such as {@code PMO-FIN-001/project:PAY}
     * @throws IllegalArgumentException if it is not of that form
     */
    public static FindingKey parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("\"" + text.substring(0, Math.min(60, text.length()))
                    + "\" is not the key of a finding.\nMaybe write it like \"PMO-FIN-001/project:PAY\".");
        }
        String rest = text.substring(slash + 1);
        int hash = rest.indexOf('#');
        return new FindingKey(
                RuleId.of(text.substring(0, slash)),
                ComponentRef.parse(hash < 0 ? rest : rest.substring(0, hash)),
                hash < 0 ? "" : rest.substring(hash + 1));
    }

    @Override
    public int compareTo(FindingKey other) {
        int byRule = rule.compareTo(other.rule);
        int bySubject = byRule != 0 ? byRule : subject.compareTo(other.subject);
        return bySubject != 0 ? bySubject : aspect.compareTo(other.aspect);
    }
}
