package org.pmokit.core.risk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ActionId;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.RegisterEntry;

/** Something that somebody has to do by a day: an entry of the action log. */
@Value.Immutable
public abstract class Action implements RegisterEntry {

    Action() {}

    /** Its id. */
    public abstract ActionId id();

    @Override
    public ActionId ref() {
        return id();
    }

    /** The component that it serves. */
    public abstract ComponentRef component();

    /** What has to be done, in a sentence. */
    @Override
    public abstract String title();

    /** The day it was agreed; empty when not said, and then taken as known throughout. */
    public abstract Optional<LocalDate> raised();

    /** Who has to do it; empty when nobody was asked. */
    @Value.Redacted
    public abstract Optional<PersonId> owner();

    /** The last day by which it is to be done; empty when not said. */
    public abstract Optional<LocalDate> due();

    /** The day on which it was done; empty while it is not. */
    public abstract Optional<LocalDate> done();

    /** What it came from: a risk, an issue, a decision, a review, a report. */
    public abstract Set<ComponentRef> derivedFrom();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(component());
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(Pointer.to("component", component()), Pointer.to("derivedFrom", derivedFrom()));
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return raised();
    }

    /**
     * As it stood on that day: not done, if it was done later.
     *
     * @param day inclusive
     */
    @Override
    public Action knownOn(LocalDate day) {
        return done().filter(day::isBefore).isPresent()
                ? toBuilder().done(Optional.empty()).build()
                : this;
    }

    /** Whether it is not done. */
    public boolean isOpen() {
        return done().isEmpty();
    }

    /**
     * Whether it should have been done before that day and was not.
     *
     * @param day the status date; what is due on the day itself is not late
     */
    public boolean isOverdueOn(LocalDate day) {
        return isOpen() && due().filter(day::isAfter).isPresent();
    }

    /** Starts an action; {@code id}, {@code component} and {@code title} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link Action}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableAction.Builder {
        Builder() {}
    }
}
