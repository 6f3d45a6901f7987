package org.pmokit.graph.internal.rows;

import java.util.Arrays;

/**
 * Links sorted by source and target, with equal ones together: two stable counting sorts, so linear whatever the order
 * in which they come.
 */
public final class LinkGroups {

    private final int[] from;
    private final int[] to;

    /** The given links, sorted; equal ones in the order given. */
    private final int[] order;

    /** Where each run of equal links starts in the order, and behind the last the number of links. */
    private final int[] groupStart;

    private final int[] start;
    private final int[] target;

    public LinkGroups(int rows, int[] from, int[] to) {
        this.from = from;
        this.to = to;
        this.order = CountingSort.sorted(CountingSort.sorted(CountingSort.upTo(from.length), to, rows), from, rows);
        this.start = new int[rows + 1];
        int[] targets = new int[order.length];
        int[] starts = new int[order.length + 1];
        int links = 0;
        for (int place = 0; place < order.length; place++) {
            if (isFirst(place)) {
                starts[links] = place;
                targets[links] = to[order[place]];
                start[from[order[place]] + 1] = ++links;
            }
        }
        starts[links] = order.length;
        this.groupStart = Arrays.copyOf(starts, links + 1);
        this.target = Arrays.copyOf(targets, links);
        closeEmptyRows();
    }

    private boolean isFirst(int place) {
        return place == 0 || from[order[place]] != from[order[place - 1]] || to[order[place]] != to[order[place - 1]];
    }

    /** A row without links ends where the row before ended. */
    private void closeEmptyRows() {
        for (int row = 1; row < start.length; row++) {
            start[row] = Math.max(start[row], start[row - 1]);
        }
    }

    public SparseRows rows() {
        return new SparseRows(start, target);
    }

    public int[] order() {
        return order;
    }

    public int[] groupStart() {
        return groupStart;
    }
}
