package org.pmokit.core.identifier;

/**
 * Names an office of the P3O model.
 *
 * @param value never blank, at most 200 characters, no blanks around it
 */
public record OfficeId(String value) implements ComponentRef {

    /** Checks the form. */
    public OfficeId {
        Identifiers.check("office", value);
    }

    /**
     * The id of that text.
     *
     * @param value never blank
     * @throws IllegalArgumentException if the text is blank, too long or has blanks around it
     */
    public static OfficeId of(String value) {
        return new OfficeId(value);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.OFFICE;
    }
}
