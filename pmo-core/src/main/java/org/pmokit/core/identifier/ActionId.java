package org.pmokit.core.identifier;

/**
 * Names an entry of the action log.
 *
 * @param value never blank, at most 200 characters, no blanks around it
 */
public record ActionId(String value) implements ComponentRef {

    /** Checks the form. */
    public ActionId {
        Identifiers.check("action", value);
    }

    /**
     * The id of that text.
     *
     * @param value never blank
     * @throws IllegalArgumentException if the text is blank, too long or has blanks around it
     */
    public static ActionId of(String value) {
        return new ActionId(value);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.ACTION;
    }
}
