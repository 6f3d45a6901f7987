package org.pmokit.core.identifier;

/**
 * Names an entry of the risk register.
 *
 * @param value never blank, at most 200 characters, no blanks around it
 */
public record RiskId(String value) implements ComponentRef {

    /** Checks the form. */
    public RiskId {
        Identifiers.check("risk", value);
    }

    /**
     * The id of that text.
     *
     * @param value never blank
     * @throws IllegalArgumentException if the text is blank, too long or has blanks around it
     */
    public static RiskId of(String value) {
        return new RiskId(value);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.RISK;
    }
}
