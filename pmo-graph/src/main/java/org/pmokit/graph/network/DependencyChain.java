package org.pmokit.graph.network;

import java.util.List;
import org.pmokit.core.identifier.ComponentRef;

/**
 * A chain of components of which each depends on the one before, every cycle counting as one link in it.
 *
 * @param edges steps from one component, or merged cycle, to the next; 0 for a chain of one
 * @param members from the first giver to the last receiver; the members of a merged cycle stand together, in the order
 *     of the network; empty only where there is nothing at all
 */
public record DependencyChain(int edges, List<ComponentRef> members) {

    /** Copies the list. */
    public DependencyChain {
        members = List.copyOf(members);
    }
}
