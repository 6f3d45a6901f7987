package org.pmokit.graph.criticalpath;

import java.util.Arrays;
import org.pmokit.graph.internal.rows.SparseRows;

/** Collects links between nodes in any order. */
final class LinkCollector {

    int[] from;
    int[] to;
    byte[] ends;
    long[] lag;
    int[] lagCalendar;
    int[] declared;
    /** 1 for the upper bound of a declared link. */
    byte[] upper;

    int size;
    boolean hasUpper;

    LinkCollector(int expected) {
        int room = Math.max(16, expected);
        from = new int[room];
        to = new int[room];
        ends = new byte[room];
        lag = new long[room];
        lagCalendar = new int[room];
        declared = new int[room];
        upper = new byte[room];
    }

    void add(int predecessor, int successor, byte bothEnds, long minutes, int calendar, int number, int isUpper) {
        if (size == from.length) {
            grow(size * 2);
        }
        from[size] = predecessor;
        to[size] = successor;
        ends[size] = bothEnds;
        lag[size] = minutes;
        lagCalendar[size] = calendar;
        declared[size] = number;
        upper[size] = (byte) isUpper;
        hasUpper |= isUpper == 1;
        size++;
    }

    /** The links that are no upper bounds. */
    SparseRows forward(int nodes) {
        if (!hasUpper) {
            return all(nodes);
        }
        int[] sources = new int[size];
        int[] targets = new int[size];
        int kept = 0;
        for (int link = 0; link < size; link++) {
            if (upper[link] == 0) {
                sources[kept] = from[link];
                targets[kept++] = to[link];
            }
        }
        return SparseRows.distinct(nodes, Arrays.copyOf(sources, kept), Arrays.copyOf(targets, kept));
    }

    SparseRows all(int nodes) {
        return SparseRows.distinct(nodes, Arrays.copyOf(from, size), Arrays.copyOf(to, size));
    }

    private void grow(int room) {
        from = Arrays.copyOf(from, room);
        to = Arrays.copyOf(to, room);
        ends = Arrays.copyOf(ends, room);
        lag = Arrays.copyOf(lag, room);
        lagCalendar = Arrays.copyOf(lagCalendar, room);
        declared = Arrays.copyOf(declared, room);
        upper = Arrays.copyOf(upper, room);
    }
}
