package org.pmokit.graph.quality;

import java.util.List;
import java.util.Map;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.schedule.Link;
import org.pmokit.core.schedule.Schedule;

/** How the activities of a schedule are linked, also by the links of others. */
final class Logic {

    private static final int NONE = -1;

    final int[] before;
    final int[] after;
    /** Links that hold the start of each activity. */
    final int[] toStart;
    /** Links that lead on from the finish of each activity. */
    final int[] fromFinish;
    /** The ends of each link of the schedule; -1 for one that is elsewhere. */
    final int[] from;

    final int[] to;

    Logic(Schedule schedule, Map<ActivityId, Integer> places, List<Link> ofOthers) {
        int size = schedule.activities().size();
        before = new int[size];
        after = new int[size];
        toStart = new int[size];
        fromFinish = new int[size];
        List<Link> own = schedule.links();
        from = new int[own.size()];
        to = new int[own.size()];
        for (int at = 0; at < from.length; at++) {
            Link link = own.get(at);
            from[at] = places.getOrDefault(link.predecessor(), NONE);
            to[at] = places.getOrDefault(link.successor(), NONE);
            count(link, from[at], to[at]);
        }
        for (Link link : ofOthers) {
            count(link, places.getOrDefault(link.predecessor(), NONE), places.getOrDefault(link.successor(), NONE));
        }
    }

    private void count(Link link, int predecessor, int successor) {
        if (!holds(link)) {
            return;
        }
        if (predecessor != NONE) {
            after[predecessor]++;
            fromFinish[predecessor] += link.type().isFromFinish() ? 1 : 0;
        }
        if (successor != NONE) {
            before[successor]++;
            toStart[successor] += link.type().isToFinish() ? 0 : 1;
        }
    }

    /** Whether a link is a relation between activities; one that has nothing but a maximum only bounds others. */
    static boolean holds(Link link) {
        return link.lag().isPresent() || link.maximumLag().isEmpty();
    }
}
