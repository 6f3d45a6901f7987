package org.pmokit.core.identifier;

/**
 * Names an entry of the assumption register.
 *
 * @param value never blank, at most 200 characters, no blanks around it
 */
public record AssumptionId(String value) implements ComponentRef {

    /** Checks the form. */
    public AssumptionId {
        Identifiers.check("assumption", value);
    }

    /**
     * The id of that text.
     *
     * @param value never blank
     * @throws IllegalArgumentException if the text is blank, too long or has blanks around it
     */
    public static AssumptionId of(String value) {
        return new AssumptionId(value);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.ASSUMPTION;
    }
}
