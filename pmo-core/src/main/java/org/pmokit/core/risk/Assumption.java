package org.pmokit.core.risk;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.AssumptionId;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.RegisterEntry;

/** Something that a plan takes as true until somebody has checked it: an entry of the assumption register. */
@Value.Immutable
public abstract class Assumption implements RegisterEntry {

    Assumption() {}

    /** Its id. */
    public abstract AssumptionId id();

    @Override
    public AssumptionId ref() {
        return id();
    }

    /** The component whose plan rests on it. */
    public abstract ComponentRef component();

    /** What is taken as true, in a sentence. */
    @Override
    public abstract String title();

    /** What happens to the plan if it is not true; empty when not said. */
    public abstract Optional<String> consequence();

    /** The day it was registered; empty when not said, and then taken as known throughout. */
    public abstract Optional<LocalDate> raised();

    /** Who answers for having it checked; empty when nobody does. */
    @Value.Redacted
    public abstract Optional<PersonId> owner();

    /** The last day by which it is to be checked; empty when not said. */
    public abstract Optional<LocalDate> validateBy();

    /** Who checked it; empty while nobody has, or when not said. */
    @Value.Redacted
    public abstract Optional<PersonId> validatedBy();

    /** The day on which it was checked; empty while it is not, or when not said. */
    public abstract Optional<LocalDate> validatedOn();

    /** Whether it is true; not known unless said. */
    @Value.Default
    public AssumptionStatus status() {
        return AssumptionStatus.UNVALIDATED;
    }

    /** What it came from. */
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
     * As it stood on that day: unvalidated, if it was checked later.
     *
     * @param day inclusive
     */
    @Override
    public Assumption knownOn(LocalDate day) {
        return validatedOn().filter(day::isBefore).isPresent()
                ? toBuilder()
                        .validatedOn(Optional.empty())
                        .validatedBy(Optional.empty())
                        .status(AssumptionStatus.UNVALIDATED)
                        .build()
                : this;
    }

    @Value.Check
    void check() {
        if (isOpen() && validatedOn().isPresent()) {
            throw new IllegalArgumentException("The assumption " + id().value() + " was checked on "
                    + validatedOn().get() + " and nobody says what came out.\nMaybe say that it is valid or false.");
        }
    }

    /** Whether nobody knows yet if it is true. */
    public boolean isOpen() {
        return status() == AssumptionStatus.UNVALIDATED;
    }

    /**
     * Whether it should have been checked before that day and was not.
     *
     * @param day the status date; what is due on the day itself is not late
     */
    public boolean isOverdueOn(LocalDate day) {
        return isOpen() && validateBy().filter(day::isAfter).isPresent();
    }

    /** Starts an assumption; {@code id}, {@code component} and {@code title} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link Assumption}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableAssumption.Builder {
        Builder() {}
    }
}
