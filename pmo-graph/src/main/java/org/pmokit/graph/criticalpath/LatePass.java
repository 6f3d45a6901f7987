package org.pmokit.graph.criticalpath;

import java.util.Optional;

/** Late dates, against the order of the logic. Positions are in each node's own calendar. */
final class LatePass {

    private final Compiled network;
    private final Axis axis;
    private final Bounds bounds;
    private final EarlyPass early;
    private final boolean override;
    private final long[] end;
    private final int calendars;

    /** The late finish. */
    final long[] finish;

    /** The late finish as far as finishes are held, which may be later than {@link #finish}. */
    final long[] heldFinish;

    LatePass(Compiled network, Axis axis, Bounds bounds, EarlyPass early, ProgressMode mode, long[] end) {
        this.network = network;
        this.axis = axis;
        this.bounds = bounds;
        this.early = early;
        this.override = mode == ProgressMode.PROGRESS_OVERRIDE;
        this.end = end;
        this.calendars = network.calendars().length;
        this.finish = new long[network.size()];
        this.heldFinish = new long[network.size()];
    }

    /** The first knot whose lags contradict each other; empty when all is well. */
    Optional<int[]> run() {
        int[] knots = network.knots();
        int next = network.size() - 1;
        for (int knot = knots.length - 2; knot >= 0; knot -= 2) {
            for (; next > knots[knot + 1]; next--) {
                settle(next);
            }
            if (!untie(knots[knot], next)) {
                return Optional.of(new int[] {knots[knot], next});
            }
            next = knots[knot] - 1;
        }
        for (; next >= 0; next--) {
            settle(next);
        }
        return Optional.empty();
    }

    /** Late dates only ever move back until they fit; false when they never do. */
    private boolean untie(int first, int last) {
        for (int node = first; node <= last; node++) {
            finish[node] = endOf(node);
            heldFinish[node] = finish[node];
        }
        boolean moved = true;
        long rounds = EarlyPass.rounds(first, last);
        for (long round = 0; moved && round < rounds; round++) {
            moved = false;
            for (int step = 0; step <= last - first; step++) {
                int node = round % 2 == 0 ? last - step : first + step;
                long before = finish[node];
                settle(node);
                moved |= finish[node] != before;
            }
        }
        return !moved;
    }

    private void settle(int node) {
        if (network.state()[node] == Compiled.DONE) {
            finish[node] = early.finish[node];
            heldFinish[node] = early.finish[node];
            return;
        }
        long held = endOf(node);
        long earliest = held;
        Links links = network.links();
        for (int at = links.outStart[node]; at < links.outStart[node + 1]; at++) {
            int slot = links.outSlot[at];
            if (binds(slot, node)) {
                long limit = limit(slot, node);
                if (links.fromFinish(slot)) {
                    held = Math.min(held, limit);
                } else {
                    limit += network.work()[node];
                }
                earliest = Math.min(earliest, limit);
            }
        }
        finish[node] = bounds.lateFinish(node, earliest, network.work()[node]);
        heldFinish[node] = bounds.lateFinish(node, held, network.work()[node]);
    }

    /** Whether a link has a say in the late dates of its predecessor. */
    boolean binds(int slot, int node) {
        Links links = network.links();
        byte after = network.state()[links.to[slot]];
        if (after == Compiled.DONE || (after == Compiled.STARTED && override)) {
            return false;
        }
        return network.state()[node] == Compiled.AHEAD || links.fromFinish(slot);
    }

    /** Whether the late finish of a node is what one link allows. */
    boolean holds(int slot, int node) {
        boolean fromFinish = network.links().fromFinish(slot);
        return network.state()[node] != Compiled.DONE
                && binds(slot, node)
                && limit(slot, node) + (fromFinish ? 0 : network.work()[node]) == finish[node];
    }

    /** The last position of the predecessor's end that a link allows, given the late dates of the successor. */
    private long limit(int slot, int node) {
        Links links = network.links();
        int to = links.to[slot];
        long point = links.toFinish(slot) ? finish[to] : finish[to] - network.work()[to];
        return back(slot, node, point);
    }

    /** The last position of the predecessor's end from which a link leads no further than to a position. */
    long back(int slot, int node, long point) {
        Links links = network.links();
        int lagCalendar = links.lagCalendar(slot);
        if (lagCalendar == Links.PLAIN) {
            return point - links.lag[slot];
        }
        return axis.backward(
                point,
                network.calendarOf()[links.to[slot]],
                early.isFinish(node, links.fromFinish(slot)),
                links.lag[slot],
                lagCalendar,
                network.calendarOf()[node]);
    }

    /** The finish that an open end is held against. */
    long endOf(int node) {
        return end[network.scheduleOf()[node] * calendars + network.calendarOf()[node]];
    }
}
