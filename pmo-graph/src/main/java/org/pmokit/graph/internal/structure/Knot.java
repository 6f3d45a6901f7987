package org.pmokit.graph.internal.structure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.pmokit.graph.internal.rows.CountingSort;

/** Nodes that all wait for each other, and orders to put them in; the arcs that lead back in an order are cut. */
final class Knot {

    private static final int MOST_WORK = 20_000_000;

    private final List<RingReduction.Arc> arcs;
    private final int nodes;
    private final int[] from;
    private final int[] to;
    private final long[] cost;

    /** Arcs by giver: those of a node are {@code leaving[start[node]]} up to {@code leaving[start[node + 1]]}. */
    private final int[] start;

    private final int[] leaving;

    /** Arcs by receiver. */
    private final int[] startIn;

    private final int[] entering;

    /** What to cut, as places of the arcs given. */
    record Answer(BitSet cut, boolean isLeast, long atLeast) {}

    Knot(List<RingReduction.Arc> arcs) {
        this.arcs = arcs;
        int[] names = arcs.stream()
                .flatMapToInt(arc -> IntStream.of(arc.from(), arc.to()))
                .sorted()
                .distinct()
                .toArray();
        this.nodes = names.length;
        this.from = arcs.stream()
                .mapToInt(arc -> Arrays.binarySearch(names, arc.from()))
                .toArray();
        this.to = arcs.stream()
                .mapToInt(arc -> Arrays.binarySearch(names, arc.to()))
                .toArray();
        this.cost = arcs.stream().mapToLong(RingReduction.Arc::cost).toArray();
        this.start = CountingSort.starts(from, nodes);
        this.leaving = CountingSort.sorted(CountingSort.upTo(from.length), from, nodes);
        this.startIn = CountingSort.starts(to, nodes);
        this.entering = CountingSort.sorted(CountingSort.upTo(to.length), to, nodes);
    }

    int nodes() {
        return nodes;
    }

    /** A good order in little time, without arcs that could stay. */
    Answer greedy() {
        int[] place = new GreedyOrder().places();
        BitSet cut = back(place);
        giveBack(cut);
        long bound = disjointCycles();
        return new Answer(cut, costOf(cut) == bound, bound);
    }

    /** The best order of all, by a table over all subsets of the nodes. */
    Answer best() {
        BitSet cut = back(new BestOrder().places());
        return new Answer(cut, true, costOf(cut));
    }

    private long costOf(BitSet cut) {
        return cut.stream().mapToLong(arc -> cost[arc]).sum();
    }

    private BitSet back(int[] place) {
        BitSet cut = new BitSet();
        for (int arc = 0; arc < arcs.size(); arc++) {
            if (place[from[arc]] > place[to[arc]]) {
                cut.set(arc);
            }
        }
        return cut;
    }

    /** Arcs that close no cycle stay after all, the dearest first, as long as the work stays small. */
    private void giveBack(BitSet cut) {
        int[] dearest = cut.stream()
                .boxed()
                .sorted(Comparator.comparingLong((Integer arc) -> -cost[arc]))
                .mapToInt(Integer::intValue)
                .toArray();
        long work = 0;
        for (int i = 0; i < dearest.length && work < MOST_WORK; i++) {
            work += arcs.size();
            cut.clear(dearest[i]);
            if (leads(to[dearest[i]], from[dearest[i]], cut)) {
                cut.set(dearest[i]);
            }
        }
    }

    private boolean leads(int root, int target, BitSet cut) {
        boolean[] seen = new boolean[nodes];
        int[] stack = new int[nodes];
        int size = 0;
        stack[size++] = root;
        seen[root] = true;
        while (size > 0 && !seen[target]) {
            int node = stack[--size];
            for (int i = start[node]; i < start[node + 1]; i++) {
                int next = to[leaving[i]];
                if (!seen[next] && !cut.get(leaving[i])) {
                    seen[next] = true;
                    stack[size++] = next;
                }
            }
        }
        return seen[target];
    }

    /** What cycles without a common arc cost at least, each its cheapest arc: found in one walk. */
    private long disjointCycles() {
        int[] next = Arrays.copyOf(start, nodes);
        int[] placeOnPath = new int[nodes];
        Arrays.fill(placeOnPath, -1);
        boolean[] done = new boolean[nodes];
        int[] path = new int[nodes];
        int[] arcInto = new int[nodes];
        long bound = 0;
        for (int root = 0; root < nodes; root++) {
            int size = 0;
            if (!done[root]) {
                path[size] = root;
                placeOnPath[root] = size++;
            }
            while (size > 0) {
                int node = path[size - 1];
                if (next[node] == start[node + 1]) {
                    done[node] = true;
                    placeOnPath[node] = -1;
                    size--;
                    continue;
                }
                int arc = leaving[next[node]++];
                int target = to[arc];
                if (placeOnPath[target] >= 0) {
                    long least = cost[arc];
                    while (path[size - 1] != target) {
                        int closing = path[--size];
                        placeOnPath[closing] = -1;
                        least = Math.min(least, cost[arcInto[closing]]);
                    }
                    bound += least;
                } else if (!done[target]) {
                    arcInto[target] = arc;
                    path[size] = target;
                    placeOnPath[target] = size++;
                }
            }
        }
        return bound;
    }

    /** Nodes that give more than they get come first, those that only get come last. */
    private final class GreedyOrder {

        private final long[] surplus = new long[nodes];
        private final int[] arcsIn = new int[nodes];
        private final int[] arcsOut = new int[nodes];
        private final boolean[] gone = new boolean[nodes];
        private final TreeSet<Integer> bySurplus = new TreeSet<>(
                Comparator.comparingLong((Integer node) -> -surplus[node]).thenComparingInt(node -> node));
        private final TreeSet<Integer> sinks = new TreeSet<>();
        private final TreeSet<Integer> sources = new TreeSet<>();
        private final int[] places = new int[nodes];
        private int first;
        private int last = nodes;

        int[] places() {
            for (int arc = 0; arc < from.length; arc++) {
                surplus[from[arc]] += cost[arc];
                surplus[to[arc]] -= cost[arc];
                arcsOut[from[arc]]++;
                arcsIn[to[arc]]++;
            }
            for (int node = 0; node < nodes; node++) {
                bySurplus.add(node);
            }
            while (first < last) {
                if (!sinks.isEmpty()) {
                    int sink = sinks.first();
                    places[sink] = --last;
                    take(sink);
                } else {
                    int node = sources.isEmpty() ? bySurplus.first() : sources.first();
                    places[node] = first++;
                    take(node);
                }
            }
            return places;
        }

        private void take(int node) {
            gone[node] = true;
            bySurplus.remove(node);
            sinks.remove(node);
            sources.remove(node);
            for (int i = start[node]; i < start[node + 1]; i++) {
                int other = to[leaving[i]];
                if (!gone[other]) {
                    change(other, cost[leaving[i]]);
                    if (--arcsIn[other] == 0) {
                        sources.add(other);
                    }
                }
            }
            for (int i = startIn[node]; i < startIn[node + 1]; i++) {
                int other = from[entering[i]];
                if (!gone[other]) {
                    change(other, -cost[entering[i]]);
                    if (--arcsOut[other] == 0) {
                        sinks.add(other);
                    }
                }
            }
        }

        private void change(int node, long by) {
            bySurplus.remove(node);
            surplus[node] += by;
            bySurplus.add(node);
        }
    }

    /** For each subset what it costs at least to put it first; a node costs the arcs that lead back from it. */
    private final class BestOrder {

        private final int half = (nodes + 1) / 2;
        private final long[][] low = new long[nodes][1 << half];
        private final long[][] high = new long[nodes][1 << (nodes - half)];
        private final long[] least = new long[1 << nodes];
        private final byte[] lastOf = new byte[1 << nodes];

        int[] places() {
            fill();
            for (int set = 1; set < least.length; set++) {
                least[set] = Long.MAX_VALUE;
                for (int rest = set; rest != 0; rest &= rest - 1) {
                    int node = Integer.numberOfTrailingZeros(rest);
                    int before = set & ~(1 << node);
                    long sum = least[before] + back(node, before);
                    if (sum < least[set]) {
                        least[set] = sum;
                        lastOf[set] = (byte) node;
                    }
                }
            }
            int[] places = new int[nodes];
            int set = least.length - 1;
            for (int place = nodes - 1; place >= 0; place--) {
                places[lastOf[set]] = place;
                set &= ~(1 << lastOf[set]);
            }
            return places;
        }

        /** What arcs from a node into a subset cost, in two tables that are added. */
        private void fill() {
            long[][] between = new long[nodes][nodes];
            for (int arc = 0; arc < from.length; arc++) {
                between[from[arc]][to[arc]] += cost[arc];
            }
            for (int node = 0; node < nodes; node++) {
                fill(low[node], between[node], 0);
                fill(high[node], between[node], half);
            }
        }

        private void fill(long[] table, long[] costs, int offset) {
            for (int set = 1; set < table.length; set++) {
                int lowest = Integer.numberOfTrailingZeros(set);
                table[set] = table[set & (set - 1)] + costs[offset + lowest];
            }
        }

        private long back(int node, int before) {
            return low[node][before & ((1 << half) - 1)] + high[node][before >>> half];
        }
    }
}
