package org.pmokit.graph.criticalpath;

/** Floats of nodes, in working minutes of their own calendars. */
final class Floats {

    private final Compiled network;
    private final EarlyPass early;
    private final LatePass late;
    private final long[] reached;
    private final int calendars;

    Floats(Compiled network, EarlyPass early, LatePass late, long[] reached) {
        this.network = network;
        this.early = early;
        this.late = late;
        this.reached = reached;
        this.calendars = network.calendars().length;
    }

    /** How far the node may move before the end of its project, or whatever holds it, is missed. */
    long total(int node, FloatMode mode) {
        long contiguous = late.finish[node] - early.finish[node];
        long atFinish = late.heldFinish[node] - early.finish[node];
        return switch (mode) {
            case START, MINIMUM -> contiguous;
            case FINISH -> atFinish;
        };
    }

    /** How far it may move before any successor does, or, where nothing follows, the finish of its project. */
    long free(int node) {
        return free(node, reached[network.scheduleOf()[node] * calendars + network.calendarOf()[node]]);
    }

    /** Links with a maximum lag pull what went before along: they bound it as well, but nothing follows through them. */
    long free(int node, long end) {
        if (network.state()[node] == Compiled.DONE) {
            return 0;
        }
        long least = Long.MAX_VALUE;
        boolean isFollowed = false;
        Links links = network.links();
        for (int at = links.outStart[node]; at < links.outStart[node + 1]; at++) {
            int slot = links.outSlot[at];
            if (late.binds(slot, node)) {
                least = Math.min(least, slack(slot, node));
                isFollowed |= !links.isUpperSlot(slot);
            }
        }
        return isFollowed ? least : Math.min(least, end - early.finish[node]);
    }

    /** How far the predecessor may move before one link moves its successor. */
    long slack(int slot, int node) {
        Links links = network.links();
        int to = links.to[slot];
        long point = links.toFinish(slot) ? early.finish[to] : early.rest[to];
        long from = links.fromFinish(slot) ? early.finish[node] : early.start[node];
        return late.back(slot, node, point) - from;
    }

    /** What is left when all before it is as late and all after it as early as may be; never negative. */
    long independent(int node, long free) {
        long lastFinish = early.finish[node] + free;
        long firstStart = early.floor(node);
        Links links = network.links();
        for (int slot = links.inStart[node]; slot < links.inStart[node + 1]; slot++) {
            if (!links.isUpperSlot(slot) && early.binds(slot, node)) {
                firstStart = Math.max(firstStart, lateCandidate(slot, node));
            }
        }
        return Math.max(0, lastFinish - firstStart - network.work()[node]);
    }

    private long lateCandidate(int slot, int node) {
        int from = network.links().from[slot];
        boolean isFinish = network.links().fromFinish(slot);
        boolean hasBegun = !isFinish && network.state()[from] != Compiled.AHEAD;
        long lateStart = hasBegun ? early.start[from] : late.finish[from] - network.work()[from];
        long point = isFinish ? late.finish[from] : lateStart;
        return early.candidateFrom(point, slot, node);
    }
}
