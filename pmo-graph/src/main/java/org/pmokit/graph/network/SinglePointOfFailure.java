package org.pmokit.graph.network;

import java.util.List;
import org.pmokit.core.identifier.ComponentRef;

/**
 * A component that alone holds parts of the network together: without it, components that were linked through others are
 * linked no more, in either direction.
 *
 * @param component without which the network falls apart
 * @param parts how many components each part has that is left of what it held together, largest first; two at least
 */
public record SinglePointOfFailure(ComponentRef component, List<Integer> parts) {

    /** Copies the list. */
    public SinglePointOfFailure {
        parts = List.copyOf(parts);
    }

    /** How many components lose their connection with the largest part. */
    public int cutOff() {
        return parts.stream().skip(1).mapToInt(Integer::intValue).sum();
    }

    /** A line, such as {@code PAY: without it 12, 3 and 1 components have nothing to do with each other}. */
    public String describe() {
        List<String> sizes = parts.stream().map(String::valueOf).toList();
        return component.value() + ": without it " + String.join(", ", sizes.subList(0, sizes.size() - 1)) + " and "
                + sizes.get(sizes.size() - 1) + " components have nothing to do with each other";
    }
}
