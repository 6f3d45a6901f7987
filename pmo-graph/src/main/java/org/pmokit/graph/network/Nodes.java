package org.pmokit.graph.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pmokit.core.Portfolio;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ComponentRef;

/** The components of a network and their indices. */
final class Nodes {

    private final List<ComponentRef> refs = new ArrayList<>();
    private final Map<ComponentRef, Integer> indices = new HashMap<>();

    /** Every project of a portfolio; other ends of dependencies are added as they appear. */
    Nodes(Portfolio portfolio) {
        for (Project project : portfolio.projects()) {
            indexOrAdd(project.id());
        }
    }

    /** The index of a node that is there then. */
    int indexOrAdd(ComponentRef ref) {
        int fresh = refs.size();
        Integer known = indices.putIfAbsent(ref, fresh);
        if (known != null) {
            return known;
        }
        refs.add(ref);
        return fresh;
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
