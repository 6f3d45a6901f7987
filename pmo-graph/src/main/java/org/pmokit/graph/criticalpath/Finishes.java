package org.pmokit.graph.criticalpath;

import java.util.Arrays;

/** When each schedule of a network finishes, in minutes since 1970. */
final class Finishes {

    /** That of a schedule in which nothing is to be done. */
    static final long NONE = Long.MIN_VALUE;

    private final Compiled network;
    private final Axis axis;
    private final long[] last;

    Finishes(Compiled network, Axis axis, Instants instants, EarlyPass early) {
        this.network = network;
        this.axis = axis;
        this.last = new long[network.schedules().size()];
        Arrays.fill(last, NONE);
        int calendars = network.calendars().length;
        long[] positions = new long[last.length * calendars];
        Arrays.fill(positions, NONE);
        for (int node = 0; node < network.size(); node++) {
            if (CalculatedSchedule.counts(network, node)) {
                int schedule = network.scheduleOf()[node];
                if (network.work()[node] == 0) {
                    last[schedule] = Math.max(last[schedule], instants.finish(early, node));
                } else {
                    int at = schedule * calendars + network.calendarOf()[node];
                    positions[at] = Math.max(positions[at], early.finish[node]);
                }
            }
        }
        for (int at = 0; at < positions.length; at++) {
            if (positions[at] != NONE) {
                int schedule = at / calendars;
                last[schedule] = Math.max(last[schedule], axis.finishMinute(at % calendars, positions[at]));
            }
        }
    }

    /** The last of all; {@link #NONE} when nothing is to be done. */
    long ofAll() {
        return Arrays.stream(last).max().orElse(NONE);
    }

    /** The finish that open ends of each schedule are held against, in each calendar. */
    long[] positions(FloatTo floatTo) {
        int calendars = network.calendars().length;
        long ofAll = ofAll();
        long[] positions = new long[last.length * calendars];
        for (int at = 0; at < positions.length; at++) {
            long own = last[at / calendars];
            long finish = floatTo == FloatTo.NETWORK_FINISH || own == NONE ? ofAll : own;
            positions[at] = finish == NONE ? 0 : axis.positionOf(at % calendars, finish);
        }
        return positions;
    }
}
