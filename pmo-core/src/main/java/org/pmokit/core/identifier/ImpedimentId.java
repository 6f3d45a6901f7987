package org.pmokit.core.identifier;

/**
 * Names an impediment of a team.
 *
 * @param value never blank, at most 200 characters, no blanks around it
 */
public record ImpedimentId(String value) implements ComponentRef {

    /** Checks the form. */
    public ImpedimentId {
        Identifiers.check("impediment", value);
    }

    /**
     * The id of that text.
     *
     * @param value never blank
     * @throws IllegalArgumentException if the text is blank, too long or has blanks around it
     */
    public static ImpedimentId of(String value) {
        return new ImpedimentId(value);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.IMPEDIMENT;
    }
}
