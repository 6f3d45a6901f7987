package org.pmokit.graph.network;

import java.util.Arrays;
import org.pmokit.graph.internal.rows.SparseRows;

/**
 * How many nodes each component reaches. One bit says that a component reaches a node; the bits are computed for a block
 * of nodes at a time, so memory stays linear while the work is nodes times links divided by the width of a word.
 */
final class ReachCounts {

    private static final int WORDS = 8;
    private static final int BLOCK = WORDS * Long.SIZE;

    private final SparseRows condensed;
    private final int[] columns;
    private final long[] bits;
    private final int[] counts;

    private ReachCounts(SparseRows condensed, int[] columns) {
        this.condensed = condensed;
        this.columns = columns;
        this.bits = new long[Math.multiplyExact(condensed.rows(), WORDS)];
        this.counts = new int[condensed.rows()];
    }

    /**
     * For each component the number of nodes that it reaches, its own among them.
     *
     * @param condensed links lead from high numbers to low ones
     * @param columns where the nodes of each component start, and behind the last the number of nodes
     */
    static int[] of(SparseRows condensed, int[] columns) {
        ReachCounts counting = new ReachCounts(condensed, columns);
        int lowest = 0;
        for (int from = 0; from < columns[condensed.rows()]; from += BLOCK) {
            while (columns[lowest + 1] <= from) {
                lowest++;
            }
            counting.count(lowest, from);
        }
        return counting.counts;
    }

    /** The same in the other direction: the number of nodes that reach each component. */
    static int[] ofReversed(SparseRows condensed, int[] columns) {
        int last = condensed.rows() - 1;
        int[] from = condensed.target.clone();
        int[] to = condensed.sources();
        for (int link = 0; link < from.length; link++) {
            from[link] = last - from[link];
            to[link] = last - to[link];
        }
        int[] turned = new int[columns.length];
        for (int row = 0; row <= last; row++) {
            turned[row + 1] = turned[row] + columns[last - row + 1] - columns[last - row];
        }
        return mirrored(of(SparseRows.distinct(condensed.rows(), from, to), turned));
    }

    private static int[] mirrored(int[] counts) {
        int[] mirrored = new int[counts.length];
        for (int i = 0; i < counts.length; i++) {
            mirrored[i] = counts[counts.length - 1 - i];
        }
        return mirrored;
    }

    /** Components below the lowest reach nothing of the block. */
    private void count(int lowest, int from) {
        for (int row = lowest; row < condensed.rows(); row++) {
            Arrays.fill(bits, row * WORDS, (row + 1) * WORDS, 0);
            markOwn(row, from);
            for (int link = condensed.start[row + 1] - 1; link >= condensed.start[row]; link--) {
                int target = condensed.target[link];
                if (target < lowest) {
                    break;
                }
                unite(row * WORDS, target * WORDS);
            }
            counts[row] += ones(row * WORDS);
        }
    }

    private void markOwn(int row, int from) {
        int end = Math.min(columns[row + 1], from + BLOCK);
        for (int column = Math.max(columns[row], from); column < end; column++) {
            int place = column - from;
            bits[row * WORDS + place / Long.SIZE] |= 1L << place;
        }
    }

    private void unite(int into, int other) {
        for (int word = 0; word < WORDS; word++) {
            bits[into + word] |= bits[other + word];
        }
    }

    private int ones(int at) {
        int ones = 0;
        for (int word = 0; word < WORDS; word++) {
            ones += Long.bitCount(bits[at + word]);
        }
        return ones;
    }
}
