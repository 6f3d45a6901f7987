package org.pmokit.rules.rule;

/**
 * The identity of a rule, such as {@code PMO-SCH-001}. Never reused and never derived from text.
 *
 * @param value capital letters, digits and hyphens
 */
public record RuleId(String value) implements Comparable<RuleId> {

    /** Checks the form. */
    public RuleId {
        if (!value.matches("[A-Z][A-Z0-9]*(-[A-Z0-9]+)+")) {
            throw new IllegalArgumentException("A rule id is capitals and digits joined by hyphens, not \"" + value
                    + "\".\nMaybe write it like \"ACME-001\".");
        }
    }

    /**
     * The id of that text.
     *
     * @param value such as {@code ACME-001}
     */
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
