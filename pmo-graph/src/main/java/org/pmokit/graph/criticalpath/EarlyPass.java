package org.pmokit.graph.criticalpath;

import java.time.Duration;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.pmokit.core.schedule.Activity;

/** Early dates, in the order of the logic. Positions are in each node's own calendar. */
final class EarlyPass {

    /** Rounds through a knot, per member, after which its lags are taken to contradict each other. */
    private static final int ROUNDS = 2;

    private static final int LEAST_ROUNDS = 200;

    private final Compiled network;
    private final Axis axis;
    private final Bounds bounds;
    private final ProgressMode mode;
    private final boolean override;
    private final long[] projectStart;
    private final Instants instants;
    private final int calendars;

    /** Nodes that take no time and happen where work goes on, rather than where it has ended. */
    private final BitSet begins;

    /** The early start: of the work that is left where it is ahead, or the actual one. */
    final long[] start;

    /** The start of the work that is left. */
    final long[] rest;

    /** The early finish, or the actual one. */
    final long[] finish;

    /** Working minutes that are left of each node; those of the network unless something else is tried. */
    private final long[] work;

    /** Starts before which nodes may not go, beyond the imposed ones; empty for none. */
    private long[] pushed;

    EarlyPass(
            Compiled network,
            Axis axis,
            Bounds bounds,
            Instants instants,
            ProgressMode mode,
            long[] projectStart,
            long[] pushed) {
        this.instants = instants;
        this.begins = new BitSet();
        this.network = network;
        this.axis = axis;
        this.bounds = bounds;
        this.mode = mode;
        this.override = mode == ProgressMode.PROGRESS_OVERRIDE;
        this.projectStart = projectStart;
        this.calendars = network.calendars().length;
        int size = network.size();
        this.start = new long[size];
        this.rest = new long[size];
        this.finish = new long[size];
        this.work = network.work();
        this.pushed = pushed;
        for (int node = 0; node < size; node++) {
            if (network.state()[node] != Compiled.AHEAD) {
                placeActuals(node);
            }
        }
    }

    /** A copy in which work may be changed, over a network of the same shape. */
    EarlyPass(EarlyPass other, Compiled network) {
        this.network = network;
        this.instants = other.instants;
        this.begins = (BitSet) other.begins.clone();
        this.axis = other.axis;
        this.bounds = other.bounds;
        this.mode = other.mode;
        this.override = other.override;
        this.projectStart = other.projectStart;
        this.calendars = other.calendars;
        this.work = other.work.clone();
        this.pushed = other.pushed;
        this.start = other.start.clone();
        this.rest = other.rest.clone();
        this.finish = other.finish.clone();
    }

    /** A pass that has not run, of the same, in which nodes may not go before some starts. */
    EarlyPass pushed(long[] floors) {
        return new EarlyPass(network, axis, bounds, instants, mode, projectStart, floors);
    }

    /** Lets a node start no earlier than at a position. */
    void push(int node, long position) {
        if (pushed.length == 0) {
            pushed = new long[rest.length];
            Arrays.fill(pushed, Long.MIN_VALUE);
        }
        pushed[node] = position;
    }

    /** The links that it goes along, whose lags may be others than those of the network. */
    Links links() {
        return network.links();
    }

    long work(int node) {
        return work[node];
    }

    void work(int node, long minutes) {
        work[node] = minutes;
    }

    private void placeActuals(int node) {
        Activity activity = network.activities().get(network.activityOf()[node]);
        int calendar = network.calendarOf()[node];
        if (activity.actualFinish().isPresent()) {
            finish[node] = axis.position(calendar, activity.actualFinish().get());
            rest[node] = finish[node];
        }
        start[node] = activity.actualStart().isPresent()
                ? axis.position(calendar, activity.actualStart().get())
                : finish[node] - activity.duration().map(Duration::toMinutes).orElse(0L);
    }

    /** The first knot whose lags contradict each other; empty when all is well. */
    Optional<int[]> run() {
        int[] knots = network.knots();
        int next = 0;
        for (int knot = 0; knot < knots.length; knot += 2) {
            for (; next < knots[knot]; next++) {
                settle(next);
            }
            int last = knots[knot + 1];
            if (!untie(next, last)) {
                return Optional.of(new int[] {next, last});
            }
            next = last + 1;
        }
        for (; next < start.length; next++) {
            settle(next);
        }
        return Optional.empty();
    }

    /** How often a knot is gone through before its lags are taken to contradict each other. */
    static long rounds(int first, int last) {
        return ROUNDS * (last - first + 2L) + LEAST_ROUNDS;
    }

    /** Repeats until nothing moves, forwards and backwards in turn; false when something always does. */
    boolean untie(int first, int last) {
        for (int node = first; node <= last; node++) {
            rest[node] = floor(node);
            finish(node);
        }
        Contradiction contradiction = new Contradiction(network, this, first, last);
        long rounds = rounds(first, last);
        boolean moved = true;
        for (long round = 1; moved && round <= rounds; round++) {
            moved = false;
            for (int step = 0; step <= last - first; step++) {
                int node = round % 2 == 1 ? first + step : last - step;
                long before = rest[node];
                boolean began = begins.get(node);
                settle(node);
                moved |= began != begins.get(node);
                if (rest[node] != before) {
                    moved = true;
                    contradiction.note(node);
                }
            }
            if (moved && Long.bitCount(round) == 1 && contradiction.isCertain()) {
                return false;
            }
        }
        return !moved;
    }

    /** Computes one node from its predecessors. */
    void settle(int node) {
        rest[node] = startOf(node);
        finish(node);
        if (work[node] == 0) {
            begins(node, network.state()[node] != Compiled.DONE && instants.begins(this, node));
        }
    }

    /** Whether a node takes no time and happens where work goes on. */
    boolean begins(int node) {
        return begins.get(node);
    }

    void begins(int node, boolean is) {
        begins.set(node, is);
    }

    /** Whether an end of a node is the end of work rather than the beginning of some. */
    boolean isFinish(int node, boolean end) {
        return (work[node] == 0 && network.state()[node] != Compiled.DONE) ? !begins.get(node) : end;
    }

    private void finish(int node) {
        byte state = network.state()[node];
        if (state == Compiled.AHEAD) {
            start[node] = rest[node];
            finish[node] = rest[node] + work[node];
        } else if (state == Compiled.STARTED) {
            finish[node] = rest[node] + work[node];
        } else {
            rest[node] = finish[node];
        }
    }

    private long startOf(int node) {
        if (network.state()[node] == Compiled.DONE) {
            return finish[node];
        }
        long latest = floor(node);
        Links links = network.links();
        for (int slot = links.inStart[node]; slot < links.inStart[node + 1]; slot++) {
            if (binds(slot, node)) {
                long candidate = candidate(slot, node);
                latest = candidate > latest ? candidate : latest;
            }
        }
        return bounds.start(node, latest, work[node]);
    }

    /** Whether a link has a say in the start of what is left. */
    boolean binds(int slot, int node) {
        return network.state()[node] == Compiled.AHEAD || !override;
    }

    /** The start of what is left as far as one link is concerned. */
    long candidate(int slot, int node) {
        int from = network.links().from[slot];
        return candidateFrom(network.links().fromFinish(slot) ? finish[from] : start[from], slot, node);
    }

    /** The same, were the predecessor's end at another position. */
    long candidateFrom(long point, int slot, int node) {
        Links links = network.links();
        int lagCalendar = links.lagCalendar(slot);
        long reached = lagCalendar == Links.PLAIN ? point + links.lag[slot] : crossed(point, slot, node);
        return links.toFinish(slot) ? reached - work[node] : reached;
    }

    private long crossed(long point, int slot, int node) {
        Links links = network.links();
        int from = links.from[slot];
        int to = network.calendarOf()[node];
        boolean isFinish = links.fromFinish(slot);
        return instants.isActual(from, isFinish)
                ? axis.forward(instants.of(this, from, isFinish, point), links.lag[slot], links.lagCalendar(slot), to)
                : axis.forward(
                        point,
                        network.calendarOf()[from],
                        isFinish(from, isFinish),
                        links.lag[slot],
                        links.lagCalendar(slot),
                        to);
    }

    /** The start before any link is looked at. */
    long floor(int node) {
        long first = projectFloor(node);
        if (network.state()[node] == Compiled.STARTED) {
            return Math.max(first, start[node] + behind(node));
        }
        return pushed.length == 0 ? first : Math.max(first, pushed[node]);
    }

    /** The start of the project, or the data date. */
    long projectFloor(int node) {
        return projectStart[network.scheduleOf()[node] * calendars + network.calendarOf()[node]];
    }

    /** Work that is done since the actual start where no data date says what time has passed. */
    private long behind(int node) {
        Activity activity = network.activity(node);
        if (activity == null
                || network.schedules()
                        .get(network.scheduleOf()[node])
                        .dataDate()
                        .isPresent()) {
            return 0;
        }
        long planned = activity.duration().map(Duration::toMinutes).orElse(0L);
        return Math.max(0, planned - Progress.workLeft(activity));
    }
}
