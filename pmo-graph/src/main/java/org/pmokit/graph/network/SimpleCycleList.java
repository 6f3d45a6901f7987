package org.pmokit.graph.network;

import java.util.List;
import org.pmokit.core.identifier.ComponentRef;

/**
 * Ways that lead back to where they began without passing anybody twice.
 *
 * @param ways each in the direction of giving, beginning with its first component in the order of the network; the last
 *     gives to the first
 * @param isComplete whether these are all; false when there may be more than were asked for
 */
public record SimpleCycleList(List<List<ComponentRef>> ways, boolean isComplete) {

    /** Copies the lists. */
    public SimpleCycleList {
        ways = ways.stream().map(List::copyOf).toList();
    }
}
