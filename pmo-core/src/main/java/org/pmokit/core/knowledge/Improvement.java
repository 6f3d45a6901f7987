package org.pmokit.core.knowledge;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ImprovementId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.RegisterEntry;

/** A change to how the work is done: an entry of the improvement register. */
@Value.Immutable
public abstract class Improvement implements RegisterEntry {

    Improvement() {}

    /** Its id. */
    public abstract ImprovementId id();

    @Override
    public ImprovementId ref() {
        return id();
    }

    /** What is to change, in a sentence. */
    @Override
    public abstract String title();

    /** The office, team or other component whose work changes; empty when not said. */
    public abstract Optional<ComponentRef> component();

    /** What it comes from; empty when not said. */
    public abstract Optional<ImprovementOrigin> origin();

    /** The lesson, review, audit or idea that it comes from; empty when not on record. */
    public abstract Optional<ComponentRef> raisedFrom();

    /** Who sees to it; empty when nobody does. */
    @Value.Redacted
    public abstract Optional<PersonId> owner();

    /** The day it was registered; empty when not said, and then taken as known throughout. */
    public abstract Optional<LocalDate> raisedOn();

    /** The day by which it is to be done; empty when not agreed. */
    public abstract Optional<LocalDate> dueOn();

    /** The day it was done; empty while it is not. */
    public abstract Optional<LocalDate> doneOn();

    /** What it brought about, in a sentence; empty when nobody looked. */
    public abstract Optional<String> effect();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public Optional<ComponentRef> about() {
        return component();
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(Pointer.to("component", component()), Pointer.to("raisedFrom", raisedFrom()));
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return raisedOn();
    }

    /**
     * As it stood on that day: not done and without effect, if it was done later.
     *
     * @param day inclusive
     */
    @Override
    public Improvement knownOn(LocalDate day) {
        return doneOn().filter(day::isBefore).isPresent()
                ? toBuilder().doneOn(Optional.empty()).effect(Optional.empty()).build()
                : this;
    }

    /** Whether it has not been done. */
    public boolean isOpen() {
        return doneOn().isEmpty();
    }

    /**
     * Whether it should have been done before that day and has not been by it.
     *
     * @param day the day of the question
     */
    public boolean isOverdueOn(LocalDate day) {
        return dueOn().filter(day::isAfter).isPresent()
                && doneOn().filter(done -> !done.isAfter(day)).isEmpty();
    }

    /** Starts an improvement; {@code id} and {@code title} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Improvement}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableImprovement.Builder {
        Builder() {}
    }
}
