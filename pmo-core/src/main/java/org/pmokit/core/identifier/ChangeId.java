package org.pmokit.core.identifier;

/**
 * Names an entry of the change register.
 *
 * @param value never blank, at most 200 characters, no blanks around it
 */
public record ChangeId(String value) implements ComponentRef {

    /** Checks the form. */
    public ChangeId {
        Identifiers.check("change", value);
    }

    /**
     * The id of that text.
     *
     * @param value never blank
     * @throws IllegalArgumentException if the text is blank, too long or has blanks around it
     */
    public static ChangeId of(String value) {
        return new ChangeId(value);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.CHANGE;
    }
}
