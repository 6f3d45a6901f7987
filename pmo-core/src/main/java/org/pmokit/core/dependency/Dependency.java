package org.pmokit.core.dependency;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.DependencyId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.RegisterEntry;

/**
 * A commitment with two sides: the giver provides something by the day it promises, the receiver needs it by a day of its
 * own. Each side may name who answers for it; {@link #mismatches()} tells where the two do not fit together.
 */
@Value.Immutable
public abstract class Dependency implements RegisterEntry {

    Dependency() {}

    /** Its id. */
    public abstract DependencyId id();

    @Override
    public DependencyId ref() {
        return id();
    }

    /** Who provides: a project, a programme or one of their milestones. */
    public abstract ComponentRef giver();

    /** Who needs it: a project, a programme or one of their milestones. */
    public abstract ComponentRef receiver();

    /** What is provided; where nobody wrote it down the kind, or else the id. */
    @Override
    @Value.Default
    public String title() {
        return kind().orElseGet(() -> id().value());
    }

    /** What sort of commitment, in the office's own word, such as {@code handover} or {@code funding}. */
    public abstract Optional<String> kind();

    /** The day by which the receiver needs it; empty when not said. */
    public abstract Optional<LocalDate> neededBy();

    /** The day by which the giver promises it; empty when not said. */
    public abstract Optional<LocalDate> promisedBy();

    /** The day on which the receiver had it; empty while it has not, or when not said. */
    public abstract Optional<LocalDate> delivered();

    /** Whether both sides have agreed; empty when not said. */
    public abstract Optional<Boolean> agreed();

    /** Whether the receiver can do without it; empty when not said. */
    public abstract Optional<DependencyStrength> strength();

    /**
     * Calendar days after the need that the receiver can bear without moving itself, 0 or more; empty when not said, and
     * then taken as none.
     */
    public abstract Optional<Integer> toleranceDays();

    /** Who answers for it on the giver's side; empty when not said. */
    public abstract Optional<PersonId> giverOwner();

    /** Who answers for it on the receiver's side; empty when not said. */
    public abstract Optional<PersonId> receiverOwner();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Value.Check
    void check() {
        if (toleranceDays().filter(days -> days < 0).isPresent()) {
            throw new IllegalArgumentException("The tolerance of dependency " + id().value() + " is "
                    + toleranceDays().get()
                    + " days.\nMaybe write how many days after the need are bearable: 0 or more.");
        }
    }

    @Override
    public Stream<Pointer> pointers() {
        return Stream.concat(Pointer.to("giver", giver()), Pointer.to("receiver", receiver()))
                .map(end -> end.among(ComponentKind.PROGRAMME, ComponentKind.PROJECT, ComponentKind.MILESTONE));
    }

    /**
     * As it stood on that day: not delivered, if it was delivered later.
     *
     * @param day inclusive
     */
    @Override
    public Dependency knownOn(LocalDate day) {
        return delivered().filter(day::isBefore).isPresent()
                ? toBuilder().delivered(Optional.empty()).build()
                : this;
    }

    /**
     * Whether the receiver needed it before that day and does not have it.
     *
     * @param day the status date; what is needed on the day itself is not late
     */
    public boolean isOverdueOn(LocalDate day) {
        return delivered().filter(on -> !on.isAfter(day)).isEmpty()
                && neededBy().filter(day::isAfter).isPresent();
    }

    /**
     * Calendar days between promise and need: negative means promised after it is needed; empty when a date is
     * missing.
     */
    public Optional<Long> floatDays() {
        return promisedBy().flatMap(promise -> neededBy().map(need -> ChronoUnit.DAYS.between(promise, need)));
    }

    /**
     * Working days between promise and need: from the earlier up to, but not including, the later; negative means promised
     * after it is needed; empty when a date is missing.
     *
     * @param calendar whose days are counted
     */
    public Optional<Long> floatDays(WorkingCalendar calendar) {
        return promisedBy().flatMap(promise -> neededBy().map(need -> calendar.daysBetween(promise, need)));
    }

    /** The last day on which it may come without moving the receiver: need plus tolerance; empty without a need. */
    public Optional<LocalDate> bearableUntil() {
        return neededBy().map(need -> need.plusDays(toleranceDays().orElse(0)));
    }

    /**
     * So many days the giver may slip before the receiver moves: working days from promise to {@link #bearableUntil()},
     * and 0 where that lies before the promise; empty when a date is missing.
     *
     * @param calendar whose days are counted
     */
    public Optional<Long> roomDays(WorkingCalendar calendar) {
        return promisedBy()
                .flatMap(promise -> bearableUntil().map(last -> Math.max(0L, calendar.daysBetween(promise, last))));
    }

    /** Whether the receiver can do without it. Not, unless said: what nobody judged must not look harmless. */
    public boolean isDiscretionary() {
        return strength()
                .filter(said -> said == DependencyStrength.DISCRETIONARY)
                .isPresent();
    }

    /** Where giver and receiver do not fit together, the worst first; empty when they do, or when it was delivered. */
    public List<CommitmentMismatch> mismatches() {
        return CommitmentMismatch.of(this);
    }

    /**
     * A dependency without dates, whose id is {@code giver->receiver}.
     *
     * @param giver who provides
     * @param receiver who needs it
     * @throws IllegalArgumentException if the two ids together are too long for one; give an id of your own then
     */
    public static Dependency of(ComponentRef giver, ComponentRef receiver) {
        return builder()
                .id(DependencyId.of(giver.value() + "->" + receiver.value()))
                .giver(giver)
                .receiver(receiver)
                .build();
    }

    /** Starts a dependency; {@code id}, {@code giver} and {@code receiver} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Dependency}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableDependency.Builder {
        Builder() {}
    }
}
