package org.pmokit.graph.criticalpath;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.Link;

/** Why dates are what they are. */
final class Explanations {

    private static final int NONE = -1;

    private final CalculatedSchedule schedule;
    private final Compiled network;
    private final EarlyPass early;
    private final LatePass late;

    Explanations(CalculatedSchedule schedule) {
        this.schedule = schedule;
        this.network = schedule.network();
        this.early = schedule.early();
        this.late = schedule.late();
    }

    // ---- early dates

    /** The reasons from whatever begins the chain to a node. */
    List<DateReason> why(int target) {
        List<DateReason> reasons = new ArrayList<>();
        BitSet seen = new BitSet();
        int node = target;
        while (node != NONE) {
            seen.set(node);
            int slot = driver(node, seen);
            Activity activity = network.activity(node);
            if (activity != null) {
                reasons.add(reason(activity, node, slot));
            }
            node = slot == NONE ? NONE : network.links().from[slot];
        }
        Collections.reverse(reasons);
        return reasons;
    }

    private int driver(int node, BitSet seen) {
        Links links = network.links();
        for (int slot = links.inStart[node]; slot < links.inStart[node + 1]; slot++) {
            if (!seen.get(links.from[slot]) && schedule.drivers().drives(slot, node)) {
                return slot;
            }
        }
        return NONE;
    }

    private DateReason reason(Activity activity, int node, int slot) {
        boolean isDone = network.state()[node] == Compiled.DONE;
        Optional<Link> link = slot == NONE || network.links().declared[slot] == NONE
                ? Optional.empty()
                : Optional.of(network.declared().get(network.links().declared[slot]));
        return new DateReason(
                activity.id(),
                slot == NONE ? beginning(node, isDone) : DateReason.Kind.LINK,
                link,
                Axis.moment(
                        isDone
                                ? schedule.instants().finish(early, node)
                                : schedule.instants().rest(early, node)));
    }

    private DateReason.Kind beginning(int node, boolean isDone) {
        if (isDone) {
            return DateReason.Kind.ACTUAL;
        }
        long first = early.projectFloor(node);
        if (early.rest[node] != first) {
            boolean goesOn = network.state()[node] == Compiled.STARTED && early.rest[node] == early.floor(node);
            return goesOn ? DateReason.Kind.ACTUAL : DateReason.Kind.IMPOSED;
        }
        var project = network.schedules().get(network.scheduleOf()[node]);
        boolean afterStart = project.dataDate().isPresent()
                && project.start()
                        .filter(start -> !start.isBefore(project.dataDate().get()))
                        .isEmpty();
        return afterStart ? DateReason.Kind.DATA_DATE : DateReason.Kind.PROJECT_START;
    }

    // ---- late dates

    FloatReason room(int target, ActivityId id) {
        List<FloatReason.Step> steps = new ArrayList<>();
        BitSet seen = new BitSet();
        int node = target;
        ActivityId last = id;
        long gap = 0;
        for (int slot = holder(node, seen); slot != NONE; slot = holder(node, seen)) {
            seen.set(node);
            int to = network.links().to[slot];
            gap += schedule.floats().slack(slot, node);
            Activity after = network.activity(to);
            if (after != null) {
                if (gap != 0) {
                    steps.add(new FloatReason.Step(last, after.id(), Duration.ofMinutes(gap)));
                }
                gap = 0;
                last = after.id();
            }
            node = to;
        }
        return new FloatReason(
                id,
                Duration.ofMinutes(schedule.total(target)),
                steps,
                held(node),
                last,
                Duration.ofMinutes(late.finish[node] - early.finish[node]));
    }

    /** The link that holds the late finish of a node; -1 where something else does. */
    private int holder(int node, BitSet seen) {
        Links links = network.links();
        for (int at = links.outStart[node]; at < links.outStart[node + 1]; at++) {
            int slot = links.outSlot[at];
            if (!seen.get(links.to[slot]) && late.holds(slot, node)) {
                return slot;
            }
        }
        return NONE;
    }

    private FloatReason.Held held(int node) {
        if (late.finish[node] != late.endOf(node)) {
            return FloatReason.Held.IMPOSED_DATE;
        }
        return network.schedules()
                        .get(network.scheduleOf()[node])
                        .imposedFinish()
                        .isPresent()
                ? FloatReason.Held.IMPOSED_FINISH
                : FloatReason.Held.FINISH;
    }

    // ---- what does not fit

    List<Link> broken() {
        Links links = network.links();
        List<Link> broken = new ArrayList<>();
        for (int node = 0; node < network.size(); node++) {
            for (int slot = links.inStart[node]; slot < links.inStart[node + 1]; slot++) {
                boolean isLate = links.declared[slot] != NONE
                        && network.state()[node] == Compiled.AHEAD
                        && early.candidate(slot, node) > early.rest[node];
                if (isLate) {
                    broken.add(network.declared().get(links.declared[slot]));
                }
            }
        }
        return broken;
    }
}
