package org.pmokit.graph.network;

import java.util.List;
import org.pmokit.core.identifier.ComponentRef;

/**
 * Components that can start together once all earlier waves have delivered: a layer of the network. Members of one cycle
 * stand in the same wave, as none of them can be first.
 *
 * @param number from 1, the wave that waits for nobody; one more than the links on the longest chain behind its members
 * @param members in the order of the network; never empty
 */
public record Wave(int number, List<ComponentRef> members) {

    /** Copies the list. */
    public Wave {
        members = List.copyOf(members);
    }
}
