package org.pmokit.graph.criticalpath;

import org.jspecify.annotations.Nullable;
import org.pmokit.core.identifier.ActivityId;

/**
 * Where activities are among all, by id: a table with open addressing, in which a number holds the spread hash of an id above
 * its place plus one; most looks at other ids end there. Filled once.
 */
final class Places {

    static final int NONE = -1;

    private static final int HASH_SHIFT = 32;

    private final ActivityId[] ids;
    private final long[] table;
    private int size;

    Places(int expected) {
        this.ids = new ActivityId[expected];
        this.table = new long[Integer.highestOneBit(expected + (expected >> 2) + 1) * 2];
    }

    /** Gives an id the next place; false where it has one already, which remains the one that is found. */
    boolean add(ActivityId id) {
        int hash = hash(id);
        int slot = slot(id, hash);
        boolean isNew = table[slot] == 0;
        ids[size++] = id;
        if (isNew) {
            table[slot] = ((long) hash << HASH_SHIFT) | size;
        }
        return isNew;
    }

    /** How many have a place. */
    int size() {
        return size;
    }

    /** The id of a place. */
    ActivityId id(int place) {
        return ids[place];
    }

    /** The place of an id; {@link #NONE} where it has none. */
    int of(ActivityId id) {
        return of(id, hash(id));
    }

    /** The same, of an id of which the hash is known. */
    int of(ActivityId id, int hash) {
        return (int) table[slot(id, hash)] - 1;
    }

    /** The place of an id, or null. */
    @Nullable
    Integer get(ActivityId id) {
        int place = of(id);
        return place == NONE ? null : place;
    }

    private int slot(ActivityId id, int hash) {
        int slot = hash & (table.length - 1);
        while (table[slot] != 0 && !holds(table[slot], id, hash)) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    private boolean holds(long entry, ActivityId id, int hash) {
        return (int) (entry >> HASH_SHIFT) == hash && isSame(ids[(int) entry - 1], id);
    }

    @SuppressWarnings("ReferenceEquality") // the same object is the same id without a look at its text
    private static boolean isSame(ActivityId one, ActivityId other) {
        return one == other || one.equals(other);
    }

    static int hash(ActivityId id) {
        int hash = (id.owner().hashCode() * 31 + id.name().hashCode()) * 0x9E3779B9;
        return hash ^ (hash >>> 15);
    }
}
