package org.pmokit.graph.internal.rows;

import java.util.Arrays;

/** The strongly connected components of a network, numbered so that links between two lead from high to low. */
public final class Components {

    private final int count;
    private final int[] ofNode;

    /** Members of a component are {@code members[start[c]]} up to {@code members[start[c + 1]]}, in node order. */
    private final int[] start;

    private final int[] members;

    public Components(int count, int[] ofNode) {
        this.count = count;
        this.ofNode = ofNode;
        this.start = CountingSort.starts(ofNode, count);
        this.members = CountingSort.sorted(CountingSort.upTo(ofNode.length), ofNode, count);
    }

    public int count() {
        return count;
    }

    public int of(int node) {
        return ofNode[node];
    }

    public int size(int component) {
        return start[component + 1] - start[component];
    }

    public int firstMember(int component) {
        return members[start[component]];
    }

    public int[] members(int component) {
        return Arrays.copyOfRange(members, start[component], start[component + 1]);
    }

    /** Where the members of each component start when all nodes are laid out component by component. */
    public int[] starts() {
        return start;
    }

    public boolean hasCycle() {
        return count < ofNode.length;
    }

    /** The distinct links between components. */
    public SparseRows condensed(SparseRows rows) {
        int[] from = new int[rows.links()];
        int[] to = new int[rows.links()];
        int kept = 0;
        for (int node = 0; node < rows.rows(); node++) {
            for (int link = rows.start[node]; link < rows.start[node + 1]; link++) {
                if (ofNode[node] != ofNode[rows.target[link]]) {
                    from[kept] = ofNode[node];
                    to[kept++] = ofNode[rows.target[link]];
                }
            }
        }
        return SparseRows.distinct(count, Arrays.copyOf(from, kept), Arrays.copyOf(to, kept));
    }
}
