package org.pmokit.core.identifier;

/**
 * Names a stage of a programme or project.
 *
 * @param value never blank, at most 200 characters, no blanks around it
 */
public record StageId(String value) implements ComponentRef {

    /** Checks the form. */
    public StageId {
        Identifiers.check("stage", value);
    }

    /**
     * The id of that text.
     *
     * @param value never blank
     * @throws IllegalArgumentException if the text is blank, too long or has blanks around it
     */
    public static StageId of(String value) {
        return new StageId(value);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.STAGE;
    }
}
