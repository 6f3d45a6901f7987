package org.pmokit.graph.internal.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;

/**
 * Makes a network smaller without changing what it costs to open all its cycles: a node with one arc in and one out is
 * replaced by the cheaper of the two, arcs side by side become one that costs as much as both, a node that nothing leads
 * to or from is dropped, and an arc from a node to itself is cut.
 */
final class RingReduction {

    private final List<TreeMap<Integer, Arc>> out = new ArrayList<>();
    private final List<TreeMap<Integer, Arc>> in = new ArrayList<>();
    private final Deque<Integer> waiting = new ArrayDeque<>();
    private final BitSet cut = new BitSet();
    private long cost;

    /** An arc of the smaller network, and which of the given ones must be cut to cut it. */
    record Arc(int from, int to, long cost, List<Integer> originals) {}

    RingReduction(int nodes, int[] from, int[] to, long[] costs) {
        for (int node = 0; node < nodes; node++) {
            out.add(new TreeMap<>());
            in.add(new TreeMap<>());
            waiting.add(node);
        }
        for (int arc = 0; arc < from.length; arc++) {
            add(new Arc(from[arc], to[arc], costs[arc], List.of(arc)));
        }
    }

    /** What is left, ordered by ends; {@link #cut()} has what was cut on the way. */
    List<Arc> reduce() {
        while (!waiting.isEmpty()) {
            reduce(waiting.poll());
        }
        List<Arc> left = new ArrayList<>();
        out.forEach(row -> left.addAll(row.values()));
        return left;
    }

    BitSet cut() {
        return cut;
    }

    long cost() {
        return cost;
    }

    private void reduce(int node) {
        if (in.get(node).isEmpty() || out.get(node).isEmpty()) {
            List.copyOf(in.get(node).values()).forEach(this::remove);
            List.copyOf(out.get(node).values()).forEach(this::remove);
        } else if (in.get(node).size() == 1 && out.get(node).size() == 1) {
            Arc before = in.get(node).values().iterator().next();
            Arc after = out.get(node).values().iterator().next();
            remove(before);
            remove(after);
            Arc cheaper = after.cost() < before.cost() ? after : before;
            add(new Arc(before.from(), after.to(), cheaper.cost(), cheaper.originals()));
        }
    }

    private void remove(Arc arc) {
        out.get(arc.from()).remove(arc.to());
        in.get(arc.to()).remove(arc.from());
        waiting.add(arc.from());
        waiting.add(arc.to());
    }

    private void add(Arc arc) {
        if (arc.from() == arc.to()) {
            arc.originals().forEach(cut::set);
            cost += arc.cost();
            waiting.add(arc.from());
            return;
        }
        Arc known = out.get(arc.from()).get(arc.to());
        Arc whole = known == null ? arc : both(known, arc);
        out.get(arc.from()).put(arc.to(), whole);
        in.get(arc.to()).put(arc.from(), whole);
        if (known != null) {
            waiting.add(arc.from());
            waiting.add(arc.to());
        }
    }

    private static Arc both(Arc one, Arc other) {
        List<Integer> originals = new ArrayList<>(one.originals());
        originals.addAll(other.originals());
        return new Arc(one.from(), one.to(), one.cost() + other.cost(), List.copyOf(originals));
    }
}
