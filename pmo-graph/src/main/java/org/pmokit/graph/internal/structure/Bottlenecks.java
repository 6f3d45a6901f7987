package org.pmokit.graph.internal.structure;

import java.util.Arrays;
import org.pmokit.graph.internal.rows.SparseRows;

/**
 * The nodes that no way from some starting nodes to a target avoids: its dominators, in linear time. One way is chosen;
 * then its nodes are taken in order, and what can be reached from those before without touching the way again tells how
 * far it can be bypassed.
 */
public final class Bottlenecks {

    private static final int OFF_THE_WAY = -1;
    private static final int UNSEEN = -2;
    private static final int START = -3;

    private final SparseRows rows;
    private final int[] cameFrom;
    private final int[] placeOnWay;
    private final boolean[] expanded;
    private final int[] queue;
    private int tail;
    private int furthest = OFF_THE_WAY;

    private Bottlenecks(SparseRows rows) {
        this.rows = rows;
        this.cameFrom = new int[rows.rows()];
        this.placeOnWay = new int[rows.rows()];
        this.expanded = new boolean[rows.rows()];
        this.queue = new int[rows.rows()];
        Arrays.fill(cameFrom, UNSEEN);
        Arrays.fill(placeOnWay, OFF_THE_WAY);
    }

    /** The nodes that every way from any of the starts to the target passes, in the order of the ways; the target is last. */
    public static int[] towards(SparseRows rows, int[] starts, int target) {
        Bottlenecks search = new Bottlenecks(rows);
        int[] way = search.way(starts, target);
        return way.length == 0 ? way : search.unavoidable(starts, way);
    }

    private int[] way(int[] starts, int target) {
        for (int start : starts) {
            if (cameFrom[start] == UNSEEN) {
                cameFrom[start] = START;
                queue[tail++] = start;
            }
        }
        for (int head = 0; head < tail && cameFrom[target] == UNSEEN; head++) {
            int node = queue[head];
            for (int link = rows.start[node]; link < rows.start[node + 1]; link++) {
                if (cameFrom[rows.target[link]] == UNSEEN) {
                    cameFrom[rows.target[link]] = node;
                    queue[tail++] = rows.target[link];
                }
            }
        }
        return cameFrom[target] == UNSEEN ? new int[0] : back(target);
    }

    private int[] back(int target) {
        int length = 0;
        for (int node = target; node != START; node = cameFrom[node]) {
            length++;
        }
        int[] way = new int[length];
        int node = target;
        for (int place = length - 1; place >= 0; place--) {
            way[place] = node;
            placeOnWay[node] = place;
            node = cameFrom[node];
        }
        return way;
    }

    private int[] unavoidable(int[] starts, int[] way) {
        int[] found = new int[way.length];
        int count = 0;
        for (int start : starts) {
            touch(start);
        }
        for (int place = 0; place < way.length; place++) {
            if (furthest == place) {
                found[count++] = way[place];
            }
            expand(way[place]);
        }
        return Arrays.copyOf(found, count);
    }

    private void touch(int node) {
        if (placeOnWay[node] == OFF_THE_WAY) {
            expand(node);
        } else {
            furthest = Math.max(furthest, placeOnWay[node]);
        }
    }

    /** Everything that can be reached from a node over nodes off the way. */
    private void expand(int from) {
        if (expanded[from]) {
            return;
        }
        expanded[from] = true;
        tail = 0;
        queue[tail++] = from;
        for (int head = 0; head < tail; head++) {
            int node = queue[head];
            for (int link = rows.start[node]; link < rows.start[node + 1]; link++) {
                int next = rows.target[link];
                if (placeOnWay[next] != OFF_THE_WAY) {
                    furthest = Math.max(furthest, placeOnWay[next]);
                } else if (!expanded[next]) {
                    expanded[next] = true;
                    queue[tail++] = next;
                }
            }
        }
    }
}
