package org.pmokit.graph.criticalpath;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.Constraint;
import org.pmokit.core.schedule.ConstraintType;
import org.pmokit.core.schedule.Link;

/**
 * Tries other durations, lags and dates on a calculated schedule. A question costs what the change touches, however large the
 * network is; the first one costs a copy of its numbers. Where something is wanted as late as possible, all is calculated
 * anew. Answers are about early dates. For one thread; several may each have their own.
 *
 * <p>A link that is not there yet may change the order of everything: edit the schedule, calculate it, and ask for
 * {@link CalculatedSchedule#differenceTo}.
 */
public final class WhatIf {

    private static final int NONE = -1;

    /** A lag, in minutes, of a link that holds nothing. */
    private static final int NEVER = (int) (-4 * Compiled.MOST_MINUTES);

    private final CalculatedSchedule base;
    private final Compiled network;
    private final Links links;
    private final EarlyPass pass;
    private final HammockMoves hammocks;
    private final boolean touchesAll;
    private final BitSet dirty;
    private final int[] knotOf;
    private final int[] byFinish;
    private final List<Saved> saved = new ArrayList<>();
    private final BitSet changed;

    /** What begins or ceases to take time, whose moments differ even where its positions are the same; or none. */
    private int reread = NONE;

    private record Saved(int node, long start, long rest, long finish, boolean begins) {}

    WhatIf(CalculatedSchedule base) {
        this.base = base;
        this.links = new Links(base.network().links());
        this.network = base.network().withLinks(links);
        this.pass = new EarlyPass(base.early(), network);
        this.hammocks = new HammockMoves(network, base.hammocks());
        this.touchesAll = Calculation.hasAsLateAsPossible(network);
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
        return Compiled.isAbsurd(duration) ? Optional.empty() : ifWork(network.nodes()[place], duration.toMinutes());
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

    /**
     * What would move if the lag of a link were another.
     *
     * @param link one of the network
     * @param lag working time, negative for a lead
     * @return what moves; empty when there is no such link with a least lag between two activities, when maximum lags would
     *     contradict each other, or when the dates would leave every calendar
     */
    public Optional<ScheduleDifference> ifLag(Link link, Duration lag) {
        int slot = Compiled.isAbsurd(lag) ? NONE : slotOf(link);
        if (slot == NONE) {
            return Optional.empty();
        }
        long minutes = lag.toMinutes();
        return ifLink(slot, (int) minutes, links.traits(slot, minutes, network.calendarOf()));
    }

    /**
     * What would move if a link were not there.
     *
     * @param link one of the network
     * @return what moves; empty when there is no such link with a least lag between two activities
     */
    public Optional<ScheduleDifference> ifWithout(Link link) {
        int slot = slotOf(link);
        return slot == NONE ? Optional.empty() : ifLink(slot, NEVER, links.plain(slot));
    }

    private Optional<ScheduleDifference> ifLink(int slot, int minutes, int otherTraits) {
        int lag = links.lag[slot];
        int traits = links.traits[slot];
        links.lag[slot] = minutes;
        links.traits[slot] = otherTraits;
        try {
            return answer(links.to[slot], () -> network);
        } finally {
            links.lag[slot] = lag;
            links.traits[slot] = traits;
        }
    }

    /** Where the least lag of a declared link is. */
    private int slotOf(Link link) {
        Integer place = network.places().get(link.successor());
        if (place == null) {
            return NONE;
        }
        int node = network.nodes()[place];
        int slot = slotOf(link, links.inStart[node], links.inStart[node + 1]);
        return slot == NONE ? slotOf(link, 0, links.size()) : slot;
    }

    /** Among the links of the successor; those of a heading are elsewhere. */
    private int slotOf(Link link, int from, int to) {
        return IntStream.range(from, to)
                .filter(slot -> links.declared[slot] != NONE
                        && !links.isUpperSlot(slot)
                        && network.declared().get(links.declared[slot]).equals(link))
                .findFirst()
                .orElse(NONE);
    }

    /**
     * What would move if an activity could not start before a moment.
     *
     * @param id of an activity that has not started
     * @param moment any
     * @return what moves; empty when there is no such activity ahead, when maximum lags would contradict each other, or when
     *     the dates would leave every calendar
     */
    public Optional<ScheduleDifference> ifNoEarlierThan(ActivityId id, LocalDateTime moment) {
        Integer place = network.places().get(id);
        if (place == null || !isOpen(network.nodes()[place])) {
            return Optional.empty();
        }
        int node = network.nodes()[place];
        if (network.state()[node] != Compiled.AHEAD) {
            return Optional.empty();
        }
        Constraint floor = Constraint.of(ConstraintType.START_NO_EARLIER_THAN, moment);
        int calendar = network.calendarOf()[node];
        if (pass.work(node) == 0 || !base.axis().isLaidOut(calendar, moment)) {
            return recalculated(network.withConstraint(place, floor));
        }
        pass.push(node, base.axis().position(calendar, moment));
        try {
            return answer(node, () -> network.withConstraint(place, floor));
        } finally {
            pass.push(node, Long.MIN_VALUE);
        }
    }

    private Optional<ScheduleDifference> ifWork(int node, long minutes) {
        long before = pass.work(node);
        boolean isInstant = before == 0 || minutes == 0;
        pass.work(node, minutes);
        reread = isInstant ? node : NONE;
        try {
            return answer(node, () -> network.withWork(node, minutes));
        } finally {
            pass.work(node, before);
            reread = NONE;
        }
    }

    /** What moves from a node on; anew where the change moves what comes before it, or leaves the years that are laid out. */
    private Optional<ScheduleDifference> answer(int node, Supplier<Compiled> changed) {
        if (touchesAll) {
            return recalculated(changed.get());
        }
        try {
            return propagate(node) ? Optional.of(difference()) : Optional.empty();
        } catch (IllegalArgumentException beyond) {
            restore();
            return recalculated(changed.get());
        } finally {
            restore();
        }
    }

    private Optional<ScheduleDifference> recalculated(Compiled changed) {
        return base.recalculated(changed).map(base::differenceTo);
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
        for (int at = links.outStart[node]; at < links.outStart[node + 1]; at++) {
            int to = links.to[links.outSlot[at]];
            if (to > settled) {
                dirty.set(to);
            }
        }
    }

    private boolean isMoved(Saved before) {
        int node = before.node();
        return node == reread
                || pass.start[node] != before.start()
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
        List<Integer> places = new ArrayList<>();
        long finish = Long.MIN_VALUE;
        for (Saved before : saved) {
            int node = before.node();
            if (CalculatedSchedule.counts(network, node)) {
                finish = Math.max(finish, finishMinute(node));
                if (isMoved(before)) {
                    places.add(network.activityOf()[node]);
                    moved.add(moved(before));
                }
            }
        }
        moved.removeIf(move -> !move.isMove());
        moved.addAll(hammocks.after(pass, places));
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
