package org.pmokit.graph.criticalpath;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import org.pmokit.core.identifier.ActivityId;

/**
 * When an activity can and must happen. Floats are working time of the activity's calendar; a negative float says by how
 * much something imposed will be missed.
 *
 * @param activity which
 * @param earlyStart the first moment at which it can start, or did
 * @param earlyFinish the first moment at which it can finish, or did
 * @param lateStart the last moment at which what is left may start
 * @param lateFinish the last moment at which it may finish
 * @param totalFloat how far it may move before its project, or what is imposed, does
 * @param freeFloat how far it may move before any activity does that follows it, or the finish where none does: with
 *     finish-to-start links without leads never more than the total float, unless a late date is imposed; more where a link
 *     holds only its start, or has a lead, and so lets it end after the finish; empty for a support and a heading
 * @param independentFloat what is left of it when all before is late and all after is early; empty for a support and a heading
 * @param isCritical whether its float is at or below the threshold of the options; never a support, a heading or finished work
 * @param isOnLongestPath whether it is on a chain of driving links to the finish of the network
 */
public record ActivityDates(
        ActivityId activity,
        LocalDateTime earlyStart,
        LocalDateTime earlyFinish,
        LocalDateTime lateStart,
        LocalDateTime lateFinish,
        Duration totalFloat,
        Optional<Duration> freeFloat,
        Optional<Duration> independentFloat,
        boolean isCritical,
        boolean isOnLongestPath) {

    /** Float that is shared with what follows: total less free; empty where free float is. */
    public Optional<Duration> interferingFloat() {
        return freeFloat.map(totalFloat::minus);
    }
}
