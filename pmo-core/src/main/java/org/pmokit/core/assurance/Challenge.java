package org.pmokit.core.assurance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.tolerance.ManagementLevel;
import org.pmokit.core.identifier.ChallengeId;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.RegisterEntry;
import org.pmokit.core.role.Role;

/** A formal question of an office with a critical eye, to which an answer is owed. */
@Value.Immutable
public abstract class Challenge implements RegisterEntry {

    Challenge() {}

    /** Its id. */
    public abstract ChallengeId id();

    @Override
    public ChallengeId ref() {
        return id();
    }

    /** What is challenged: a risk, an issue, a change, or any component. */
    public abstract ComponentRef target();

    /** The question. */
    @Override
    public abstract String title();

    /** In the course of which scrutiny it came up, such as {@code monthly report} or {@code gate 3}; empty when not said. */
    public abstract Optional<String> activity();

    /** The office that asks; empty when not said. */
    public abstract Optional<OfficeId> raisedBy();

    /** The role in which somebody asks; empty when not said. */
    public abstract Optional<Role> raisedAs();

    /** The level that is asked; empty when not said. */
    public abstract Optional<ManagementLevel> raisedTo();

    /** The day on which it was asked; empty when not said, and then taken as known throughout. */
    public abstract Optional<LocalDate> raised();

    /** The last day by which an answer is owed; empty when not said. */
    public abstract Optional<LocalDate> responseDue();

    /** The day of the answer; empty while there is none, or when not said. */
    public abstract Optional<LocalDate> respondedOn();

    /** The answer; empty while there is none. */
    public abstract Optional<String> response();

    /** How it ended; empty while it goes on. */
    public abstract Optional<ChallengeOutcome> outcome();

    /** What came of it: an action, a change, a risk, a decision. */
    public abstract Set<ComponentRef> ledTo();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(target());
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(
                Pointer.to("target", target()), Pointer.to("raisedBy", raisedBy()), Pointer.to("ledTo", ledTo()));
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return raised();
    }

    /**
     * As it stood on that day: without an answer, if that came later.
     *
     * @param day inclusive
     */
    @Override
    public Challenge knownOn(LocalDate day) {
        return respondedOn().filter(day::isBefore).isPresent()
                ? toBuilder()
                        .respondedOn(Optional.empty())
                        .response(Optional.empty())
                        .outcome(Optional.empty())
                        .build()
                : this;
    }

    /** Whether there is an answer, or it was withdrawn. */
    public boolean isAnswered() {
        return respondedOn().isPresent()
                || response().filter(text -> !text.isBlank()).isPresent()
                || outcome().equals(Optional.of(ChallengeOutcome.WITHDRAWN));
    }

    /**
     * Whether an answer was owed before that day and is not there.
     *
     * @param day the status date; what is due on the day itself is not late
     */
    public boolean isOverdueOn(LocalDate day) {
        return !isAnswered() && responseDue().filter(day::isAfter).isPresent();
    }

    /** Starts a challenge; {@code id}, {@code target} and {@code title} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Challenge}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableChallenge.Builder {
        Builder() {}
    }
}
