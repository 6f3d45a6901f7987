package org.pmokit.graph.internal.rows;

/**
 * Strongly connected components in one pass over nodes and links (R. E. Tarjan, Depth-first search and linear graph
 * algorithms, SIAM J. Comput. 1(2), 1972), with a stack of its own. Components are numbered as they close, so every link
 * between two of them leads from the higher number to the lower.
 */
public final class Tarjan {

    private static final int CLOSED = Integer.MAX_VALUE;

    private final SparseRows rows;
    private final int[] number;
    private final int[] low;
    private final int[] next;
    private final int[] path;
    private final int[] open;
    private final int[] component;
    private int pathSize;
    private int openSize;
    private int numbered;
    private int components;

    private Tarjan(SparseRows rows) {
        int size = rows.rows();
        this.rows = rows;
        this.number = new int[size];
        this.low = new int[size];
        this.next = new int[size];
        this.path = new int[size];
        this.open = new int[size];
        this.component = new int[size];
    }

    public static Components of(SparseRows rows) {
        Tarjan scan = new Tarjan(rows);
        for (int node = 0; node < rows.rows(); node++) {
            if (scan.number[node] == 0) {
                scan.explore(node);
            }
        }
        return new Components(scan.components, scan.component);
    }

    private void explore(int root) {
        enter(root);
        while (pathSize > 0) {
            int node = path[pathSize - 1];
            if (next[node] < rows.start[node + 1]) {
                follow(node, rows.target[next[node]++]);
            } else {
                leave(node);
            }
        }
    }

    private void enter(int node) {
        number[node] = ++numbered;
        low[node] = numbered;
        next[node] = rows.start[node];
        path[pathSize++] = node;
        open[openSize++] = node;
    }

    private void follow(int node, int target) {
        if (number[target] == 0) {
            enter(target);
        } else if (number[target] < low[node]) {
            low[node] = number[target];
        }
    }

    private void leave(int node) {
        pathSize--;
        if (low[node] == number[node]) {
            close(node);
        }
        if (pathSize > 0) {
            int parent = path[pathSize - 1];
            low[parent] = Math.min(low[parent], low[node]);
        }
    }

    private void close(int root) {
        int member;
        do {
            member = open[--openSize];
            number[member] = CLOSED;
            component[member] = components;
        } while (member != root);
        low[root] = CLOSED;
        components++;
    }
}
