package org.pmokit.graph.internal.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.pmokit.graph.internal.rows.CountingSort;
import org.pmokit.graph.internal.rows.SparseRows;

/**
 * The nodes without which a network falls apart, whatever the direction of its links (J. Hopcroft, R. Tarjan, Algorithm
 * 447: efficient algorithms for graph manipulation, Comm. ACM 16(6), 1973), in one pass with a stack of its own.
 */
public final class CutPoints {

    private static final int NONE = -1;

    private final SparseRows out;
    private final SparseRows in;
    private final int[] number;
    private final int[] low;
    private final int[] size;
    private final int[] parent;
    private final int[] next;
    private final int[] rootOf;
    private final int[] below;
    private final int[] belowSize;
    private int numbered;
    private int cuts;

    private CutPoints(SparseRows out, SparseRows in) {
        int nodes = out.rows();
        this.out = out;
        this.in = in;
        this.number = new int[nodes];
        this.low = new int[nodes];
        this.size = new int[nodes];
        this.parent = new int[nodes];
        this.next = new int[nodes];
        this.rootOf = new int[nodes];
        this.below = new int[nodes];
        this.belowSize = new int[nodes];
    }

    /**
     * A node without which its part of the network falls into several.
     *
     * @param node cut
     * @param parts how many nodes each of them has, largest first; two at least
     */
    public record CutPoint(int node, List<Integer> parts) {}

    /** The cut points, in node order. */
    public static List<CutPoint> of(SparseRows out, SparseRows in) {
        CutPoints search = new CutPoints(out, in);
        for (int node = 0; node < out.rows(); node++) {
            if (search.number[node] == 0) {
                search.explore(node);
            }
        }
        return search.found();
    }

    private void explore(int root) {
        enter(root, NONE, root);
        int node = root;
        while (node != NONE) {
            if (next[node] < out.degree(node) + in.degree(node)) {
                node = follow(node, neighbour(node, next[node]++), root);
            } else {
                leave(node);
                node = parent[node];
            }
        }
    }

    private void enter(int node, int from, int root) {
        number[node] = ++numbered;
        low[node] = numbered;
        size[node] = 1;
        parent[node] = from;
        rootOf[node] = root;
    }

    private int neighbour(int node, int place) {
        int givers = place - out.degree(node);
        return givers < 0 ? out.target[out.start[node] + place] : in.target[in.start[node] + givers];
    }

    private int follow(int node, int neighbour, int root) {
        if (number[neighbour] == 0) {
            enter(neighbour, node, root);
            return neighbour;
        }
        if (neighbour != parent[node]) {
            low[node] = Math.min(low[node], number[neighbour]);
        }
        return node;
    }

    private void leave(int node) {
        int above = parent[node];
        if (above == NONE) {
            return;
        }
        size[above] += size[node];
        low[above] = Math.min(low[above], low[node]);
        if (low[node] >= number[above]) {
            below[cuts] = above;
            belowSize[cuts++] = size[node];
        }
    }

    private List<CutPoint> found() {
        int[] owners = Arrays.copyOf(below, cuts);
        int[] starts = CountingSort.starts(owners, number.length);
        int[] places = sortedByOwner(owners);
        List<CutPoint> found = new ArrayList<>();
        for (int node = 0; node < number.length; node++) {
            List<Integer> parts = parts(node, places, starts[node], starts[node + 1]);
            if (parts.size() > 1) {
                parts.sort(Comparator.reverseOrder());
                found.add(new CutPoint(node, List.copyOf(parts)));
            }
        }
        return found;
    }

    /** Places of cuts in the order of their owners. */
    private int[] sortedByOwner(int[] owners) {
        int[] next = CountingSort.starts(owners, number.length);
        int[] places = new int[owners.length];
        for (int place = 0; place < owners.length; place++) {
            places[next[owners[place]]++] = place;
        }
        return places;
    }

    private List<Integer> parts(int node, int[] places, int from, int to) {
        List<Integer> parts = new ArrayList<>();
        int rest = size[rootOf[node]] - 1;
        for (int i = from; i < to; i++) {
            parts.add(belowSize[places[i]]);
            rest -= belowSize[places[i]];
        }
        if (rest > 0) {
            parts.add(rest);
        }
        return parts;
    }
}
