package org.pmokit.graph.network;

import java.util.ArrayList;
import java.util.List;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.graph.internal.rows.LinkGroups;
import org.pmokit.graph.internal.rows.SparseRows;

/** The distinct links of a network, giver to receiver and back, each with the dependencies declared for it. */
final class Links {

    /** A row per giver, its receivers as targets. */
    final SparseRows out;

    /** A row per receiver, its givers as targets. */
    final SparseRows in;

    private final int[] groupStart;
    private final List<Dependency> grouped;

    private Links(LinkGroups groups, List<Dependency> dependencies) {
        this.out = groups.rows();
        this.in = out.transposed();
        this.groupStart = groups.groupStart();
        this.grouped = new ArrayList<>(dependencies.size());
        for (int place : groups.order()) {
            grouped.add(dependencies.get(place));
        }
    }

    /** The links of these dependencies; adds the ends that are no nodes yet. */
    static Links of(Nodes nodes, List<Dependency> dependencies) {
        int[] givers = new int[dependencies.size()];
        int[] receivers = new int[dependencies.size()];
        int place = 0;
        for (Dependency dependency : dependencies) {
            givers[place] = nodes.indexOrAdd(dependency.giver());
            receivers[place++] = nodes.indexOrAdd(dependency.receiver());
        }
        return new Links(new LinkGroups(nodes.size(), givers, receivers), dependencies);
    }

    /** Where the dependencies of a link start among all; those of the next follow. */
    int firstOf(int link) {
        return groupStart[link];
    }

    /** A dependency by its place among all. */
    Dependency at(int place) {
        return grouped.get(place);
    }

    /** The number of dependencies of all links. */
    int size() {
        return grouped.size();
    }

    /** The dependencies of a link, in the order declared; never empty. */
    List<Dependency> of(int link) {
        return grouped.subList(groupStart[link], groupStart[link + 1]);
    }

    /** The dependencies from one node to another; empty when there are none. */
    List<Dependency> between(int giver, int receiver) {
        int link = out.find(giver, receiver);
        return link < 0 ? List.of() : of(link);
    }
}
