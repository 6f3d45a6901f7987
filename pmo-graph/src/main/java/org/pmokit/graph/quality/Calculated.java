package org.pmokit.graph.quality;

import java.time.LocalDateTime;
import java.util.List;
import org.pmokit.graph.criticalpath.ActivityDates;
import org.pmokit.graph.criticalpath.CalculatedSchedule;

/**
 * The dates of the activities of one schedule, in its order.
 *
 * @param network the calculation that they come from, which may have other schedules in it
 * @param dates one for each activity
 */
record Calculated(CalculatedSchedule network, List<ActivityDates> dates) {

    long floatMinutes(int at) {
        return dates.get(at).totalFloat().toMinutes();
    }

    LocalDateTime start(int at) {
        return dates.get(at).earlyStart();
    }

    LocalDateTime finish(int at) {
        return dates.get(at).earlyFinish();
    }
}
