package org.pmokit.graph.criticalpath;

import java.util.Arrays;

/** Nodes so that links lead forwards only (A. B. Kahn, Topological sorting of large networks, CACM 5(11), 1962). */
final class LogicalOrder {

    private LogicalOrder() {}

    /** All nodes in the order of the logic; fewer when some wait for each other. */
    static int[] of(LinkCollector links, int nodes) {
        int[] waiting = new int[nodes];
        int[] start = new int[nodes + 1];
        for (int link = 0; link < links.size; link++) {
            waiting[links.to[link]]++;
            start[links.from[link]]++;
        }
        Links.sumUp(start);
        int[] targets = links.room();
        for (int link = links.size - 1; link >= 0; link--) {
            targets[--start[links.from[link]]] = links.to[link];
        }
        int[] order = sorted(start, targets, waiting);
        links.release(targets);
        return order;
    }

    private static int[] sorted(int[] start, int[] targets, int[] waiting) {
        int[] order = new int[waiting.length];
        int found = 0;
        for (int node = 0; node < waiting.length; node++) {
            if (waiting[node] == 0) {
                order[found++] = node;
            }
        }
        for (int done = 0; done < found; done++) {
            int node = order[done];
            for (int at = start[node]; at < start[node + 1]; at++) {
                if (--waiting[targets[at]] == 0) {
                    order[found++] = targets[at];
                }
            }
        }
        return found == order.length ? order : Arrays.copyOf(order, found);
    }
}
