package org.pmokit.graph.network;

import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.dependency.Dependency;

/**
 * What commitments absorb, and for each link the one that absorbs least, which is the one that passes a slip on. What was
 * delivered passes nothing on.
 */
final class LinkFloats {

    private final Links links;
    private final WorkingCalendar calendar;

    private static final long DELIVERED = Long.MAX_VALUE;

    /** Days that each dependency absorbs; none where a day is missing. */
    private final long[] room;

    /** For each link the place of its tightest dependency. */
    private final int[] tightest;

    LinkFloats(Links links, WorkingCalendar calendar) {
        this.links = links;
        this.calendar = calendar;
        this.room = new long[links.size()];
        for (int place = 0; place < room.length; place++) {
            Dependency commitment = links.at(place);
            room[place] = commitment.delivered().isPresent()
                    ? DELIVERED
                    : commitment.roomDays(calendar).orElse(0L);
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

    /** Whose days are counted. */
    WorkingCalendar calendar() {
        return calendar;
    }

    /** Whether everything that was promised over a link has been delivered. */
    boolean isDelivered(int link) {
        return room(link) == DELIVERED;
    }

    /** Whether the dependency at a place swallows a delay; what was delivered has nothing to swallow. */
    boolean absorbs(int place, long days) {
        return room[place] >= days && room[place] != DELIVERED;
    }

    /** Days that the dependency at a place absorbs. */
    long roomAt(int place) {
        return room[place];
    }

    /** Days that a link absorbs. */
    long room(int link) {
        return room[tightest[link]];
    }

    /** The dependency that passes a slip on. */
    Dependency binding(int link) {
        return links.at(tightest[link]);
    }
}
