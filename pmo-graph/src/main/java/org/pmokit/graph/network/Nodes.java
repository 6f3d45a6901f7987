package org.pmokit.graph.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pmokit.core.Portfolio;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.ComponentRef;

/** The components of a network and their indices. */
final class Nodes {

    private final List<ComponentRef> refs = new ArrayList<>();
    private final Map<ComponentRef, Integer> indices = new HashMap<>();

    /** Every project, then the other ends of dependencies as they appear. */
    static Nodes of(Portfolio portfolio, List<Dependency> dependencies) {
        Nodes nodes = new Nodes();
        for (Project project : portfolio.projects()) {
            nodes.add(project.id());
        }
        for (Dependency dependency : dependencies) {
            nodes.add(dependency.giver());
            nodes.add(dependency.receiver());
        }
        return nodes;
    }

    private void add(ComponentRef ref) {
        if (indices.putIfAbsent(ref, refs.size()) == null) {
            refs.add(ref);
        }
    }

    int size() {
        return refs.size();
    }

    ComponentRef ref(int index) {
        return refs.get(index);
    }

    /** The index, or -1. */
    int index(ComponentRef ref) {
        return indices.getOrDefault(ref, -1);
    }

    List<ComponentRef> refs() {
        return Collections.unmodifiableList(refs);
    }

    List<ComponentRef> refs(int[] chosen) {
        List<ComponentRef> named = new ArrayList<>(chosen.length);
        for (int index : chosen) {
            named.add(refs.get(index));
        }
        return Collections.unmodifiableList(named);
    }
}
