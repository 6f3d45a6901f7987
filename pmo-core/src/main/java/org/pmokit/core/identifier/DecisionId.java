package org.pmokit.core.identifier;

/**
 * Names an entry of the decision log.
 *
 * @param value never blank, at most 200 characters, no blanks around it
 */
public record DecisionId(String value) implements ComponentRef {

    /** Checks the form. */
    public DecisionId {
        Identifiers.check("decision", value);
    }

    /**
     * The id of that text.
     *
     * @param value never blank
     * @throws IllegalArgumentException if the text is blank, too long or has blanks around it
     */
    public static DecisionId of(String value) {
        return new DecisionId(value);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.DECISION;
    }
}
