package org.pmokit.graph.criticalpath;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.pmokit.graph.internal.rows.SparseRows;

/** Collects links between nodes in any order. */
final class LinkCollector {

    private static final int LEAST_ROOM = 16;

    int[] from;
    int[] to;
    int[] lag;
    /** As those of {@link Links}. */
    int[] traits;

    /** The number of the declared link of each; empty as long as it is the number of the link here. */
    private int[] declared = {};

    private final Deque<int[]> released = new ArrayDeque<>();

    int size;
    boolean hasUpper;

    LinkCollector(int expected) {
        from = new int[expected];
        to = new int[expected];
        lag = new int[expected];
        traits = new int[expected];
    }

    void add(int predecessor, int successor, int minutes, int itsTraits, int number) {
        if (size == from.length) {
            grow(Math.max(LEAST_ROOM, size * 2));
        }
        from[size] = predecessor;
        to[size] = successor;
        lag[size] = minutes;
        traits[size] = itsTraits;
        hasUpper |= Links.isUpper(itsTraits);
        if (number != size && declared.length == 0) {
            declared = new int[from.length];
            Arrays.setAll(declared, link -> link);
        }
        if (declared.length > 0) {
            declared[size] = number;
        }
        size++;
    }

    /** The number of the declared link. */
    int declaredOf(int link) {
        return declared.length == 0 ? link : declared[link];
    }

    /** Takes an array that is not used any more: there are many links, and what is made from them are arrays again. */
    void release(int[] array) {
        released.add(array);
    }

    /** An array as long as there are links, with anything in it. */
    int[] room() {
        while (!released.isEmpty()) {
            int[] array = released.remove();
            if (array.length == size) {
                return array;
            }
        }
        return new int[size];
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
            if (!Links.isUpper(traits[link])) {
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
        lag = Arrays.copyOf(lag, room);
        traits = Arrays.copyOf(traits, room);
        declared = declared.length == 0 ? declared : Arrays.copyOf(declared, room);
    }
}
