package org.pmokit.core.knowledge;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.IdeaId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.RegisterEntry;

/**
 * A proposal on its way through the funnel: an entry of the idea register. It moves step by step; whoever handed it in
 * gets a reason and an answer when it leaves.
 */
@Value.Immutable
public abstract class Idea implements RegisterEntry {

    Idea() {}

    /** Its id. */
    public abstract IdeaId id();

    @Override
    public IdeaId ref() {
        return id();
    }

    /** The idea in a sentence. */
    @Override
    public abstract String title();

    /** What it is about, such as an office or a programme; empty when not said. */
    public abstract Optional<ComponentRef> component();

    /** What is proposed, in a paragraph; empty when not written. */
    public abstract Optional<String> description();

    /** Who handed it in; empty when not told. */
    @Value.Redacted
    public abstract Optional<PersonId> submitter();

    /** The unit that it comes from; empty when not said. */
    public abstract Optional<UnitId> unit();

    /** Whether it comes from those who do the daily work; empty when not said. */
    public abstract Optional<Boolean> fromFrontLine();

    /** The day it was handed in; empty when not said, and then taken as known throughout. */
    public abstract Optional<LocalDate> submittedOn();

    /** The steps taken, oldest first; none while it is only submitted. */
    public abstract List<IdeaMove> moves();

    /** The project or programme that it became; empty when it did not, or nobody said which. */
    public abstract Optional<ComponentRef> project();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public Optional<ComponentRef> about() {
        return component();
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(
                Pointer.to("component", component()),
                Pointer.to("unit", unit()),
                Pointer.to("project", project())
                        .map(pointer -> pointer.among(ComponentKind.PROJECT, ComponentKind.PROGRAMME)));
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return submittedOn();
    }

    /**
     * As it stood on that day, without the steps taken later.
     *
     * @param day inclusive
     */
    @Override
    public Idea knownOn(LocalDate day) {
        List<IdeaMove> known =
                moves().stream().filter(move -> !move.on().isAfter(day)).toList();
        if (known.size() == moves().size()) {
            return this;
        }
        return toBuilder().moves(known).project(Optional.empty()).build();
    }

    /** Refuses a history with a step that could not have been taken. */
    @Value.Check
    void check() {
        for (int taken = 0; taken < moves().size(); taken++) {
            refusal(moves().subList(0, taken), moves().get(taken)).ifPresent(this::refuse);
        }
        if (project().isPresent() && stage() != IdeaStage.APPROVED) {
            throw new IllegalArgumentException("Idea " + id().value() + " is "
                    + stage().code() + " and has become "
                    + project().orElseThrow().asText()
                    + ".\nMaybe the step of its approval is missing.");
        }
    }

    /** Where it stands. */
    public IdeaStage stage() {
        return stageAfter(moves());
    }

    /** The day it came to where it stands; empty when it is only submitted and nobody said when. */
    public Optional<LocalDate> since() {
        return sinceAfter(moves());
    }

    /**
     * Whether it was ever at a stage; every idea was submitted.
     *
     * @param stage any
     */
    public boolean hasReached(IdeaStage stage) {
        return stage == IdeaStage.SUBMITTED || moves().stream().anyMatch(move -> move.to() == stage);
    }

    /**
     * Takes a step: the idea afterwards on the right, or on the left why not. The order is looked at first, then the
     * reason, then the answer, then the day.
     *
     * @param move the step wished for
     */
    public Either<RefusedMove, Idea> take(IdeaMove move) {
        Optional<RefusedMove> refusal = refusal(moves(), move);
        return refusal.isPresent()
                ? Either.left(refusal.get())
                : Either.right(toBuilder().addMove(move).build());
    }

    /**
     * Takes a step.
     *
     * @param move the step wished for
     * @throws IllegalArgumentException with the message of the {@link RefusedMove}, if it is refused
     */
    public Idea takeOrThrow(IdeaMove move) {
        return toBuilder().addMove(move).build();
    }

    private Optional<RefusedMove> refusal(List<IdeaMove> before, IdeaMove move) {
        return cause(before, move).map(cause -> new RefusedMove(cause, move, stageAfter(before), sinceAfter(before)));
    }

    private Optional<RefusedMove.Cause> cause(List<IdeaMove> before, IdeaMove move) {
        if (!stageAfter(before).next().contains(move.to())) {
            return Optional.of(RefusedMove.Cause.OUT_OF_ORDER);
        }
        if (move.to().isExit() && move.reason().isEmpty()) {
            return Optional.of(RefusedMove.Cause.WITHOUT_REASON);
        }
        if (move.to().isExit() && move.feedback().isEmpty()) {
            return Optional.of(RefusedMove.Cause.WITHOUT_FEEDBACK);
        }
        return sinceAfter(before).filter(move.on()::isBefore).map(last -> RefusedMove.Cause.BACK_IN_TIME);
    }

    private static IdeaStage stageAfter(List<IdeaMove> moves) {
        return moves.isEmpty()
                ? IdeaStage.SUBMITTED
                : moves.get(moves.size() - 1).to();
    }

    private Optional<LocalDate> sinceAfter(List<IdeaMove> moves) {
        return moves.isEmpty()
                ? submittedOn()
                : Optional.of(moves.get(moves.size() - 1).on());
    }

    private void refuse(RefusedMove refusal) {
        throw new IllegalArgumentException(
                "Idea " + id().value() + ": " + refusal.message() + "\nMaybe " + refusal.advice());
    }

    /** Starts an idea; {@code id} and {@code title} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Idea}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableIdea.Builder {
        Builder() {}
    }
}
