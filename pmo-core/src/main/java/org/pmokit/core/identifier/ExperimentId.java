package org.pmokit.core.identifier;

/**
 * Names an experiment about an idea.
 *
 * @param value never blank, at most 200 characters, no blanks around it
 */
public record ExperimentId(String value) implements ComponentRef {

    /** Checks the form. */
    public ExperimentId {
        Identifiers.check("experiment", value);
    }

    /**
     * The id of that text.
     *
     * @param value never blank
     * @throws IllegalArgumentException if the text is blank, too long or has blanks around it
     */
    public static ExperimentId of(String value) {
        return new ExperimentId(value);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.EXPERIMENT;
    }
}
