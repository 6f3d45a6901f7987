package org.pmokit.core.skill;

import java.time.LocalDate;
import org.pmokit.core.identifier.CourseId;
import org.pmokit.core.identifier.PersonId;

/**
 * A person's place on a course: training planned while the day lies ahead, training used afterwards.
 *
 * @param person who
 * @param course which
 * @param on the day on which it ends
 */
public record TrainingBooking(PersonId person, CourseId course, LocalDate on) {

    @Override
    public String toString() {
        return "TrainingBooking[course=" + course.value() + ", on=" + on + "]";
    }
}
