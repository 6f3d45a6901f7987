package org.pmokit.core.schedule;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.identifier.CalendarId;
import org.pmokit.core.money.Ratio;

/**
 * A scheduled piece of work. Durations are working time of the activity's calendar; moments are local, a start is the
 * first moment of work and a finish the moment at which work ends.
 */
@Value.Immutable
public abstract class Activity {

    Activity() {}

    /** Its id. */
    public abstract ActivityId id();

    /** Its name; the name inside the id where nobody wrote one. */
    @Value.Default
    public String title() {
        return id().name();
    }

    /** What sort of entry it is; a task unless said. */
    @Value.Default
    public ActivityType type() {
        return ActivityType.TASK;
    }

    /** What it is there for; work unless said. */
    @Value.Default
    public ActivityPurpose purpose() {
        return ActivityPurpose.WORK;
    }

    /** Working time from start to finish, as planned; zero for a milestone. Empty = unknown, which a task may not be. */
    public abstract Optional<Duration> duration();

    /** {@link #duration} in whole minutes, zero where it is empty: for those who read many activities. */
    @Value.Derived
    @Value.Auxiliary
    public long durationMinutes() {
        return duration().map(Duration::toMinutes).orElse(0L);
    }

    /** Working time still to be done; empty = follows from duration, progress and percentage. */
    public abstract Optional<Duration> remaining();

    /** Whose working time; the schedule's calendar unless said. */
    public abstract Optional<CalendarId> calendar();

    /** The heading it stands under, which is a summary; empty at the top. */
    public abstract Optional<ActivityId> parent();

    /** Imposed dates, in the order given; usually none, in some tools two. */
    public abstract List<Constraint> constraints();

    /** A wish for the finish that bends late dates only; empty = none. */
    public abstract Optional<LocalDateTime> deadline();

    /** Share of the duration that is done, 0 to 1; empty = unknown. */
    public abstract Optional<Ratio> complete();

    /** When it started; empty while it has not. */
    public abstract Optional<LocalDateTime> actualStart();

    /** When it finished; empty while it has not. */
    public abstract Optional<LocalDateTime> actualFinish();

    /** What was agreed; empty where nothing was. */
    public abstract Optional<ActivityBaseline> baseline();

    /** Hours and cost that are assigned to it; empty = unknown. */
    public abstract Optional<AssignedResources> assigned();

    /** Dates and floats that the tool computed from which the schedule came; empty = none. */
    public abstract Optional<ToolDates> toolDates();

    /** Starts an activity; {@code id} is mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a task.
     *
     * @param id its id
     * @param duration its working time
     */
    public static Builder task(ActivityId id, Duration duration) {
        return builder().id(id).duration(duration);
    }

    /**
     * Starts a milestone that marks a finish.
     *
     * @param id its id
     */
    public static Builder milestone(ActivityId id) {
        return builder().id(id).type(ActivityType.MILESTONE).duration(Duration.ZERO);
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link Activity}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableActivity.Builder {
        Builder() {}
    }
}
