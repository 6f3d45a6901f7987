package org.pmokit.graph.criticalpath;

import java.util.Arrays;

/**
 * Nodes so that links lead forwards only (A. B. Kahn, Topological sorting of large networks, CACM 5(11), 1962).
 *
 * @param nodes all nodes in the order of the logic; fewer when some wait for each other
 * @param spare an array as long as there are links, which is not used any more
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and never handed out of the package
record LogicalOrder(int[] nodes, int[] spare) {

    static LogicalOrder of(LinkCollector links, int nodes) {
        int[] waiting = new int[nodes];
        int[] start = new int[nodes + 1];
        for (int link = 0; link < links.size; link++) {
            waiting[links.to[link]]++;
            start[links.from[link]]++;
        }
        Links.sumUp(start);
        int[] targets = new int[links.size];
        for (int link = links.size - 1; link >= 0; link--) {
            targets[--start[links.from[link]]] = links.to[link];
        }
        return new LogicalOrder(sorted(start, targets, waiting), targets);
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
