package org.pmokit.core.identifier;

/**
 * Names a piece of work of a team.
 *
 * @param value never blank, at most 200 characters, no blanks around it
 */
public record WorkItemId(String value) implements ComponentRef {

    /** Checks the form. */
    public WorkItemId {
        Identifiers.check("work item", value);
    }

    /**
     * The id of that text.
     *
     * @param value never blank
     * @throws IllegalArgumentException if the text is blank, too long or has blanks around it
     */
    public static WorkItemId of(String value) {
        return new WorkItemId(value);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.WORK_ITEM;
    }
}
