package org.pmokit.core.identifier;

/**
 * Names a decision point of a programme or project.
 *
 * @param value never blank, at most 200 characters, no blanks around it
 */
public record GateId(String value) implements ComponentRef {

    /** Checks the form. */
    public GateId {
        Identifiers.check("gate", value);
    }

    /**
     * The id of that text.
     *
     * @param value never blank
     * @throws IllegalArgumentException if the text is blank, too long or has blanks around it
     */
    public static GateId of(String value) {
        return new GateId(value);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.GATE;
    }
}
