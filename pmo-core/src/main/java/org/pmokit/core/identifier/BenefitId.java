package org.pmokit.core.identifier;

/**
 * Names a benefit of a business case or of a benefits register.
 *
 * @param value never blank, at most 200 characters, no blanks around it
 */
public record BenefitId(String value) implements ComponentRef {

    /** Checks the form. */
    public BenefitId {
        Identifiers.check("benefit", value);
    }

    /**
     * The id of that text.
     *
     * @param value never blank
     * @throws IllegalArgumentException if the text is blank, too long or has blanks around it
     */
    public static BenefitId of(String value) {
        return new BenefitId(value);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.BENEFIT;
    }
}
