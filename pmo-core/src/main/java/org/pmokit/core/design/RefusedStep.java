package org.pmokit.core.design;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Why an office may not take a step. */
public sealed interface RefusedStep {

    /** The step that was wished for. */
    LifecycleStep step();

    /** Why not, in a sentence that names the values. */
    String message();

    /** The way out, a sentence without the leading "Maybe". */
    String advice();

    /**
     * One answer for whichever it is.
     *
     * @param outOfOrder for a step that skips others or goes back
     * @param withoutArtefact for a step whose artefact is missing
     * @param backInTime for a step before the last one
     * @param <T> what the answer is
     */
    <T> T fold(
            Function<? super OutOfOrder, ? extends T> outOfOrder,
            Function<? super WithoutArtefact, ? extends T> withoutArtefact,
            Function<? super BackInTime, ? extends T> backInTime);

    /**
     * The step does not follow on where the office stands.
     *
     * @param step wished for
     * @param from where the office stands
     */
    record OutOfOrder(LifecycleStep step, OfficeState from) implements RefusedStep {
        @Override
        public String message() {
            return "An office that is " + from.code() + " cannot become "
                    + step.to().code() + ".";
        }

        @Override
        public String advice() {
            return from.next().isEmpty()
                    ? "propose a new office."
                    : "next comes "
                            + from.next().stream().map(OfficeState::code).collect(Collectors.joining(" or ")) + ".";
        }

        @Override
        public <T> T fold(
                Function<? super OutOfOrder, ? extends T> outOfOrder,
                Function<? super WithoutArtefact, ? extends T> withoutArtefact,
                Function<? super BackInTime, ? extends T> backInTime) {
            return outOfOrder.apply(this);
        }
    }

    /**
     * What the step rests on is not there.
     *
     * @param step wished for
     * @param artefact what is missing
     */
    record WithoutArtefact(LifecycleStep step, OfficeArtefact artefact) implements RefusedStep {
        @Override
        public String message() {
            return "An office cannot become " + step.to().code() + " without its " + artefact.title() + ".";
        }

        @Override
        public String advice() {
            return "say where the " + artefact.title() + " can be found.";
        }

        @Override
        public <T> T fold(
                Function<? super OutOfOrder, ? extends T> outOfOrder,
                Function<? super WithoutArtefact, ? extends T> withoutArtefact,
                Function<? super BackInTime, ? extends T> backInTime) {
            return withoutArtefact.apply(this);
        }
    }

    /**
     * The step is dated before the last one taken.
     *
     * @param step wished for
     * @param last day of the last step taken
     */
    record BackInTime(LifecycleStep step, LocalDate last) implements RefusedStep {
        @Override
        public String message() {
            return "An office cannot become " + step.to().code() + " on " + step.on() + ", before its last step on "
                    + last + ".";
        }

        @Override
        public String advice() {
            return "one of the two days is mistaken.";
        }

        @Override
        public <T> T fold(
                Function<? super OutOfOrder, ? extends T> outOfOrder,
                Function<? super WithoutArtefact, ? extends T> withoutArtefact,
                Function<? super BackInTime, ? extends T> backInTime) {
            return backInTime.apply(this);
        }
    }
}
