package org.pmokit.graph.criticalpath;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Looks for a circle of lags in a knot that asks a node to start after itself. */
final class Contradiction {

    /** Links that are looked at in search of the shortest circle before any circle will do. */
    private static final long LEAST_BUDGET = 5_000_000;

    private static final long BUDGET_PER_NODE = 100;

    private static final int NONE = -1;

    private final Compiled network;
    private final EarlyPass early;
    private final int first;
    private final int last;
    private final boolean isPlain;

    /** The link that moved each node last; {@link #NONE} when something else did. */
    private final int[] mover;

    private final int[] indexOf;
    private final int[] seenAt;
    private int level;
    private long looked;
    private final long budget;

    Contradiction(Compiled network, EarlyPass early, int first, int last) {
        this.network = network;
        this.early = early;
        this.first = first;
        this.last = last;
        int size = last - first + 1;
        this.budget = Math.max(LEAST_BUDGET, BUDGET_PER_NODE * size);
        this.mover = new int[size];
        Arrays.fill(mover, NONE);
        this.indexOf = new int[size];
        this.seenAt = new int[size];
        this.isPlain = isPlain();
    }

    private boolean isPlain() {
        Links links = network.links();
        for (int slot = links.inStart[first]; slot < links.inStart[last + 1]; slot++) {
            if (links.from[slot] >= first && links.lagCalendar(slot) != Links.PLAIN) {
                return false;
            }
        }
        return true;
    }

    /** Remembers which link has just moved a node. */
    void note(int node) {
        Links links = network.links();
        mover[node - first] = NONE;
        for (int slot = links.inStart[node]; slot < links.inStart[node + 1]; slot++) {
            if (links.from[slot] >= first && carries(slot) && early.candidate(slot, node) == early.rest[node]) {
                mover[node - first] = slot;
                return;
            }
        }
    }

    /** Whether links move each other in a circle; where calendars differ, such a circle may yet come to rest. */
    boolean isCertain() {
        return isPlain && movers().length > 0;
    }

    /** A circle of moving links, in their order; empty when there is none. */
    private int[] movers() {
        int[] walk = new int[mover.length];
        for (int start = 0; start < mover.length; start++) {
            int at = start;
            while (at != NONE && walk[at] == 0) {
                walk[at] = start + 1;
                at = before(at);
            }
            if (at != NONE && walk[at] == start + 1) {
                return circle(at);
            }
        }
        return new int[0];
    }

    private int before(int at) {
        return mover[at] == NONE ? NONE : network.links().from[mover[at]] - first;
    }

    private int[] circle(int member) {
        List<Integer> backwards = new ArrayList<>();
        int at = member;
        do {
            backwards.add(at + first);
            at = before(at);
        } while (at != member);
        int size = backwards.size();
        return backwards.isEmpty()
                ? new int[0]
                : IntStream.range(0, size)
                        .map(place -> backwards.get(size - 1 - place))
                        .toArray();
    }

    /** The nodes of the shortest circle that can be found at reasonable cost, in the order of the links. */
    int[] nodes() {
        for (int most = 2; most < 2 * mover.length && looked < budget; most *= 2) {
            int[] shortest = new int[0];
            for (int root = first; root <= last && looked < budget; root++) {
                int limit = shortest.length == 0 ? most : shortest.length - 1;
                int[] found = through(root, limit);
                shortest = found.length == 0 ? shortest : found;
            }
            if (shortest.length > 0) {
                return shortest;
            }
        }
        for (int node = first; node <= last; node++) {
            note(node);
        }
        int[] any = movers();
        return any.length > 0 ? any : IntStream.rangeClosed(first, last).toArray();
    }

    /** The nodes that are so many links away from a root, the latest start it asks of each, and where that comes from. */
    private static final class Ring {
        private int[] nodes;
        private int[] cameFrom;
        private long[] starts;
        private int size;

        Ring(int room) {
            nodes = new int[room];
            cameFrom = new int[room];
            starts = new long[room];
        }

        int add(int node) {
            if (size == nodes.length) {
                nodes = Arrays.copyOf(nodes, size * 2);
                cameFrom = Arrays.copyOf(cameFrom, size * 2);
                starts = Arrays.copyOf(starts, size * 2);
            }
            nodes[size] = node;
            starts[size] = Long.MIN_VALUE;
            return size++;
        }
    }

    /** The shortest circle through a root of at most so many links; empty when there is none. */
    private int[] through(int root, int limit) {
        List<Ring> rings = new ArrayList<>();
        Ring ring = new Ring(1);
        ring.add(root);
        ring.starts[0] = early.floor(root);
        rings.add(ring);
        while (rings.size() <= limit && ring.size > 0 && looked < budget) {
            Ring next = new Ring(4);
            level++;
            for (int place = 0; place < ring.size; place++) {
                if (closes(ring, place, next, root, rings.get(0).starts[0])) {
                    return way(rings, place);
                }
            }
            rings.add(next);
            ring = next;
        }
        return new int[0];
    }

    private boolean closes(Ring ring, int place, Ring next, int root, long asked) {
        Links links = network.links();
        int node = ring.nodes[place];
        for (int at = links.outStart[node]; at < links.outStart[node + 1]; at++) {
            int slot = links.outSlot[at];
            int to = links.to[slot];
            looked++;
            if (to < first || to > last || !carries(slot)) {
                continue;
            }
            long point = ring.starts[place] + (links.fromFinish(slot) ? early.work(node) : 0);
            long start = early.candidateFrom(point, slot, to);
            if (to == root && start > asked) {
                return true;
            }
            reach(next, to, start, place);
        }
        return false;
    }

    private void reach(Ring next, int to, long start, int place) {
        if (seenAt[to - first] != level) {
            seenAt[to - first] = level;
            indexOf[to - first] = next.add(to);
        }
        int index = indexOf[to - first];
        if (start > next.starts[index]) {
            next.starts[index] = start;
            next.cameFrom[index] = place;
        }
    }

    /** Whether a link hands the move of one node on to the other. */
    private boolean carries(int slot) {
        Links links = network.links();
        int from = links.from[slot];
        boolean moves = network.state()[from] == Compiled.AHEAD
                || (network.state()[from] == Compiled.STARTED && links.fromFinish(slot));
        return moves && network.state()[links.to[slot]] != Compiled.DONE && early.binds(slot, links.to[slot]);
    }

    private static int[] way(List<Ring> rings, int place) {
        int[] nodes = new int[rings.size()];
        int at = place;
        for (int ring = rings.size() - 1; ring >= 0; ring--) {
            nodes[ring] = rings.get(ring).nodes[at];
            at = rings.get(ring).cameFrom[at];
        }
        return nodes;
    }
}
