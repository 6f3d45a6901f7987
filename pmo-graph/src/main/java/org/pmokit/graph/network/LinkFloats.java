package org.pmokit.graph.network;

import org.pmokit.core.dependency.Dependency;

/** What commitments absorb, and for each link the one that absorbs least, which is the one that passes a slip on. */
final class LinkFloats {

    private final Links links;

    /** Calendar days that each dependency absorbs; none where a day is missing. */
    private final long[] room;

    /** For each link the place of its tightest dependency. */
    private final int[] tightest;

    LinkFloats(Links links) {
        this.links = links;
        this.room = new long[links.size()];
        for (int place = 0; place < room.length; place++) {
            room[place] = Math.max(0, links.at(place).floatDays().orElse(0L));
        }
        this.tightest = new int[links.out.links()];
        for (int link = 0; link < tightest.length; link++) {
            tightest[link] = tightestOf(link);
        }
    }

    /** Least room first; of equal ones a known float, then the first declared. */
    private int tightestOf(int link) {
        int best = links.firstOf(link);
        for (int place = best + 1; place < links.firstOf(link + 1); place++) {
            best = isTighter(place, best) ? place : best;
        }
        return best;
    }

    private boolean isTighter(int one, int other) {
        if (room[one] != room[other]) {
            return room[one] < room[other];
        }
        return links.at(one).floatDays().isPresent()
                && links.at(other).floatDays().isEmpty();
    }

    /** Calendar days that the dependency at a place absorbs. */
    long roomAt(int place) {
        return room[place];
    }

    /** Calendar days that a link absorbs. */
    long room(int link) {
        return room[tightest[link]];
    }

    /** The dependency that passes a slip on. */
    Dependency binding(int link) {
        return links.at(tightest[link]);
    }
}
