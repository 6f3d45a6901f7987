package org.pmokit.core.identifier;

/**
 * Names a review at a gate.
 *
 * @param value never blank, at most 200 characters, no blanks around it
 */
public record GateReviewId(String value) implements ComponentRef {

    /** Checks the form. */
    public GateReviewId {
        Identifiers.check("gate review", value);
    }

    /**
     * The id of that text.
     *
     * @param value never blank
     * @throws IllegalArgumentException if the text is blank, too long or has blanks around it
     */
    public static GateReviewId of(String value) {
        return new GateReviewId(value);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.GATE_REVIEW;
    }
}
