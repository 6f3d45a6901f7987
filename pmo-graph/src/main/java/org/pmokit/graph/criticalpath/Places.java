package org.pmokit.graph.criticalpath;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.identifier.ActivityId;

/**
 * Where activities are among all, by id: a table of numbers with open addressing, which reads less memory than a hash map of
 * boxes. Filled once.
 */
final class Places {

    static final int NONE = -1;

    private final ActivityId[] ids;
    private final int[] hashes;
    private final int[] table;
    private int size;

    Places(int expected) {
        this.ids = new ActivityId[expected];
        this.hashes = new int[expected];
        this.table = new int[Integer.highestOneBit(Math.max(1, expected)) * 4];
        Arrays.fill(table, NONE);
    }

    /** Gives an id the next place; false where it has one. */
    boolean add(ActivityId id) {
        int hash = spread(id);
        int slot = slot(id, hash);
        if (table[slot] != NONE) {
            return false;
        }
        ids[size] = id;
        hashes[size] = hash;
        table[slot] = size++;
        return true;
    }

    /** The id of a place. */
    ActivityId id(int place) {
        return ids[place];
    }

    /** The place of an id; {@link #NONE} where it has none. */
    int of(ActivityId id) {
        return table[slot(id, spread(id))];
    }

    /** The place of an id, or null. */
    @Nullable
    Integer get(ActivityId id) {
        int place = of(id);
        return place == NONE ? null : place;
    }

    private int slot(ActivityId id, int hash) {
        int slot = hash & (table.length - 1);
        while (table[slot] != NONE && !(hashes[table[slot]] == hash && isSame(ids[table[slot]], id))) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    @SuppressWarnings("ReferenceEquality") // the same object is the same id without a look at its text
    private static boolean isSame(ActivityId one, ActivityId other) {
        return one == other || one.equals(other);
    }

    private static int spread(ActivityId id) {
        int hash = (id.owner().hashCode() * 31 + id.name().hashCode()) * 0x9E3779B9;
        return hash ^ (hash >>> 15);
    }
}
