package org.pmokit.graph.impact;

import java.util.Optional;
import org.pmokit.core.dependency.Dependency;

/**
 * A commitment that nobody can count on any more because a component is stopped.
 *
 * @param link the commitment
 * @param distance 1 where its giver is stopped, 2 where its giver loses a commitment itself, and so on
 * @param through what its giver loses, the first found with the smallest distance; empty where the giver is stopped
 */
public record LostCommitment(Dependency link, int distance, Optional<Dependency> through) {

    /** Whether its own giver is stopped. Others are in danger: their giver lacks something that it needs. */
    public boolean isDirect() {
        return distance == 1;
    }

    /** Whether the receiver can do without it and keeps its own promises; only where that was said. */
    public boolean isBearable() {
        return link.isDiscretionary();
    }

    /** A line: who loses what, and why. */
    public String describe() {
        return link.receiver().value()
                + (isDirect() ? " loses " : " may lose ")
                + link.title() + " of " + link.giver().value()
                + through.map(lost -> ", which needs " + lost.title() + " of "
                                + lost.giver().value())
                        .orElse("")
                + (isBearable() ? " (discretionary)" : "");
    }
}
