package org.pmokit.core.identifier;

/**
 * Names an entry of the idea funnel.
 *
 * @param value never blank, at most 200 characters, no blanks around it
 */
public record IdeaId(String value) implements ComponentRef {

    /** Checks the form. */
    public IdeaId {
        Identifiers.check("idea", value);
    }

    /**
     * The id of that text.
     *
     * @param value never blank
     * @throws IllegalArgumentException if the text is blank, too long or has blanks around it
     */
    public static IdeaId of(String value) {
        return new IdeaId(value);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.IDEA;
    }
}
