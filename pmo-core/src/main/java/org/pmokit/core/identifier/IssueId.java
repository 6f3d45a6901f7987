package org.pmokit.core.identifier;

/**
 * Names an entry of the issue register.
 *
 * @param value never blank, at most 200 characters, no blanks around it
 */
public record IssueId(String value) implements ComponentRef {

    /** Checks the form. */
    public IssueId {
        Identifiers.check("issue", value);
    }

    /**
     * The id of that text.
     *
     * @param value never blank
     * @throws IllegalArgumentException if the text is blank, too long or has blanks around it
     */
    public static IssueId of(String value) {
        return new IssueId(value);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.ISSUE;
    }
}
