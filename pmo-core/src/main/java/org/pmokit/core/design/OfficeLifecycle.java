package org.pmokit.core.design;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.register.Recorded;

/**
 * The life of one office so far: it starts as proposed and takes one step after the other, none skipped, each with its
 * artefact. A step that is refused says why and changes nothing.
 *
 * @param office whose life
 * @param steps those taken, oldest first; empty while the office is only proposed
 */
public record OfficeLifecycle(OfficeId office, List<LifecycleStep> steps) implements Recorded {

    /** Refuses a history with a step that could not have been taken. */
    public OfficeLifecycle {
        steps = List.copyOf(steps);
        for (int taken = 0; taken < steps.size(); taken++) {
            refusal(steps.subList(0, taken), steps.get(taken)).ifPresent(OfficeLifecycle::refuse);
        }
    }

    /**
     * An office that somebody wants.
     *
     * @param office its id
     */
    public static OfficeLifecycle proposed(OfficeId office) {
        return new OfficeLifecycle(office, List.of());
    }

    @Override
    public String path() {
        return "officeLifecycles[" + office.value() + "]";
    }

    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(office.value());
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(office);
    }

    /**
     * As it stood on that day: without the steps that were taken later.
     *
     * @param day inclusive
     */
    @Override
    public OfficeLifecycle knownOn(LocalDate day) {
        List<LifecycleStep> known =
                steps.stream().filter(step -> !step.on().isAfter(day)).toList();
        return known.size() == steps.size() ? this : new OfficeLifecycle(office, known);
    }

    /**
     * Where the office stood on that day.
     *
     * @param day inclusive
     */
    public OfficeState stateOn(LocalDate day) {
        return knownOn(day).state();
    }

    /** Where the office stands. */
    public OfficeState state() {
        return stateAfter(steps);
    }

    /**
     * Takes a step: the longer life on the right, or on the left why not. The order is looked at first, then the
     * artefact, then the day.
     *
     * @param step the step wished for
     */
    public Either<RefusedStep, OfficeLifecycle> take(LifecycleStep step) {
        Optional<RefusedStep> refusal = refusal(steps, step);
        return refusal.isPresent() ? Either.left(refusal.get()) : Either.right(with(step));
    }

    /**
     * Takes a step.
     *
     * @param step the step wished for
     * @throws IllegalArgumentException with the message of the {@link RefusedStep}, if it is refused
     */
    public OfficeLifecycle takeOrThrow(LifecycleStep step) {
        refusal(steps, step).ifPresent(OfficeLifecycle::refuse);
        return with(step);
    }

    private OfficeLifecycle with(LifecycleStep step) {
        List<LifecycleStep> longer = new ArrayList<>(steps);
        longer.add(step);
        return new OfficeLifecycle(office, longer);
    }

    private static OfficeState stateAfter(List<LifecycleStep> steps) {
        return steps.isEmpty()
                ? OfficeState.PROPOSED
                : steps.get(steps.size() - 1).to();
    }

    private static Optional<RefusedStep> refusal(List<LifecycleStep> steps, LifecycleStep step) {
        OfficeState from = stateAfter(steps);
        if (!from.next().contains(step.to())) {
            return Optional.of(new RefusedStep.OutOfOrder(step, from));
        }
        Optional<OfficeArtefact> needed = step.to().artefact();
        if (needed.isPresent() && step.artefact().isEmpty()) {
            return Optional.of(new RefusedStep.WithoutArtefact(step, needed.get()));
        }
        if (!steps.isEmpty() && step.on().isBefore(steps.get(steps.size() - 1).on())) {
            return Optional.of(
                    new RefusedStep.BackInTime(step, steps.get(steps.size() - 1).on()));
        }
        return Optional.empty();
    }

    private static void refuse(RefusedStep refusal) {
        throw new IllegalArgumentException(refusal.message() + "\nMaybe " + refusal.advice());
    }
}
