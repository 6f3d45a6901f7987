package org.pmokit.core.identifier;

/**
 * Names an iteration of a team.
 *
 * @param value never blank, at most 200 characters, no blanks around it
 */
public record IterationId(String value) implements ComponentRef {

    /** Checks the form. */
    public IterationId {
        Identifiers.check("iteration", value);
    }

    /**
     * The id of that text.
     *
     * @param value never blank
     * @throws IllegalArgumentException if the text is blank, too long or has blanks around it
     */
    public static IterationId of(String value) {
        return new IterationId(value);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.ITERATION;
    }
}
