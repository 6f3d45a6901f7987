package org.pmokit.core.identifier;

/**
 * Names a project.
 *
 * @param value never blank, at most 200 characters, no blanks around it
 */
public record ProjectId(String value) implements ComponentRef {

    /** Checks the form. */
    public ProjectId {
        Identifiers.check("project", value);
    }

    /**
     * The id of that text.
     *
     * @param value never blank
     * @throws IllegalArgumentException if the text is blank, too long or has blanks around it
     */
    public static ProjectId of(String value) {
        return new ProjectId(value);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.PROJECT;
    }
}
