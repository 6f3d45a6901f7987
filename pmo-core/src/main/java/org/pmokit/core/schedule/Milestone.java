package org.pmokit.core.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.provenance.Provenance;

/** A point in time that the plan of a programme or project promises. */
@Value.Immutable
public abstract class Milestone {

    Milestone() {}

    /** Its owner and its name there. */
    public abstract MilestoneId id();

    /** What will have happened; the id's name where nobody wrote a title. */
    @Value.Default
    public String title() {
        return id().name();
    }

    /** The day agreed at the last baseline; empty when it was never baselined. */
    public abstract Optional<LocalDate> baseline();

    /** The days expected, as reported over time; empty when none was submitted. */
    public abstract List<DatedForecast> forecasts();

    /** The day it happened; empty while it has not, or nobody recorded it. */
    public abstract Optional<LocalDate> actual();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    /** The day expected by the newest report; empty when none was submitted. */
    public Optional<LocalDate> forecast() {
        return DatedForecast.latest(forecasts());
    }

    /** The day it happened or else is expected; empty when neither is known. */
    public Optional<LocalDate> actualOrForecast() {
        return actual().or(this::forecast);
    }

    /**
     * Calendar days from the baseline to the actual or else forecast day: positive is late, negative early; empty when
     * one of them is not known.
     */
    public Optional<Long> slipDays() {
        return baseline()
                .flatMap(planned -> actualOrForecast().map(expected -> ChronoUnit.DAYS.between(planned, expected)));
    }

    /**
     * What had been told by that day: later reports and a later actual day are left out; the same object when there
     * are none.
     *
     * @param day inclusive
     */
    public Milestone knownOn(LocalDate day) {
        List<DatedForecast> known = DatedForecast.knownOn(forecasts(), day);
        boolean happened = actual().isEmpty() || !actual().get().isAfter(day);
        if (happened && known.size() == forecasts().size()) {
            return this;
        }
        return toBuilder()
                .forecasts(known)
                .actual(actual().filter(done -> !done.isAfter(day)))
                .build();
    }

    /**
     * A milestone with a baseline.
     *
     * @param owner programme or project
     * @param name unique inside the owner
     * @param baseline the day agreed
     */
    public static Milestone of(ComponentRef owner, String name, LocalDate baseline) {
        return builder().id(MilestoneId.of(owner, name)).baseline(baseline).build();
    }

    /** Starts a milestone; {@code id} is mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Milestone}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableMilestone.Builder {
        Builder() {}
    }
}
