package org.pmokit.core.agile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.IterationId;
import org.pmokit.core.identifier.TeamId;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;
import org.pmokit.core.role.Role;

/** What a team agreed to do better, usually in a retrospective. */
@Value.Immutable
public abstract class TeamImprovement implements Recorded {

    TeamImprovement() {}

    /** Whose it is. */
    public abstract TeamId team();

    /** What the team wants to do, in a sentence. */
    public abstract String title();

    /** The iteration in which it was agreed; empty when not said. */
    public abstract Optional<IterationId> iteration();

    /** The day it was agreed. */
    public abstract LocalDate agreed();

    /** The role that sees to it; empty when it is the whole team. */
    public abstract Optional<Role> owner();

    /** The day it was done or dropped; empty while it is open. */
    public abstract Optional<LocalDate> closed();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public String path() {
        return "teamImprovements[" + team().value() + "," + agreed() + "]";
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(team());
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(Pointer.to("team", team()), Pointer.to("iteration", iteration()));
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return Optional.of(agreed());
    }

    /**
     * As it stood on that day: open, if it was closed later.
     *
     * @param day inclusive
     */
    @Override
    public TeamImprovement knownOn(LocalDate day) {
        return closed().filter(day::isBefore).isPresent()
                ? toBuilder().closed(Optional.empty()).build()
                : this;
    }

    /**
     * Whether it was agreed by that day and not closed by it.
     *
     * @param day any
     */
    public boolean isOpenOn(LocalDate day) {
        return !agreed().isAfter(day)
                && closed().filter(date -> !date.isAfter(day)).isEmpty();
    }

    /** Starts an improvement; {@code team}, {@code title} and {@code agreed} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link TeamImprovement}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableTeamImprovement.Builder {
        Builder() {}
    }
}
