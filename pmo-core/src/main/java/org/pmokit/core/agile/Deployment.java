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

/** That a team put something into use. */
@Value.Immutable
public abstract class Deployment implements Recorded {

    Deployment() {}

    /** Whose it is. */
    public abstract TeamId team();

    /** What, such as a release number. */
    public abstract String name();

    /** The day. */
    public abstract LocalDate on();

    /** Whether it caused a failure that had to be put right; empty when not said. */
    public abstract Optional<Boolean> failed();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public String path() {
        return "deployments[" + team().value() + "," + name() + "]";
    }

    @Override
    public Optional<String> uniqueKey() {
        return Optional.of(team().value() + "," + name());
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

    /** Starts a deployment; {@code team}, {@code name} and {@code on} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Deployment}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableDeployment.Builder {
        Builder() {}
    }
}
