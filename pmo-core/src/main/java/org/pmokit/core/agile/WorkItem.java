package org.pmokit.core.agile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.BenefitId;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.TeamId;
import org.pmokit.core.identifier.WorkItemId;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.RegisterEntry;

/** A piece of work that flows through a team, from the day it was asked for to the day it is done. */
@Value.Immutable
public abstract class WorkItem implements RegisterEntry {

    WorkItem() {}

    /** Its id. */
    public abstract WorkItemId id();

    @Override
    public WorkItemId ref() {
        return id();
    }

    /** What it is; the id where nobody wrote it down. */
    @Override
    @Value.Default
    public String title() {
        return id().value();
    }

    /** What sort of work it is. */
    public abstract WorkItemType type();

    /** The team that works on it; empty when it spans several or none has taken it. */
    public abstract Optional<TeamId> team();

    /** The larger item it is part of, such as an epic; empty at the top. */
    public abstract Optional<WorkItemId> parent();

    /** The benefit it is for, usually said of an epic; empty when not said. */
    public abstract Optional<BenefitId> benefit();

    /** The milestone of the plan that is reached when it is done; empty when not said. */
    public abstract Optional<MilestoneId> milestone();

    /** The day it was asked for; empty when not recorded. */
    public abstract Optional<LocalDate> requested();

    /** The day work on it began; empty while it has not, or nobody recorded it. */
    public abstract Optional<LocalDate> started();

    /** The day it met the definition of done; empty while it has not. */
    public abstract Optional<LocalDate> done();

    /** Its size in points of its own team, zero or more; empty when not estimated. */
    public abstract Optional<BigDecimal> points();

    /** Days on which somebody worked on it, zero or more; empty when not recorded. */
    public abstract Optional<BigDecimal> activeDays();

    /** The day since which it cannot go on; empty when it can. */
    public abstract Optional<LocalDate> blockedSince();

    /** Whether it is a defect that users found; empty when not said, and for anything but a defect. */
    public abstract Optional<Boolean> escaped();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public Optional<ComponentRef> about() {
        return team().map(team -> team);
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(
                Pointer.to("team", team()),
                Pointer.up("parent", parent()),
                Pointer.to("benefit", benefit()),
                Pointer.to("milestone", milestone()));
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return requested();
    }

    /**
     * As it stood on that day: not started, blocked or done, if that came later.
     *
     * @param day inclusive
     */
    @Override
    public WorkItem knownOn(LocalDate day) {
        boolean later = Stream.of(started(), done(), blockedSince())
                .anyMatch(date -> date.filter(day::isBefore).isPresent());
        return later
                ? toBuilder()
                        .started(started().filter(date -> !date.isAfter(day)))
                        .done(done().filter(date -> !date.isAfter(day)))
                        .blockedSince(blockedSince().filter(date -> !date.isAfter(day)))
                        .build()
                : this;
    }

    /** Calendar days from request to done; empty when one of them is not known. */
    public Optional<Long> leadDays() {
        return requested().flatMap(from -> done().map(to -> ChronoUnit.DAYS.between(from, to)));
    }

    /** Calendar days from start to done; empty when one of them is not known. */
    public Optional<Long> cycleDays() {
        return started().flatMap(from -> done().map(to -> ChronoUnit.DAYS.between(from, to)));
    }

    /**
     * Whether it was in progress at the end of that day: started and not done.
     *
     * @param day any
     */
    public boolean isInProgressOn(LocalDate day) {
        return started().filter(date -> !date.isAfter(day)).isPresent() && !isDoneOn(day);
    }

    /**
     * Whether it was done by the end of that day.
     *
     * @param day any
     */
    public boolean isDoneOn(LocalDate day) {
        return done().filter(date -> !date.isAfter(day)).isPresent();
    }

    @Value.Check
    void check() {
        refuseOrder("done", done(), "started", started());
        refuseOrder("done", done(), "requested", requested());
        refuseOrder("started", started(), "requested", requested());
        boolean negative = Stream.of(points(), activeDays())
                .anyMatch(number -> number.filter(value -> value.signum() < 0).isPresent());
        if (negative) {
            throw new IllegalArgumentException("Work item " + id().value()
                    + " has points or active days below zero.\nMaybe leave them out until they are known.");
        }
    }

    private void refuseOrder(String later, Optional<LocalDate> date, String earlier, Optional<LocalDate> before) {
        if (date.isPresent() && before.filter(date.get()::isBefore).isPresent()) {
            throw new IllegalArgumentException("Work item " + id().value() + " was " + later + " on " + date.get()
                    + ", before it was " + earlier + " on " + before.get() + ".\nMaybe the two dates are swapped.");
        }
    }

    /** Starts a work item; {@code id} and {@code type} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link WorkItem}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableWorkItem.Builder {
        Builder() {}
    }
}
