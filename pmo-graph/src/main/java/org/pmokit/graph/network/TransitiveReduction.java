package org.pmokit.graph.network;

import java.util.Arrays;
import org.pmokit.graph.internal.rows.SparseRows;

/**
 * Which links of a network without cycles are implied by longer ways (A. V. Aho, M. R. Garey, J. D. Ullman, The
 * transitive reduction of a directed graph, SIAM J. Comput. 1(2), 1972): a link is, if its target is reached by another
 * target of the same row. Bits of what is reached are computed for a block of targets at a time, so memory stays linear.
 */
final class TransitiveReduction {

    private static final int WORDS = 8;
    private static final int BLOCK = WORDS * Long.SIZE;

    private final SparseRows condensed;
    private final long[] bits;
    private final boolean[] implied;

    private TransitiveReduction(SparseRows condensed) {
        this.condensed = condensed;
        this.bits = new long[Math.multiplyExact(condensed.rows(), WORDS)];
        this.implied = new boolean[condensed.links()];
    }

    /** For each link whether a longer way implies it; links lead from high numbers to low ones. */
    static boolean[] impliedLinks(SparseRows condensed) {
        TransitiveReduction reduction = new TransitiveReduction(condensed);
        for (int from = 0; from < condensed.rows(); from += BLOCK) {
            reduction.reduce(from);
        }
        return reduction.implied;
    }

    /** Rows below the block reach nothing of it. */
    private void reduce(int from) {
        for (int row = from; row < condensed.rows(); row++) {
            Arrays.fill(bits, row * WORDS, (row + 1) * WORDS, 0);
            int first = firstLinkInto(row, from);
            for (int link = first; link < condensed.start[row + 1]; link++) {
                unite(row * WORDS, condensed.target[link] * WORDS);
            }
            judge(row, first, from);
        }
    }

    private int firstLinkInto(int row, int from) {
        int link = condensed.start[row + 1];
        while (link > condensed.start[row] && condensed.target[link - 1] >= from) {
            link--;
        }
        return link;
    }

    /** The row holds what its targets reach; a target among that is implied. Then the targets are added. */
    private void judge(int row, int first, int from) {
        for (int link = first; link < condensed.start[row + 1] && condensed.target[link] < from + BLOCK; link++) {
            int place = condensed.target[link] - from;
            int word = row * WORDS + place / Long.SIZE;
            implied[link] = (bits[word] >>> place & 1) != 0;
            bits[word] |= 1L << place;
        }
    }

    private void unite(int into, int other) {
        for (int word = 0; word < WORDS; word++) {
            bits[into + word] |= bits[other + word];
        }
    }
}
