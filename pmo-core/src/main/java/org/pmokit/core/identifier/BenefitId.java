package org.pmokit.core.identifier;

/**
 * Names a benefit of a business case or of a benefits register.
 *
 * @param value never blank, at most 200 characters, no blanks around it
 */
public record BenefitId(String value) implements Comparable<BenefitId> {

    /** Checks the form. */
    public BenefitId {
        Identifiers.check("benefit", value);
    }

    /**
     * The id of that text.
     *
     * @param value never blank
     */
    public static BenefitId of(String value) {
        return new BenefitId(value);
    }

    @Override
    public int compareTo(BenefitId other) {
        return value.compareTo(other.value);
    }
}
