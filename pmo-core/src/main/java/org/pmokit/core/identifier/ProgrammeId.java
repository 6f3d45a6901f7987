package org.pmokit.core.identifier;

/**
 * Names a programme.
 *
 * @param value never blank, at most 200 characters, no blanks around it
 */
public record ProgrammeId(String value) implements ComponentRef {

    /** Checks the form. */
    public ProgrammeId {
        Identifiers.check("programme", value);
    }

    /**
     * The id of that text.
     *
     * @param value never blank
     * @throws IllegalArgumentException if the text is blank, too long or has blanks around it
     */
    public static ProgrammeId of(String value) {
        return new ProgrammeId(value);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.PROGRAMME;
    }
}
