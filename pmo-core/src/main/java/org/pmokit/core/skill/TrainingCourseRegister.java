package org.pmokit.core.skill;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pmokit.core.identifier.CourseId;

/** The courses that an office knows, by id. Not every course in it is approved; see {@link #approved}. */
public final class TrainingCourseRegister {

    private final SortedMap<CourseId, TrainingCourse> byId;

    private TrainingCourseRegister(SortedMap<CourseId, TrainingCourse> byId) {
        this.byId = Collections.unmodifiableSortedMap(byId);
    }

    /**
     * A register of those courses.
     *
     * @param courses in any order; none is allowed
     * @throws IllegalArgumentException if two courses have the same id
     */
    public static TrainingCourseRegister of(Collection<TrainingCourse> courses) {
        SortedMap<CourseId, TrainingCourse> byId = new TreeMap<>();
        for (TrainingCourse course : courses) {
            if (byId.put(course.id(), course) != null) {
                throw new IllegalArgumentException("Two courses have the id "
                        + course.id().value() + ".\nMaybe one of them is an older version of the other.");
            }
        }
        return new TrainingCourseRegister(byId);
    }

    /** All courses, by id. */
    public List<TrainingCourse> courses() {
        return List.copyOf(byId.values());
    }

    /** The courses that people may use, by id. */
    public List<TrainingCourse> approved() {
        return byId.values().stream().filter(TrainingCourse::isApproved).toList();
    }

    /**
     * The course of that id; empty when it is not in the register.
     *
     * @param id any
     */
    public Optional<TrainingCourse> find(CourseId id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TrainingCourseRegister same && byId.equals(same.byId);
    }

    @Override
    public int hashCode() {
        return byId.hashCode();
    }

    @Override
    public String toString() {
        return "TrainingCourseRegister of " + byId.size() + " courses";
    }
}
