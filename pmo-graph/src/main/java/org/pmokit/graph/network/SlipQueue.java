package org.pmokit.graph.network;

/**
 * Nodes that are hit, the largest delay first, then the fewest links from the source, then node order: a binary heap in
 * which each node stands once and may move up.
 */
final class SlipQueue {

    private final long[] days;
    private final int[] links;
    private final int[] heap;

    /** Place in the heap plus one; 0 = not in it. */
    private final int[] place;

    private int size;

    SlipQueue(int nodes) {
        this.days = new long[nodes];
        this.links = new int[nodes];
        this.heap = new int[nodes];
        this.place = new int[nodes];
    }

    boolean isEmpty() {
        return size == 0;
    }

    long days(int node) {
        return days[node];
    }

    int links(int node) {
        return links[node];
    }

    /** Notes a way to a node; false when a way at least as good was known. */
    boolean offer(int node, long delay, int way) {
        boolean better = days[node] == 0 || delay > days[node] || (delay == days[node] && way < links[node]);
        if (better) {
            days[node] = delay;
            links[node] = way;
            if (place[node] == 0) {
                place[node] = ++size;
            }
            rise(node, place[node] - 1);
        }
        return better;
    }

    /** Takes the worst hit node. */
    int poll() {
        int first = heap[0];
        place[first] = 0;
        int last = heap[--size];
        if (size > 0) {
            sink(last);
        }
        return first;
    }

    private void rise(int node, int from) {
        int at = from;
        while (at > 0 && isWorse(node, heap[(at - 1) / 2])) {
            put(heap[(at - 1) / 2], at);
            at = (at - 1) / 2;
        }
        put(node, at);
    }

    private void sink(int node) {
        int at = 0;
        int child = worseChild(at);
        while (child < size && isWorse(heap[child], node)) {
            put(heap[child], at);
            at = child;
            child = worseChild(at);
        }
        put(node, at);
    }

    private int worseChild(int at) {
        int left = 2 * at + 1;
        return left + 1 < size && isWorse(heap[left + 1], heap[left]) ? left + 1 : left;
    }

    private boolean isWorse(int one, int other) {
        if (days[one] != days[other]) {
            return days[one] > days[other];
        }
        return links[one] != links[other] ? links[one] < links[other] : one < other;
    }

    private void put(int node, int at) {
        heap[at] = node;
        place[node] = at + 1;
    }
}
