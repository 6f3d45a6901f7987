package org.pmokit.graph.internal.rows;

import java.util.Arrays;

/**
 * A short cycle inside a strongly connected component: breadth-first search from its members in node order, each cut off
 * where it cannot beat the best cycle so far. Starts are tried until a budget of links looked at is spent, so that the
 * whole stays linear; components of up to about 70 members are always searched in full.
 */
public final class CycleSearch {

    private static final long LEAST_BUDGET = 10_000;
    private static final int BUDGET_PER_LINK = 4;
    private static final int SHORTEST = 2;

    private final SparseRows rows;
    private final Components components;
    private final int[] seenBy;
    private final int[] cameFrom;
    private final int[] depth;
    private final int[] queue;
    private int head;
    private int tail;
    private long looked;

    public CycleSearch(SparseRows rows, Components components) {
        this.rows = rows;
        this.components = components;
        this.seenBy = new int[rows.rows()];
        this.cameFrom = new int[rows.rows()];
        this.depth = new int[rows.rows()];
        this.queue = new int[rows.rows()];
    }

    /** The nodes of a short cycle in the order of its links, beginning with the first in node order. */
    public int[] in(int component) {
        int[] members = components.members(component);
        looked = 0;
        int[] best = shorter(members[0], Integer.MAX_VALUE);
        long budget = Math.max(LEAST_BUDGET, BUDGET_PER_LINK * looked);
        for (int i = 1; i < members.length && looked < budget && best.length > SHORTEST; i++) {
            int[] found = shorter(members[i], best.length);
            best = found.length == 0 ? best : found;
        }
        return startingAtFirst(best);
    }

    /** A shortest cycle through the node with fewer than that many links; empty when there is none. */
    private int[] shorter(int root, int limit) {
        head = 0;
        tail = 0;
        see(root, root, 0);
        while (head < tail && depth[queue[head]] + 1 < limit) {
            int node = queue[head++];
            if (closes(node, root)) {
                return wayTo(node);
            }
        }
        return new int[0];
    }

    /** Whether a link of the node leads back to the root; notes where the others lead. */
    private boolean closes(int node, int root) {
        for (int link = rows.start[node]; link < rows.start[node + 1]; link++) {
            looked++;
            int target = rows.target[link];
            if (target == root) {
                return true;
            }
            if (seenBy[target] != root + 1 && components.of(target) == components.of(root)) {
                cameFrom[target] = node;
                see(target, root, depth[node] + 1);
            }
        }
        return false;
    }

    private void see(int node, int root, int links) {
        seenBy[node] = root + 1;
        depth[node] = links;
        queue[tail++] = node;
    }

    private int[] wayTo(int last) {
        int[] way = new int[depth[last] + 1];
        int node = last;
        for (int i = way.length - 1; i >= 0; i--) {
            way[i] = node;
            node = cameFrom[node];
        }
        return way;
    }

    private static int[] startingAtFirst(int[] cycle) {
        int first = 0;
        for (int i = 1; i < cycle.length; i++) {
            first = cycle[i] < cycle[first] ? i : first;
        }
        int[] turned = Arrays.copyOfRange(cycle, first, first + cycle.length);
        System.arraycopy(cycle, 0, turned, cycle.length - first, first);
        return turned;
    }
}
