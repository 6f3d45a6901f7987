package org.pmokit.core.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.CalendarId;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;

/**
 * The activity network of a project: activities, links, and the moments between which they are computed. It may be
 * wrong, with circles and links that lead nowhere; the critical-path analysis tells everything that is.
 */
@Value.Immutable
public abstract class Schedule implements Recorded {

    Schedule() {}

    /** The project that it plans. */
    public abstract ProjectId project();

    /** The first moment at which work may be done; empty = the project's start. */
    public abstract Optional<LocalDateTime> start();

    /** The moment by which everything has to be finished; empty = when the network finishes. */
    public abstract Optional<LocalDateTime> imposedFinish();

    /** The moment up to which progress is told; empty = no progress. */
    public abstract Optional<LocalDateTime> dataDate();

    /**
     * The last day of the detail planning window: work that starts later may be planned in rough packages for now; empty = all
     * of it is planned in detail.
     */
    public abstract Optional<LocalDate> detailUntil();

    /** The calendar of activities without one, and of project lags; empty = the portfolio's. */
    public abstract Optional<CalendarId> calendar();

    /** The activities, in the order given. */
    public abstract List<Activity> activities();

    /** The links, in the order given; their ends may be in other schedules. */
    public abstract List<Link> links();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public String path() {
        return "schedules[" + project().value() + "]";
    }

    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(project().value());
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(project());
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(
                Pointer.to("project", project()),
                Pointer.to("calendar", calendar()).map(pointer -> pointer.among(ComponentKind.CALENDAR)),
                activities().stream()
                        .flatMap(activity -> activity.calendar().stream())
                        .distinct()
                        .flatMap(used -> Pointer.to("activities.calendar", used)));
    }

    /** Starts a schedule; {@code project} is mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Schedule}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableSchedule.Builder {
        Builder() {}
    }
}
