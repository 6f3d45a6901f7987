package org.pmokit.core.change;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pmokit.core.change.RefusedChange.Reason;

/** The steps of a {@link ChangeRequest}, and what it looked like before one. */
final class ChangeSteps {

    private ChangeSteps() {}

    static void check(ChangeRequest change) {
        if (change.priority().filter(rank -> rank < 1).isPresent()) {
            throw new IllegalArgumentException(
                    "The priority of change " + change.id().value() + " is "
                            + change.priority().get() + ".\nMaybe count from 1, the most urgent.");
        }
        requireOneEach(
                change, "impacts on one dimension", change.impacts().stream().map(ChangeImpact::dimension));
        requireOneEach(
                change,
                "effects on one objective",
                change.objectiveEffects().stream().map(ObjectiveEffect::objective));
        if (change.mergedInto().filter(change.id()::equals).isPresent()) {
            throw new IllegalArgumentException("The change " + change.id().value()
                    + " is merged into itself.\nMaybe name the request that takes it in.");
        }
    }

    private static void requireOneEach(ChangeRequest change, String what, Stream<?> subjects) {
        List<?> all = subjects.toList();
        if (Set.copyOf(all).size() < all.size()) {
            throw new IllegalArgumentException(
                    "The change " + change.id().value() + " has two " + what + ".\nMaybe add them up to one.");
        }
    }

    static Either<RefusedChange, ChangeRequest> examine(ChangeRequest change, LocalDate on, List<ChangeImpact> found) {
        boolean inOrder = change.state().compareTo(ChangeState.PROPOSED) < 0
                || (change.state() == ChangeState.DECIDED
                        && change.decision().equals(Optional.of(ChangeDecision.MORE_INFO)));
        return step(change, ChangeState.EXAMINED, on)
                .require(inOrder, Reason.OUT_OF_ORDER, " has been examined.", "decide it.")
                .require(!found.isEmpty(), Reason.NO_IMPACT, " has no impact to look at.", "say what it touches.")
                .then(undecided(change)
                        .proposedOn(Optional.empty())
                        .impacts(found)
                        .examinedOn(on));
    }

    static Either<RefusedChange, ChangeRequest> propose(ChangeRequest change, LocalDate on, String advice) {
        boolean inOrder = change.state() == ChangeState.EXAMINED || change.state() == ChangeState.PROPOSED;
        return step(change, ChangeState.PROPOSED, on)
                .require(
                        inOrder,
                        Reason.OUT_OF_ORDER,
                        " is " + change.state().code() + " and cannot be proposed.",
                        "examine it first, or open it again.")
                .require(!advice.isBlank(), Reason.NO_RECOMMENDATION, " comes without advice.", "recommend something.")
                .then(change.toBuilder().recommendation(advice).proposedOn(on));
    }

    static Either<RefusedChange, ChangeRequest> decide(ChangeRequest change, ChangeVerdict verdict) {
        boolean again = change.state() == ChangeState.DECIDED && !change.isSettled();
        boolean hasTarget = verdict.decision() != ChangeDecision.MERGE
                || verdict.mergedInto()
                        .filter(other -> !other.equals(change.id()))
                        .isPresent();
        return step(change, ChangeState.DECIDED, verdict.on())
                .require(
                        change.state() == ChangeState.PROPOSED || again,
                        Reason.OUT_OF_ORDER,
                        " is " + change.state().code() + " and cannot be decided.",
                        "propose it first, or open it again.")
                .require(
                        verdict.role().isPresent() || verdict.board().isPresent(),
                        Reason.NO_DECIDER,
                        " was decided by nobody.",
                        "name the board or the role.")
                .require(hasTarget, Reason.NO_TARGET, " has no other to be merged into.", "name the other request.")
                .then(undecided(change)
                        .decision(verdict.decision())
                        .decidedOn(verdict.on())
                        .decidedAs(verdict.role())
                        .decidedByBoard(verdict.board())
                        .mergedInto(verdict.mergedInto()));
    }

    static Either<RefusedChange, ChangeRequest> implement(ChangeRequest change, LocalDate on) {
        return step(change, ChangeState.IMPLEMENTED, on)
                .require(change.isApproved(), Reason.NOT_APPROVED, " was not approved.", "have it decided first.")
                .require(
                        change.state() == ChangeState.DECIDED,
                        Reason.OUT_OF_ORDER,
                        " was carried out already.",
                        "open it again.")
                .then(change.toBuilder().implementedOn(on));
    }

    static Either<RefusedChange, ChangeRequest> reopen(ChangeRequest change, LocalDate on) {
        boolean settled = change.isSettled() || change.state() == ChangeState.IMPLEMENTED;
        return step(change, ChangeState.CAPTURED, on)
                .require(settled, Reason.OUT_OF_ORDER, " is not settled.", "go on with it as it is.")
                .then(undecided(change)
                        .examinedOn(Optional.empty())
                        .proposedOn(Optional.empty())
                        .implementedOn(Optional.empty())
                        .baselineUpdatedOn(Optional.empty())
                        .reopenedOn(on));
    }

    static ChangeRequest knownOn(ChangeRequest change, LocalDate day) {
        if (days(change).noneMatch(day::isBefore)) {
            return change;
        }
        boolean decidedLater = change.decidedOn().filter(day::isBefore).isPresent();
        return (decidedLater ? undecided(change) : change.toBuilder())
                .examinedOn(until(day, change.examinedOn()))
                .proposedOn(until(day, change.proposedOn()))
                .implementedOn(until(day, change.implementedOn()))
                .baselineUpdatedOn(until(day, change.baselineUpdatedOn()))
                .reopenedOn(until(day, change.reopenedOn()))
                .build();
    }

    private static Optional<LocalDate> until(LocalDate day, Optional<LocalDate> known) {
        return known.filter(on -> !on.isAfter(day));
    }

    private static ChangeRequest.Builder undecided(ChangeRequest change) {
        return change.toBuilder()
                .decision(Optional.empty())
                .decidedOn(Optional.empty())
                .decidedByBoard(Optional.empty())
                .decidedAs(Optional.empty())
                .decidedBy(Optional.empty())
                .decidedAt(Optional.empty())
                .decisionEntry(Optional.empty())
                .mergedInto(Optional.empty());
    }

    private static Stream<LocalDate> days(ChangeRequest change) {
        return Stream.of(
                        change.raised(),
                        change.examinedOn(),
                        change.proposedOn(),
                        change.decidedOn(),
                        change.implementedOn(),
                        change.baselineUpdatedOn(),
                        change.reopenedOn())
                .flatMap(Optional::stream);
    }

    private static Step step(ChangeRequest change, ChangeState to, LocalDate on) {
        Optional<LocalDate> last = days(change).max(Comparator.naturalOrder());
        boolean forward = last.filter(on::isBefore).isEmpty();
        return new Step(change, to, Optional.empty())
                .require(
                        forward,
                        Reason.BACK_IN_TIME,
                        " cannot be " + to.code() + " on " + on + ", before its last step"
                                + last.map(day -> " on " + day).orElse("") + ".",
                        "one of the two days is mistaken.");
    }

    /** A step and the first reason against it. */
    private record Step(ChangeRequest change, ChangeState to, Optional<RefusedChange> refusal) {

        Step require(boolean holds, Reason reason, String message, String advice) {
            if (holds || refusal.isPresent()) {
                return this;
            }
            String sentence = "The change " + change.id().value() + message;
            return new Step(
                    change,
                    to,
                    Optional.of(new RefusedChange(change.id(), change.state(), to, reason, sentence, advice)));
        }

        Either<RefusedChange, ChangeRequest> then(ChangeRequest.Builder taken) {
            return refusal.isPresent() ? Either.left(refusal.get()) : Either.right(taken.build());
        }
    }
}
