package org.pmokit.graph.criticalpath;

import java.util.List;

/**
 * An activity whose dates follow from others: from the first of what its start is tied to, to the last of what its finish is.
 *
 * @param place of the activity in the order given
 * @param calendar of its durations
 * @param starts what its start follows from; none = from the start of the project
 * @param finishes what its finish follows from; none = as its start
 */
record Hammock(int place, int calendar, List<Tie> starts, List<Tie> finishes) {

    /**
     * What an end follows from.
     *
     * @param place of another activity in the order given
     * @param isFinish whether from its finish
     * @param lag working minutes to add
     * @param lagCalendar in which they are counted
     */
    record Tie(int place, boolean isFinish, long lag, int lagCalendar) {}
}
