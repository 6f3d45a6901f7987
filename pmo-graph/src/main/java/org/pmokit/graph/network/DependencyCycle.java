package org.pmokit.graph.network;

import java.util.List;
import java.util.stream.Collectors;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.ComponentRef;

/**
 * Components that wait for each other: a strongly connected component of the network with more than one member. Each
 * member depends, through others, on itself.
 *
 * @param members everybody who is caught in it, in the order of the network
 * @param witness one short cycle through some of them, in the direction of giving, beginning with the first in the
 *     order of the network; the last gives to the first
 * @param links the dependencies along the witness: the first goes from its first to its second member, the last back
 *     to the first
 */
public record DependencyCycle(List<ComponentRef> members, List<ComponentRef> witness, List<Dependency> links) {

    /** Copies the lists. */
    public DependencyCycle {
        members = List.copyOf(members);
        witness = List.copyOf(witness);
        links = List.copyOf(links);
    }

    /** The witness in a line, such as {@code A -> B -> A}, and how many are caught in all. */
    public String describe() {
        String way = witness.stream().map(ComponentRef::value).collect(Collectors.joining(" -> "));
        return way + " -> " + witness.get(0).value() + " (" + members.size() + " components wait for each other)";
    }
}
