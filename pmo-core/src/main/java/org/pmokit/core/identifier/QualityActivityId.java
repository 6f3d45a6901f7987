package org.pmokit.core.identifier;

/**
 * Names an entry of the quality register.
 *
 * @param value never blank, at most 200 characters, no blanks around it
 */
public record QualityActivityId(String value) implements ComponentRef {

    /** Checks the form. */
    public QualityActivityId {
        Identifiers.check("quality activity", value);
    }

    /**
     * The id of that text.
     *
     * @param value never blank
     * @throws IllegalArgumentException if the text is blank, too long or has blanks around it
     */
    public static QualityActivityId of(String value) {
        return new QualityActivityId(value);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.QUALITY_ACTIVITY;
    }
}
