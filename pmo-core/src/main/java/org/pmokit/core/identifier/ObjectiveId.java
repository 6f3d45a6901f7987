package org.pmokit.core.identifier;

/**
 * Names an objective.
 *
 * @param value never blank, at most 200 characters, no blanks around it
 */
public record ObjectiveId(String value) implements ComponentRef {

    /** Checks the form. */
    public ObjectiveId {
        Identifiers.check("objective", value);
    }

    /**
     * The id of that text.
     *
     * @param value never blank
     * @throws IllegalArgumentException if the text is blank, too long or has blanks around it
     */
    public static ObjectiveId of(String value) {
        return new ObjectiveId(value);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.OBJECTIVE;
    }
}
