package org.pmokit.graph.network;

import java.util.Arrays;
import org.pmokit.graph.internal.rows.SparseRows;

/** Everything that can be reached from a node. */
final class BreadthFirst {

    private BreadthFirst() {}

    /** The nodes reached, nearest first, then by node order of whoever led there; without the node itself. */
    static int[] from(SparseRows rows, int root) {
        boolean[] seen = new boolean[rows.rows()];
        int[] queue = new int[rows.rows()];
        seen[root] = true;
        queue[0] = root;
        int tail = 1;
        for (int head = 0; head < tail; head++) {
            int node = queue[head];
            for (int link = rows.start[node]; link < rows.start[node + 1]; link++) {
                int target = rows.target[link];
                if (!seen[target]) {
                    seen[target] = true;
                    queue[tail++] = target;
                }
            }
        }
        return Arrays.copyOfRange(queue, 1, tail);
    }
}
