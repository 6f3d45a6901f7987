package org.pmokit.core.identifier;

/**
 * Names a training course.
 *
 * @param value never blank, at most 200 characters, no blanks around it
 */
public record CourseId(String value) implements Comparable<CourseId> {

    /** Checks the form. */
    public CourseId {
        Identifiers.check("course", value);
    }

    /**
     * The id of that text.
     *
     * @param value never blank
     */
    public static CourseId of(String value) {
        return new CourseId(value);
    }

    @Override
    public int compareTo(CourseId other) {
        return value.compareTo(other.value);
    }
}
