package org.pmokit.graph.network;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.pmokit.core.identifier.ComponentRef;

/** Who lies between others: betweenness of every component, exact or estimated from some starting points. */
@Value.Immutable
public abstract class Centrality {

    Centrality() {}

    /** Everybody, the highest score first, then in the order of the network. */
    public abstract List<CentralityScore> scores();

    /** From how many components chains were followed. */
    public abstract int starts();

    /** From how many components there are chains at all: those that give something to somebody. */
    public abstract int possibleStarts();

    /** Whether the scores are estimates, because chains were followed from some of the possible starts only. */
    public boolean isSampled() {
        return starts() < possibleStarts();
    }

    /**
     * The score of a component; empty when it is not in the network. Takes time in proportion to the number of scores.
     *
     * @param component any
     */
    public Optional<CentralityScore> of(ComponentRef component) {
        return scores().stream()
                .filter(score -> score.component().equals(component))
                .findFirst();
    }

    /** Starts a centrality; {@code starts} and {@code possibleStarts} are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Centrality}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableCentrality.Builder {
        Builder() {}
    }
}
