package org.pmokit.graph.internal.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.pmokit.graph.internal.rows.Components;
import org.pmokit.graph.internal.rows.SparseRows;
import org.pmokit.graph.internal.rows.Tarjan;

/**
 * Cycles that pass no node twice (D. B. Johnson, Finding all the elementary circuits of a directed graph, SIAM J. Comput.
 * 4(1), 1975), without recursion and only so many, as 40 nodes can have millions. Takes (n + m) steps for each cycle found.
 */
public final class SimpleCycles {

    private final SparseRows rows;
    private final int atMost;
    private final BitSet inside = new BitSet();
    private final BitSet blocked = new BitSet();
    private final BitSet closed = new BitSet();
    private final List<List<Integer>> freedBy = new ArrayList<>();
    private final int[] next;
    private final int[] path;
    private final List<int[]> found = new ArrayList<>();

    private SimpleCycles(SparseRows rows, int atMost) {
        this.rows = rows;
        this.atMost = atMost;
        this.next = new int[rows.rows()];
        this.path = new int[rows.rows()];
        for (int node = 0; node < rows.rows(); node++) {
            freedBy.add(new ArrayList<>(0));
        }
    }

    /** Up to so many cycles, each beginning with its first node; those of the first node first. */
    public static List<int[]> of(SparseRows rows, Components components, int atMost) {
        SimpleCycles search = new SimpleCycles(rows, atMost);
        Deque<int[]> waiting = new ArrayDeque<>();
        for (int node = 0; node < rows.rows(); node++) {
            int component = components.of(node);
            if (components.size(component) > 1 && components.firstMember(component) == node) {
                waiting.add(components.members(component));
            }
        }
        while (!waiting.isEmpty() && search.found.size() < atMost) {
            int[] members = waiting.poll();
            search.through(members);
            List<int[]> rest = search.partsWithout(members);
            for (int i = rest.size() - 1; i >= 0; i--) {
                waiting.addFirst(rest.get(i));
            }
        }
        return search.found;
    }

    /** All cycles through the first of some nodes. */
    private void through(int[] members) {
        inside.clear();
        blocked.clear();
        closed.clear();
        for (int member : members) {
            inside.set(member);
            freedBy.get(member).clear();
        }
        int root = members[0];
        int size = enter(root, 0);
        while (size > 0 && found.size() < atMost) {
            int node = path[size - 1];
            if (next[node] == rows.start[node + 1]) {
                leave(node);
                size--;
                continue;
            }
            int target = rows.target[next[node]++];
            if (target == root) {
                found.add(Arrays.copyOf(path, size));
                for (int i = 0; i < size; i++) {
                    closed.set(path[i]);
                }
            } else if (inside.get(target) && !blocked.get(target)) {
                closed.clear(target);
                size = enter(target, size);
            }
        }
    }

    private int enter(int node, int size) {
        blocked.set(node);
        next[node] = rows.start[node];
        path[size] = node;
        return size + 1;
    }

    private void leave(int node) {
        if (closed.get(node)) {
            unblock(node);
            return;
        }
        for (int link = rows.start[node]; link < rows.start[node + 1]; link++) {
            int target = rows.target[link];
            if (inside.get(target)) {
                freedBy.get(target).add(node);
            }
        }
    }

    private void unblock(int first) {
        Deque<Integer> waiting = new ArrayDeque<>(List.of(first));
        while (!waiting.isEmpty()) {
            int node = waiting.poll();
            if (blocked.get(node)) {
                blocked.clear(node);
                waiting.addAll(freedBy.get(node));
                freedBy.get(node).clear();
            }
        }
    }

    /** The strongly connected parts of more than one node that are left without the first. */
    private List<int[]> partsWithout(int[] members) {
        int[] rest = Arrays.copyOfRange(members, 1, members.length);
        int[] from = new int[rest.length];
        int[] to = new int[rest.length];
        int links = 0;
        for (int place = 0; place < rest.length; place++) {
            for (int link = rows.start[rest[place]]; link < rows.start[rest[place] + 1]; link++) {
                int other = Arrays.binarySearch(rest, rows.target[link]);
                if (other >= 0) {
                    from = links == from.length ? Arrays.copyOf(from, 2 * links) : from;
                    to = links == to.length ? Arrays.copyOf(to, 2 * links) : to;
                    from[links] = place;
                    to[links++] = other;
                }
            }
        }
        Components parts =
                Tarjan.of(SparseRows.distinct(rest.length, Arrays.copyOf(from, links), Arrays.copyOf(to, links)));
        List<int[]> found = new ArrayList<>();
        for (int place = 0; place < rest.length; place++) {
            int part = parts.of(place);
            if (parts.size(part) > 1 && parts.firstMember(part) == place) {
                found.add(Arrays.stream(parts.members(part)).map(at -> rest[at]).toArray());
            }
        }
        return found;
    }
}
