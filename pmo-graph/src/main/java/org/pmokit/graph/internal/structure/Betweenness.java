package org.pmokit.graph.internal.structure;

import java.util.Arrays;
import org.pmokit.graph.internal.rows.SparseRows;

/**
 * How often nodes lie on the shortest ways between others (U. Brandes, A faster algorithm for betweenness centrality,
 * Journal of Mathematical Sociology 25(2), 2001): one breadth-first pass for each start. Numbers of ways are scaled from
 * level to level, as a network can have more shortest ways than a floating-point number can tell.
 */
public final class Betweenness {

    private static final double LARGE = 1e150;
    private static final double SHRINK = 1e-150;

    private final SparseRows rows;
    private final int[] depth;
    private final int[] queue;
    private final double[] ways;
    private final double[] share;
    private final double[] scaleOfLevel;
    private final double[] score;
    private int tail;

    /** Nothing counted yet. */
    public Betweenness(SparseRows rows) {
        int nodes = rows.rows();
        this.rows = rows;
        this.depth = new int[nodes];
        this.queue = new int[nodes];
        this.ways = new double[nodes];
        this.share = new double[nodes];
        this.scaleOfLevel = new double[nodes];
        this.score = new double[nodes];
        Arrays.fill(depth, -1);
    }

    /** For each node the pairs of a start and another node between which it lies, ways of equal length sharing one. */
    public double[] scores() {
        return score;
    }

    /** Adds the ways from one start. */
    public void countFrom(int root) {
        tail = 0;
        see(root, 0);
        ways[root] = 1;
        int level = -1;
        for (int head = 0; head < tail; head++) {
            int node = queue[head];
            if (depth[node] > level) {
                level = depth[node];
                scale(level, head);
            }
            follow(node);
        }
        gather();
        for (int i = 0; i < tail; i++) {
            depth[queue[i]] = -1;
        }
    }

    private void see(int node, int links) {
        depth[node] = links;
        ways[node] = 0;
        share[node] = 0;
        queue[tail++] = node;
    }

    private void follow(int node) {
        for (int link = rows.start[node]; link < rows.start[node + 1]; link++) {
            int target = rows.target[link];
            if (depth[target] < 0) {
                see(target, depth[node] + 1);
            }
            if (depth[target] == depth[node] + 1) {
                ways[target] += ways[node];
            }
        }
    }

    /** The nodes of a level stand together in the queue when its first is taken. */
    private void scale(int level, int head) {
        double most = 0;
        for (int i = head; i < tail; i++) {
            most = Math.max(most, ways[queue[i]]);
        }
        scaleOfLevel[level] = most > LARGE ? SHRINK : 1;
        for (int i = head; most > LARGE && i < tail; i++) {
            ways[queue[i]] = Math.max(ways[queue[i]] * SHRINK, Double.MIN_NORMAL);
        }
    }

    private void gather() {
        for (int i = tail - 1; i > 0; i--) {
            int node = queue[i];
            for (int link = rows.start[node]; link < rows.start[node + 1]; link++) {
                int target = rows.target[link];
                if (depth[target] == depth[node] + 1) {
                    share[node] += ways[node] / ways[target] * scaleOfLevel[depth[target]] * (1 + share[target]);
                }
            }
            score[node] += share[node];
        }
    }
}
