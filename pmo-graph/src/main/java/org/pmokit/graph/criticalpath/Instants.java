package org.pmokit.graph.criticalpath;

import java.time.LocalDateTime;
import java.util.Optional;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.ActivityType;

/**
 * Moments of nodes, as minutes since 1970. Work starts where work goes on and finishes where it ends. What takes no time does
 * both at once: where the work ended that it waits for, or where work goes on when it waits for something later, such as an
 * imposed date on a Monday morning.
 */
final class Instants {

    private final Compiled network;
    private final Axis axis;
    private final Bounds bounds;
    private final long[] projectStart;

    /**
     * Moments of a network.
     *
     * @param projectStart the first minute of each schedule
     */
    Instants(Compiled network, Axis axis, Bounds bounds, long[] projectStart) {
        this.network = network;
        this.axis = axis;
        this.bounds = bounds;
        this.projectStart = projectStart;
    }

    /** Whether an end of a node has happened, so that its moment may be known. */
    boolean isActual(int node, boolean isFinish) {
        byte state = network.state()[node];
        return state == Compiled.DONE || (state == Compiled.STARTED && !isFinish);
    }

    /** The moment of an end of a node in a pass, were that end at a position. */
    long of(EarlyPass pass, int node, boolean isFinish, long position) {
        if (isActual(node, isFinish)) {
            Activity activity = network.activities().get(network.activityOf()[node]);
            Optional<LocalDateTime> actual = isFinish ? activity.actualFinish() : activity.actualStart();
            if (actual.isPresent()) {
                return Axis.minute(actual.get());
            }
        }
        return pass.isFinish(node, isFinish)
                ? axis.finishMinute(network.calendarOf()[node], position)
                : axis.startMinute(network.calendarOf()[node], position);
    }

    /** Whether a node that takes no time happens where work goes on rather than where it has ended. */
    boolean begins(EarlyPass pass, int node) {
        Activity activity = network.activity(node);
        if (activity == null || activity.type().isHammock()) {
            return false;
        }
        if (activity.type() == ActivityType.START_MILESTONE) {
            return true;
        }
        long position = pass.rest[node];
        long ended = axis.finishMinute(network.calendarOf()[node], position);
        boolean logical = isLate(pass, node, position, ended);
        return bounds.isBounded(node) ? bounds.begins(activity, node, logical, ended) : logical;
    }

    private boolean isLate(EarlyPass pass, int node, long position, long ended) {
        if (pass.projectFloor(node) >= position && projectStart[network.scheduleOf()[node]] > ended) {
            return true;
        }
        boolean hasBegun = network.state()[node] == Compiled.STARTED && pass.start[node] == position;
        if (hasBegun && of(pass, node, false, position) > ended) {
            return true;
        }
        Links links = pass.links();
        for (int slot = links.inStart[node]; slot < links.inStart[node + 1]; slot++) {
            if (pass.binds(slot, node) && pass.candidate(slot, node) >= position && arrival(pass, slot) > ended) {
                return true;
            }
        }
        return false;
    }

    /** Where a link leads to. */
    private long arrival(EarlyPass pass, int slot) {
        Links links = pass.links();
        int from = links.from[slot];
        boolean isFinish = links.fromFinish(slot);
        long moment = of(pass, from, isFinish, isFinish ? pass.finish[from] : pass.start[from]);
        if (links.lag[slot] == 0) {
            return moment;
        }
        int counted = links.lagCalendar(slot);
        return axis.after(counted == Links.PLAIN ? network.calendarOf()[from] : counted, moment, links.lag[slot]);
    }

    /** The moment at which a node finishes in a pass. */
    long finish(EarlyPass pass, int node) {
        return of(pass, node, true, pass.finish[node]);
    }

    /** The moment at which a node starts in a pass, or did. */
    long start(EarlyPass pass, int node) {
        return of(pass, node, false, pass.start[node]);
    }

    /** The moment of a late end: what takes no time and has float stays within the work before it. */
    long late(EarlyPass pass, int node, boolean isFinish, long position) {
        boolean floats = pass.work(node) == 0
                && position != pass.rest[node]
                && network.state()[node] != Compiled.DONE
                && !marksStart(node);
        if (floats) {
            return axis.finishMinute(network.calendarOf()[node], position);
        }
        boolean wasStarted = network.state()[node] == Compiled.STARTED && !isFinish;
        if (wasStarted) {
            return pass.isFinish(node, pass.work(node) == 0)
                    ? axis.finishMinute(network.calendarOf()[node], position)
                    : axis.startMinute(network.calendarOf()[node], position);
        }
        return of(pass, node, isFinish, position);
    }

    private boolean marksStart(int node) {
        Activity activity = network.activity(node);
        return activity == null || activity.type() == ActivityType.START_MILESTONE;
    }

    /** The start of what is left of a node. */
    long rest(EarlyPass pass, int node) {
        return late(pass, node, false, pass.rest[node]);
    }
}
