package org.pmokit.core.identifier;

/**
 * Names a work package handed to a team.
 *
 * @param value never blank, at most 200 characters, no blanks around it
 */
public record WorkPackageId(String value) implements ComponentRef {

    /** Checks the form. */
    public WorkPackageId {
        Identifiers.check("work package", value);
    }

    /**
     * The id of that text.
     *
     * @param value never blank
     * @throws IllegalArgumentException if the text is blank, too long or has blanks around it
     */
    public static WorkPackageId of(String value) {
        return new WorkPackageId(value);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.WORK_PACKAGE;
    }
}
