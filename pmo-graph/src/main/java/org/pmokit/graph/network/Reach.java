package org.pmokit.graph.network;

import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentRef;

/** How many others a component touches in either direction. It never counts itself, not even on a cycle. */
@Value.Immutable
public abstract class Reach {

    Reach() {}

    /** Whose reach. */
    public abstract ComponentRef ref();

    /** How many need something from it directly. */
    public abstract int directDependents();

    /** How many need something from it, directly or through others: who could move when it slips. */
    public abstract int transitiveDependents();

    /** From how many it needs something directly. */
    public abstract int directGivers();

    /** From how many it needs something, directly or through others. */
    public abstract int transitiveGivers();

    /** Links on the longest chain that leads to it, each cycle counting as one component: how deep it lies; 0 at a start. */
    public abstract int chainBehind();

    /** Links on the longest chain that starts with it, each cycle counting as one component; 0 at an end. */
    public abstract int chainAhead();

    /** Starts a reach; every part is mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Reach}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableReach.Builder {
        Builder() {}
    }
}
