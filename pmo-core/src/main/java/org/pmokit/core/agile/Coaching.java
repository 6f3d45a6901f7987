package org.pmokit.core.agile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.TeamId;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.Recorded;
import org.pmokit.core.role.Role;

/** That somebody coached a team, or a person in a role, and in what. */
@Value.Immutable
public abstract class Coaching implements Recorded {

    Coaching() {}

    /** Who was coached. */
    public abstract TeamId team();

    /** In what, such as {@code self-management} or {@code backlog refinement}. */
    public abstract String topic();

    /** The day. */
    public abstract LocalDate on();

    /** The role of the coach, usually the Scrum master; empty when not said. */
    public abstract Optional<Role> coach();

    /** The role that was coached, such as the product owner; empty when it was the team. */
    public abstract Optional<Role> coached();

    /** What came of it; empty when not said. */
    public abstract Optional<String> outcome();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public String path() {
        return "coachings[" + team().value() + "," + on() + "]";
    }

    @Override
    public Optional<ComponentRef> about() {
        return Optional.of(team());
    }

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.to("team", team());
    }

    @Override
    public Optional<LocalDate> knownSince() {
        return Optional.of(on());
    }

    /** Starts a coaching; {@code team}, {@code topic} and {@code on} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Coaching}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableCoaching.Builder {
        Builder() {}
    }
}
