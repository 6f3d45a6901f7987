package org.pmokit.core.identifier;

/**
 * Names a training course.
 *
 * @param value never blank, at most 200 characters, no blanks around it
 */
public record CourseId(String value) implements ComponentRef {

    /** Checks the form. */
    public CourseId {
        Identifiers.check("course", value);
    }

    /**
     * The id of that text.
     *
     * @param value never blank
     * @throws IllegalArgumentException if the text is blank, too long or has blanks around it
     */
    public static CourseId of(String value) {
        return new CourseId(value);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.COURSE;
    }
}
