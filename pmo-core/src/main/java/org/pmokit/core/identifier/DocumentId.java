package org.pmokit.core.identifier;

/**
 * Names a document or template of the repository.
 *
 * @param value never blank, at most 200 characters, no blanks around it
 */
public record DocumentId(String value) implements ComponentRef {

    /** Checks the form. */
    public DocumentId {
        Identifiers.check("document", value);
    }

    /**
     * The id of that text.
     *
     * @param value never blank
     * @throws IllegalArgumentException if the text is blank, too long or has blanks around it
     */
    public static DocumentId of(String value) {
        return new DocumentId(value);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.DOCUMENT;
    }
}
