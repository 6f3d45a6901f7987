package org.pmokit.core.strategy;

import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.register.Pointer;
import org.pmokit.core.register.RegisterEntry;

/** A target state that a portfolio or programme pursues. */
@Value.Immutable
public abstract class Objective implements RegisterEntry {

    Objective() {}

    /** Its id. */
    public abstract ObjectiveId id();

    @Override
    public ObjectiveId ref() {
        return id();
    }

    /** The target state in a sentence. */
    @Override
    public abstract String title();

    /** The larger objective it is part of; empty at the top. */
    public abstract Optional<ObjectiveId> parent();

    /** The portfolio or programme that pursues it; empty when not said. */
    public abstract Optional<ComponentRef> component();

    /** The unit that leads on it; empty when not said. */
    public abstract Optional<UnitId> lead();

    /** Where it comes from, if told. */
    public abstract Optional<Provenance> provenance();

    @Override
    public Stream<Pointer> pointers() {
        return Pointer.join(
                Pointer.up("parent", parent()), Pointer.to("component", component()), Pointer.to("lead", lead()));
    }

    /** Starts an objective; {@code id} and {@code title} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Objective}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableObjective.Builder {
        Builder() {}
    }
}
