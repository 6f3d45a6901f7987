package org.pmokit.core;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds where a hierarchy leads back to itself. Walks depth first with a stack of its own, so depth is bounded by memory
 * only; each cycle that closes a walk is told once, in the order of the walk. Linear in nodes and links. Where nodes
 * have several parents the cycles of a knot can be longer than the graph by far; the first is always told, and no more
 * than that once a million names have been.
 */
final class HierarchyCycles<K> {

    private static final long MOST_NAMES = 1_000_000;

    private final Function<K, List<K>> parents;
    private final Set<K> finished = new HashSet<>();
    private final Map<K, Integer> onPath = new HashMap<>();
    private final List<K> path = new ArrayList<>();
    private final List<List<K>> cycles = new ArrayList<>();
    private long names;

    private HierarchyCycles(Function<K, List<K>> parents) {
        this.parents = parents;
    }

    static <K> List<List<K>> in(Iterable<K> nodes, Function<K, List<K>> parents) {
        HierarchyCycles<K> search = new HierarchyCycles<>(parents);
        nodes.forEach(search::walkFrom);
        return search.cycles;
    }

    private void walkFrom(K start) {
        if (finished.contains(start)) {
            return;
        }
        Deque<Iterator<K>> pending = new ArrayDeque<>();
        enter(start, pending);
        while (!pending.isEmpty()) {
            if (pending.peek().hasNext()) {
                visit(pending.peek().next(), pending);
            } else {
                leave(pending);
            }
        }
    }

    private void visit(K next, Deque<Iterator<K>> pending) {
        Integer place = onPath.get(next);
        if (place != null) {
            tell(path.subList(place, path.size()));
        } else if (!finished.contains(next)) {
            enter(next, pending);
        }
    }

    private void tell(List<K> cycle) {
        names += cycle.size();
        if (cycles.isEmpty() || names <= MOST_NAMES) {
            cycles.add(List.copyOf(cycle));
        }
    }

    private void enter(K node, Deque<Iterator<K>> pending) {
        onPath.put(node, path.size());
        path.add(node);
        pending.push(parents.apply(node).iterator());
    }

    private void leave(Deque<Iterator<K>> pending) {
        pending.pop();
        K done = path.remove(path.size() - 1);
        onPath.remove(done);
        finished.add(done);
    }
}
