package org.pmokit.core.identifier;

/**
 * Names a planned communication.
 *
 * @param value never blank, at most 200 characters, no blanks around it
 */
public record CommunicationId(String value) implements ComponentRef {

    /** Checks the form. */
    public CommunicationId {
        Identifiers.check("communication", value);
    }

    /**
     * The id of that text.
     *
     * @param value never blank
     * @throws IllegalArgumentException if the text is blank, too long or has blanks around it
     */
    public static CommunicationId of(String value) {
        return new CommunicationId(value);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.COMMUNICATION;
    }
}
