package org.pmokit.core.identifier;

/**
 * Names a standard that an office sets.
 *
 * @param value never blank, at most 200 characters, no blanks around it
 */
public record StandardId(String value) implements ComponentRef {

    /** Checks the form. */
    public StandardId {
        Identifiers.check("standard", value);
    }

    /**
     * The id of that text.
     *
     * @param value never blank
     * @throws IllegalArgumentException if the text is blank, too long or has blanks around it
     */
    public static StandardId of(String value) {
        return new StandardId(value);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.STANDARD;
    }
}
