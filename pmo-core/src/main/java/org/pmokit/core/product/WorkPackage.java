package org.pmokit.core.product;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ProductId;
import org.pmokit.core.identifier.StageId;
import org.pmokit.core.identifier.WorkPackageId;
import org.pmokit.core.money.Money;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Amount;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.RegisterEntry;
import org.pmokit.core.tolerance.Tolerance;

/**
 * Work handed to a team: which products, by when, inside which bands. What state it is in follows from the steps it
 * took; before the first it is proposed.
 */
@Value.Immutable
public abstract class WorkPackage implements RegisterEntry {

    WorkPackage() {}

    /** Its id. */
    public abstract WorkPackageId id();

    @Override
    public WorkPackageId ref() {
        return id();
    }

    /** The stage in which it is done. */
    public abstract StageId stage();

    /** Its name; the id where nobody wrote one. */
    @Override
    @Value.Default
    public String title() {
        return id().value();
    }

    /** What it delivers, in the order given. */
    public abstract Set<ProductId> products();

    /** The team or unit that does the work; empty when not agreed. */
    public abstract Optional<ComponentRef> team();

    /** First day of the plan; empty = unknown. */
    public abstract Optional<LocalDate> start();

    /** Last day of the plan; empty = unknown. */
    public abstract Optional<LocalDate> finish();

    /** What it may cost; empty when not said. */
    public abstract Optional<Money> budget();

    /** The bands that the team manager may manage in. */
    public abstract List<Tolerance> tolerances();

    /** The steps it took, in order. */
    public abstract List<WorkPackageStep> steps();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Value.Check
    void check() {
        if (start().isPresent() && finish().filter(start().get()::isAfter).isPresent()) {
            throw new IllegalArgumentException("Work package " + id().value() + " starts on " + start().get()
                    + " and ends on " + finish().get() + ".\nMaybe the two dates are swapped.");
        }
        for (int place = 0; place < steps().size(); place++) {
            refusal(steps().subList(0, place), steps().get(place)).ifPresent(refused -> {
                throw new IllegalArgumentException(refused.message() + "\nMaybe " + refused.advice());
            });
        }
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(stage());
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(
                Pointer.to("stage", stage()),
                Pointer.to("products", products()),
                Pointer.to("team", team())
                        .map(pointer -> pointer.among(ComponentKind.TEAM, ComponentKind.UNIT, ComponentKind.OFFICE)));
    }

    @Override
    public Stream<Amount> amounts() {
        return Amount.of("budget", budget());
    }

    /**
     * As it stood on that day: without later steps.
     *
     * @param day inclusive
     */
    @Override
    public WorkPackage knownOn(LocalDate day) {
        List<WorkPackageStep> known =
                steps().stream().filter(step -> !step.on().isAfter(day)).toList();
        return known.size() == steps().size() ? this : toBuilder().steps(known).build();
    }

    /** The state it is in. */
    public WorkPackageState state() {
        return stateAfter(steps());
    }

    /**
     * The state it was in on a day.
     *
     * @param day inclusive
     */
    public WorkPackageState stateOn(LocalDate day) {
        return knownOn(day).state();
    }

    /** The day on which team and project manager agreed on it; empty while they have not. */
    public Optional<LocalDate> agreedOn() {
        return firstDayOf(WorkPackageState.AUTHORISED);
    }

    /** The day on which work began; empty while it has not. */
    public Optional<LocalDate> actualStart() {
        return firstDayOf(WorkPackageState.IN_EXECUTION);
    }

    /** The day on which the team said that it is done, and it was not sent back since; empty while it is not. */
    public Optional<LocalDate> actualFinish() {
        boolean done = state().compareTo(WorkPackageState.COMPLETED) >= 0;
        return steps().stream()
                .filter(step -> done && step.to() == WorkPackageState.COMPLETED)
                .map(WorkPackageStep::on)
                .reduce((one, other) -> other);
    }

    private Optional<LocalDate> firstDayOf(WorkPackageState state) {
        return steps().stream()
                .filter(step -> step.to() == state)
                .map(WorkPackageStep::on)
                .findFirst();
    }

    /**
     * Takes a step: the work package after it on the right, or on the left why not.
     *
     * @param step wished for
     */
    public Either<RefusedPackageStep, WorkPackage> take(WorkPackageStep step) {
        Optional<RefusedPackageStep> refused = refusal(steps(), step);
        return refused.isPresent()
                ? Either.left(refused.get())
                : Either.right(toBuilder().addStep(step).build());
    }

    private static WorkPackageState stateAfter(List<WorkPackageStep> steps) {
        return steps.isEmpty()
                ? WorkPackageState.PROPOSED
                : steps.get(steps.size() - 1).to();
    }

    private Optional<RefusedPackageStep> refusal(List<WorkPackageStep> before, WorkPackageStep step) {
        WorkPackageState from = stateAfter(before);
        Optional<LocalDate> since = before.isEmpty()
                ? Optional.empty()
                : Optional.of(before.get(before.size() - 1).on());
        boolean fits =
                from.leadsTo(step.to()) && since.filter(step.on()::isBefore).isEmpty();
        return fits ? Optional.empty() : Optional.of(new RefusedPackageStep(id(), from, since, step));
    }

    /** Starts a work package; {@code id} and {@code stage} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link WorkPackage}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableWorkPackage.Builder {
        Builder() {}
    }
}
