package org.pmokit.core.identifier;

/**
 * Names an entry of the lessons log.
 *
 * @param value never blank, at most 200 characters, no blanks around it
 */
public record LessonId(String value) implements ComponentRef {

    /** Checks the form. */
    public LessonId {
        Identifiers.check("lesson", value);
    }

    /**
     * The id of that text.
     *
     * @param value never blank
     * @throws IllegalArgumentException if the text is blank, too long or has blanks around it
     */
    public static LessonId of(String value) {
        return new LessonId(value);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.LESSON;
    }
}
