package org.pmokit.core.strategy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.RegisterEntry;
import org.pmokit.core.role.Role;

/** A target state that a portfolio or programme pursues. */
@Value.Immutable
public abstract class Objective implements RegisterEntry {

    Objective() {}

    /** Its id. */
    public abstract ObjectiveId id();

    @Override
    public ObjectiveId ref() {
        return id();
    }

    /** The target state in a sentence. */
    @Override
    public abstract String title();

    /** The larger objective it is part of; empty at the top. */
    public abstract Optional<ObjectiveId> parent();

    /** The portfolio or programme that pursues it; empty when not said. */
    public abstract Optional<ComponentRef> component();

    /** The unit that leads on it; empty when not said. */
    public abstract Optional<UnitId> lead();

    /** How far up it stands; empty when not said. */
    public abstract Optional<ObjectiveLevel> level();

    /** How much it matters against its equals, zero or more; weights need not sum to one; empty when not said. */
    public abstract Optional<Ratio> weight();

    /** Its place in the order of priorities, 1 is first; empty when there is no such order. */
    public abstract Optional<Integer> priority();

    /** The role that answers for it on its {@link #component}; empty when not said. */
    public abstract Optional<Role> owner();

    /** Whether it must be pursued by law or regulation, whatever it scores; not, unless said. */
    @Value.Default
    public boolean isMandatory() {
        return false;
    }

    /** Limits within which it is pursued, such as a cap on cost; empty when none is stated. */
    public abstract Optional<String> constraint();

    /** The value aimed at, in {@link #targetUnit}; empty when it is not a number. */
    public abstract Optional<BigDecimal> targetValue();

    /** What the target is counted in; empty when not said. */
    public abstract Optional<String> targetUnit();

    /** Which side of the target is good; at least the target, unless said otherwise. */
    @Value.Default
    public TargetDirection direction() {
        return TargetDirection.AT_LEAST;
    }

    /** How far the value may miss the target and still be accepted, zero or more; empty when not agreed. */
    public abstract Optional<BigDecimal> valueTolerance();

    /** The day by which it should be reached; empty when not said. */
    public abstract Optional<LocalDate> targetDate();

    /** Calendar days it may be late and still be accepted, zero or more; empty when not agreed. */
    public abstract Optional<Integer> daysTolerance();

    /** The days for which it was set; always, unless said otherwise. */
    @Value.Default
    public DateRange period() {
        return DateRange.ALWAYS;
    }

    /** The version of the strategy that states it in this form; empty when not said. */
    public abstract Optional<String> version();

    /** The first day on which it no longer holds because it was given up; empty while it stands. */
    public abstract Optional<LocalDate> withdrawn();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(
                Pointer.up("parent", parent()), Pointer.to("component", component()), Pointer.to("lead", lead()));
    }

    /**
     * As it stood on that day: not withdrawn, if that happened later.
     *
     * @param day inclusive
     */
    @Override
    public Objective knownOn(LocalDate day) {
        return withdrawn().filter(day::isBefore).isPresent()
                ? toBuilder().withdrawn(Optional.empty()).build()
                : this;
    }

    /**
     * Whether it holds on that day: inside its period and not withdrawn.
     *
     * @param day any
     */
    public boolean isInForceOn(LocalDate day) {
        return period().contains(day)
                && withdrawn().filter(end -> !end.isAfter(day)).isEmpty();
    }

    @Value.Check
    void check() {
        refuseNegative("weight", weight().map(Ratio::value));
        refuseNegative("value tolerance", valueTolerance());
        refuseNegative("days tolerance", daysTolerance().map(BigDecimal::valueOf));
        if (priority().filter(place -> place < 1).isPresent()) {
            throw new IllegalArgumentException("The priority of objective " + id().value() + " is "
                    + priority().get() + ".\nMaybe count from 1, the first.");
        }
    }

    private void refuseNegative(String what, Optional<BigDecimal> number) {
        if (number.filter(value -> value.signum() < 0).isPresent()) {
            throw new IllegalArgumentException("The " + what + " of objective " + id().value() + " is "
                    + new Ratio(number.get()) + ".\nMaybe write zero or more.");
        }
    }

    /** Starts an objective; {@code id} and {@code title} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Objective}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableObjective.Builder {
        Builder() {}
    }
}
