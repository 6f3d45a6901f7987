package org.pmokit.graph.internal.structure;

import java.util.Arrays;
import org.pmokit.graph.internal.rows.LinkGroups;
import org.pmokit.graph.internal.rows.SparseRows;

/** Weighted links without direction; what links a node to itself is kept apart. */
public final class UndirectedLinks {

    private final SparseRows rows;
    private final double[] weights;
    private final double[] loops;
    private final double[] strengths;
    private final double total;

    private UndirectedLinks(int nodes, int[] from, int[] to, double[] weight, double[] loops) {
        LinkGroups groups = new LinkGroups(nodes, from, to);
        this.rows = groups.rows();
        this.weights = new double[rows.links()];
        this.loops = loops;
        this.strengths = loops.clone();
        for (int link = 0; link < weights.length; link++) {
            for (int place = groups.groupStart()[link]; place < groups.groupStart()[link + 1]; place++) {
                weights[link] += weight[groups.order()[place]];
            }
        }
        double sum = 0;
        for (int node = 0; node < nodes; node++) {
            for (int link = rows.start[node]; link < rows.start[node + 1]; link++) {
                strengths[node] += weights[link];
            }
            sum += strengths[node];
        }
        this.total = sum;
    }

    /** Links in both directions; the weight of two that run against each other is added up. */
    public static UndirectedLinks of(SparseRows directed, int[] weightOfLink) {
        int links = directed.links();
        int[] sources = directed.sources();
        int[] from = new int[2 * links];
        int[] to = new int[2 * links];
        double[] weight = new double[2 * links];
        for (int link = 0; link < links; link++) {
            from[link] = sources[link];
            to[link] = directed.target[link];
            from[links + link] = to[link];
            to[links + link] = from[link];
            weight[link] = weightOfLink[link];
            weight[links + link] = weightOfLink[link];
        }
        return new UndirectedLinks(directed.rows(), from, to, weight, new double[directed.rows()]);
    }

    /** The links between groups of nodes. */
    UndirectedLinks merged(int[] groups, int count) {
        double[] inside = new double[count];
        int[] from = new int[weights.length];
        int[] to = new int[weights.length];
        double[] weight = new double[weights.length];
        int kept = 0;
        for (int node = 0; node < nodes(); node++) {
            inside[groups[node]] += loops[node];
            for (int link = rows.start[node]; link < rows.start[node + 1]; link++) {
                if (groups[node] == groups[rows.target[link]]) {
                    inside[groups[node]] += weights[link];
                } else {
                    from[kept] = groups[node];
                    to[kept] = groups[rows.target[link]];
                    weight[kept++] = weights[link];
                }
            }
        }
        return new UndirectedLinks(
                count, Arrays.copyOf(from, kept), Arrays.copyOf(to, kept), Arrays.copyOf(weight, kept), inside);
    }

    public int nodes() {
        return rows.rows();
    }

    int start(int node) {
        return rows.start[node];
    }

    int target(int link) {
        return rows.target[link];
    }

    double weight(int link) {
        return weights[link];
    }

    /** Twice the weight inside a merged node. */
    double loop(int node) {
        return loops[node];
    }

    /** For each node the weight of all its links. */
    double[] strengths() {
        return strengths;
    }

    /** Twice the weight of all links. */
    double total() {
        return total;
    }
}
