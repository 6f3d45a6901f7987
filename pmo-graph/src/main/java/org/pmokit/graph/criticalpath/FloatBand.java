package org.pmokit.graph.criticalpath;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.identifier.ActivityId;

/**
 * Activities whose float lies between two limits, in working time of each activity's own calendar.
 *
 * @param above they have more float than this; empty = the critical ones, however negative their float
 * @param upTo and at most this; empty = no limit
 * @param activities by early start; empty = none
 */
public record FloatBand(Optional<Duration> above, Optional<Duration> upTo, List<ActivityId> activities) {

    /** Copies the list. */
    public FloatBand {
        activities = List.copyOf(activities);
    }
}
