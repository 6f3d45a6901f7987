package org.pmokit.graph.criticalpath;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.schedule.Activity;

/**
 * Tries other durations on a calculated schedule. A question costs what the change touches, however large the network is;
 * the first one costs a copy of its numbers. Answers are about early dates. For one thread; several may each have their own.
 */
public final class WhatIf {

    private final CalculatedSchedule base;
    private final Compiled network;
    private final EarlyPass pass;
    private final boolean touchesAll;
    private final BitSet dirty;
    private final int[] knotOf;
    private final int[] byFinish;
    private final List<Saved> saved = new ArrayList<>();
    private final BitSet changed;

    private record Saved(int node, long start, long rest, long finish, boolean begins) {}

    WhatIf(CalculatedSchedule base) {
        this.base = base;
        this.network = base.network();
        this.pass = new EarlyPass(base.early());
        this.touchesAll = network.activities().stream().anyMatch(Calculation::isAsLateAsPossible);
        this.dirty = new BitSet(network.size());
        this.changed = new BitSet(network.size());
        this.knotOf = knotOf(network);
        this.byFinish = byFinish();
    }

    /** Nodes that count, last finish first. */
    private int[] byFinish() {
        long[] keys = IntStream.range(0, network.size())
                .filter(node -> CalculatedSchedule.counts(network, node))
                .mapToLong(node -> (base.finishMinute() - finishMinute(node)) * Integer.MAX_VALUE + node)
                .sorted()
                .toArray();
        return Arrays.stream(keys)
                .mapToInt(key -> (int) (key % Integer.MAX_VALUE))
                .toArray();
    }

    private static int[] knotOf(Compiled network) {
        int[] knots = network.knots();
        int[] of = new int[knots.length == 0 ? 0 : network.size()];
        for (int knot = 0; knot < knots.length; knot += 2) {
            for (int node = knots[knot]; node <= knots[knot + 1]; node++) {
                of[node] = knot + 1;
            }
        }
        return of;
    }

    /**
     * What would move if the work that is left of an activity took so long.
     *
     * @param id of a task
     * @param duration working time, zero or more
     * @return what moves; empty when there is no such task ahead or under way, when maximum lags would contradict each
     *     other, or when the dates would leave every calendar
     * @throws IllegalArgumentException if the duration is negative
     */
    public Optional<ScheduleDifference> ifDuration(ActivityId id, Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException(
                    "A duration cannot be " + duration + ".\nMaybe write zero or more; a lead belongs on a link.");
        }
        Integer place = network.places().get(id);
        if (place == null || !isOpen(network.nodes()[place])) {
            return Optional.empty();
        }
        return NetworkCompiler.isAbsurd(duration)
                ? Optional.empty()
                : ifWork(network.nodes()[place], duration.toMinutes());
    }

    private boolean isOpen(int node) {
        return CalculatedSchedule.counts(network, node) && network.state()[node] != Compiled.DONE;
    }

    /**
     * How much earlier the network would finish if an activity took no time at all, in working time of its calendar; zero
     * where something else holds the finish. Empty when there is no such open activity.
     *
     * @param id any
     */
    public Optional<Duration> drag(ActivityId id) {
        Integer place = network.places().get(id);
        if (place == null) {
            return Optional.empty();
        }
        int calendar = network.calendarOf()[network.nodes()[place]];
        return ifDuration(id, Duration.ZERO)
                .map(difference -> Duration.ofMinutes(base.axis()
                        .between(calendar, difference.finishMinuteAfter(), difference.finishMinuteBefore())));
    }

    private Optional<ScheduleDifference> ifWork(int node, long minutes) {
        if (touchesAll) {
            return recalculated(node, minutes);
        }
        long before = pass.work(node);
        pass.work(node, minutes);
        try {
            return propagate(node) ? Optional.of(difference()) : Optional.empty();
        } catch (IllegalArgumentException beyond) {
            return recalculated(node, minutes);
        } finally {
            pass.work(node, before);
            restore();
        }
    }

    /** All of it anew: where the work of one moves what comes before it, or leaves the years that are laid out. */
    private Optional<ScheduleDifference> recalculated(int node, long minutes) {
        return base.recalculated(network.withWork(node, minutes)).map(base::differenceTo);
    }

    private boolean propagate(int from) {
        dirty.set(from);
        for (int node = dirty.nextSetBit(from); node >= 0; node = dirty.nextSetBit(node + 1)) {
            if (knotOf.length > 0 && knotOf[node] > 0) {
                int first = network.knots()[knotOf[node] - 1];
                int last = network.knots()[knotOf[node]];
                if (!settleKnot(first, last)) {
                    return false;
                }
                node = last;
            } else {
                save(node);
                pass.settle(node);
                note(node);
            }
        }
        return true;
    }

    private boolean settleKnot(int first, int last) {
        for (int node = first; node <= last; node++) {
            save(node);
        }
        boolean untied = pass.untie(first, last);
        int savedFirst = saved.size() - (last - first + 1);
        for (int at = savedFirst; at < savedFirst + last - first + 1; at++) {
            mark(saved.get(at), last);
        }
        return untied;
    }

    private void save(int node) {
        saved.add(new Saved(node, pass.start[node], pass.rest[node], pass.finish[node], pass.begins(node)));
        changed.set(node);
    }

    private void note(int node) {
        mark(saved.get(saved.size() - 1), node);
    }

    /** Marks what follows a node that has moved, beyond a node that is settled. */
    private void mark(Saved before, int settled) {
        int node = before.node();
        if (!isMoved(before)) {
            return;
        }
        Links links = network.links();
        for (int at = links.outStart[node]; at < links.outStart[node + 1]; at++) {
            int to = links.to[links.outSlot[at]];
            if (to > settled) {
                dirty.set(to);
            }
        }
    }

    private boolean isMoved(Saved before) {
        int node = before.node();
        return pass.start[node] != before.start()
                || pass.finish[node] != before.finish()
                || pass.begins(node) != before.begins();
    }

    private void restore() {
        for (int at = saved.size() - 1; at >= 0; at--) {
            Saved before = saved.get(at);
            pass.start[before.node()] = before.start();
            pass.rest[before.node()] = before.rest();
            pass.finish[before.node()] = before.finish();
            pass.begins(before.node(), before.begins());
            changed.clear(before.node());
        }
        saved.clear();
        dirty.clear();
    }

    private ScheduleDifference difference() {
        List<ScheduleDifference.Moved> moved = new ArrayList<>();
        long finish = Long.MIN_VALUE;
        for (Saved before : saved) {
            int node = before.node();
            if (CalculatedSchedule.counts(network, node)) {
                finish = Math.max(finish, finishMinute(node));
                if (isMoved(before)) {
                    moved.add(moved(before));
                }
            }
        }
        return new ScheduleDifference(base.finishMinute(), Math.max(finish, lastUnchanged()), moved);
    }

    private ScheduleDifference.Moved moved(Saved before) {
        int node = before.node();
        Activity activity = network.activities().get(network.activityOf()[node]);
        Instants instants = base.instants();
        EarlyPass old = base.early();
        return new ScheduleDifference.Moved(
                activity.id(),
                Axis.moment(instants.start(old, node)),
                Axis.moment(instants.start(pass, node)),
                Axis.moment(instants.finish(old, node)),
                Axis.moment(instants.finish(pass, node)));
    }

    private long lastUnchanged() {
        for (int node : byFinish) {
            if (!changed.get(node)) {
                return finishMinute(node);
            }
        }
        return Long.MIN_VALUE;
    }

    private long finishMinute(int node) {
        return base.instants().finish(pass, node);
    }
}
