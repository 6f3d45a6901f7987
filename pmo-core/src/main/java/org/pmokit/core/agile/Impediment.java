package org.pmokit.core.agile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ImpedimentId;
import org.pmokit.core.identifier.TeamId;
import org.pmokit.core.identifier.WorkItemId;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.RegisterEntry;
import org.pmokit.core.role.Role;

/** Something that stops a team, and that somebody should remove. */
@Value.Immutable
public abstract class Impediment implements RegisterEntry {

    Impediment() {}

    /** Its id. */
    public abstract ImpedimentId id();

    @Override
    public ImpedimentId ref() {
        return id();
    }

    /** The team that it stops. */
    public abstract TeamId team();

    /** What it is, in a sentence. */
    @Override
    public abstract String title();

    /** The item that it blocks; empty when it is more than one, or none. */
    public abstract Optional<WorkItemId> item();

    /** The day it was raised. */
    public abstract LocalDate raised();

    /** The day it was gone; empty while it is there. */
    public abstract Optional<LocalDate> removed();

    /** The role that removes it; empty when nobody does. */
    public abstract Optional<Role> owner();

    /** Whom it was taken to when the team could not remove it itself; empty when nobody. */
    public abstract Optional<ComponentRef> escalatedTo();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(team());
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(
                Pointer.to("team", team()), Pointer.to("item", item()), Pointer.to("escalatedTo", escalatedTo()));
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return Optional.of(raised());
    }

    /**
     * As it stood on that day: still there, if it was removed later.
     *
     * @param day inclusive
     */
    @Override
    public Impediment knownOn(LocalDate day) {
        return removed().filter(day::isBefore).isPresent()
                ? toBuilder().removed(Optional.empty()).build()
                : this;
    }

    /**
     * Whether it was there at the end of that day.
     *
     * @param day any
     */
    public boolean isOpenOn(LocalDate day) {
        return !raised().isAfter(day)
                && removed().filter(date -> !date.isAfter(day)).isEmpty();
    }

    /** Starts an impediment; {@code id}, {@code team}, {@code title} and {@code raised} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Impediment}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableImpediment.Builder {
        Builder() {}
    }
}
