package org.pmokit.graph.internal.rows;

import java.util.Arrays;

/**
 * Directed links in compressed sparse rows: the targets of a row are {@code target[start[row]]} up to, but not
 * including, {@code target[start[row + 1]]}, ascending and each once.
 */
public final class SparseRows {

    public final int[] start;
    public final int[] target;

    public SparseRows(int[] start, int[] target) {
        this.start = start;
        this.target = target;
    }

    /** Links that may come in any order and more than once. */
    public static SparseRows distinct(int rows, int[] from, int[] to) {
        return new LinkGroups(rows, from, to).rows();
    }

    public int rows() {
        return start.length - 1;
    }

    public int links() {
        return target.length;
    }

    public int degree(int row) {
        return start[row + 1] - start[row];
    }

    /** The targets of one row. */
    public int[] row(int row) {
        return Arrays.copyOfRange(target, start[row], start[row + 1]);
    }

    /** The place of a link in {@link #target}, or a negative number. */
    public int find(int from, int to) {
        return Arrays.binarySearch(target, start[from], start[from + 1], to);
    }

    /** The row of each link. */
    public int[] sources() {
        int[] sources = new int[target.length];
        for (int row = 0; row < rows(); row++) {
            Arrays.fill(sources, start[row], start[row + 1], row);
        }
        return sources;
    }

    /** The links in the other direction. */
    public SparseRows transposed() {
        int[] sources = sources();
        int[] order = CountingSort.sorted(CountingSort.upTo(links()), target, rows());
        int[] turned = new int[links()];
        for (int i = 0; i < turned.length; i++) {
            turned[i] = sources[order[i]];
        }
        return new SparseRows(CountingSort.starts(target, rows()), turned);
    }
}
