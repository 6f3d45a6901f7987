package org.pmokit.core.skill;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.CourseId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;

/** A person's place on a course: training planned while the day lies ahead, training used afterwards. */
@Value.Immutable
public abstract class TrainingBooking implements Recorded {

    TrainingBooking() {}

    /** Who. */
    @Value.Redacted
    public abstract PersonId person();

    /** Which course. */
    public abstract CourseId course();

    /** The day on which it ends. */
    public abstract LocalDate on();

    /** The day on which the place was taken; empty when not said, and then taken as known throughout. */
    public abstract Optional<LocalDate> bookedOn();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    /** Course and day; it names no person. */
    @Override
    public String path() {
        return "trainingBookings[" + course().value() + "," + on() + "]";
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(course());
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.to("course", course());
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return bookedOn();
    }

    /**
     * Whether it still lies ahead on that day.
     *
     * @param day any
     */
    public boolean isPlannedOn(LocalDate day) {
        return on().isAfter(day);
    }

    /**
     * A place on a course.
     *
     * @param person who
     * @param course which
     * @param on the day on which it ends
     */
    public static TrainingBooking of(PersonId person, CourseId course, LocalDate on) {
        return builder().person(person).course(course).on(on).build();
    }

    /** Starts a booking; {@code person}, {@code course} and {@code on} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link TrainingBooking}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableTrainingBooking.Builder {
        Builder() {}
    }
}
