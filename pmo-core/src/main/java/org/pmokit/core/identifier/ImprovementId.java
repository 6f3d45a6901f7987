package org.pmokit.core.identifier;

/**
 * Names an entry of the improvement list.
 *
 * @param value never blank, at most 200 characters, no blanks around it
 */
public record ImprovementId(String value) implements ComponentRef {

    /** Checks the form. */
    public ImprovementId {
        Identifiers.check("improvement", value);
    }

    /**
     * The id of that text.
     *
     * @param value never blank
     * @throws IllegalArgumentException if the text is blank, too long or has blanks around it
     */
    public static ImprovementId of(String value) {
        return new ImprovementId(value);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.IMPROVEMENT;
    }
}
