package org.pmokit.graph.network;

import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.pmokit.core.dependency.Dependency;

/**
 * The least commitments to give up, or to agree differently, so that the members of a cycle no longer wait for each other.
 * Of sets of equal size one with more discretionary commitments is preferred.
 */
@Value.Immutable
public abstract class CycleBreak {

    CycleBreak() {}

    /** Whose waiting ends. */
    public abstract DependencyCycle cycle();

    /** What to give up: without these nobody of the cycle waits for itself; in the order of the network; never empty. */
    public abstract List<Dependency> commitments();

    /**
     * Whether no smaller set exists. Told for certain where rings can be opened one by one, where cycles without a common
     * commitment need as many, and in knots of up to 20 components; elsewhere a heuristic answers and this is false.
     */
    public abstract boolean isLeast();

    /** So many commitments any set has at least; as many as there are where this one is the least. */
    public abstract int atLeast();

    /** A line: the commitments, and whether fewer might do. */
    public String describe() {
        String ids = commitments().stream()
                .map(commitment -> commitment.id().value())
                .collect(Collectors.joining(", "));
        String basis = isLeast()
                ? "no smaller set does"
                : "found by a heuristic, at least " + atLeast() + (atLeast() == 1 ? " is needed" : " are needed");
        return commitments().size() + (commitments().size() == 1 ? " commitment" : " commitments") + " to break it: "
                + ids + " (" + basis + ")";
    }

    /** Starts a break; every part is mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link CycleBreak}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableCycleBreak.Builder {
        Builder() {}
    }
}
