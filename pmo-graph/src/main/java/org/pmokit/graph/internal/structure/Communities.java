package org.pmokit.graph.internal.structure;

import java.util.Arrays;
import org.pmokit.graph.internal.rows.CountingSort;

/**
 * Groups of nodes with more links inside than chance would give (V. D. Blondel and others, Fast unfolding of communities
 * in large networks, J. Stat. Mech. P10008, 2008). Nodes are moved in their order, ties go to the group with the lowest
 * number, so that the same network has the same groups. A group that hangs together only through others is split.
 */
public final class Communities {

    private static final int MOST_SWEEPS = 40;
    private static final int MOST_LEVELS = 40;
    private static final double LEAST_GAIN = 1e-12;

    private final UndirectedLinks links;
    private final double resolution;
    private final int[] group;
    private final double[] weightOfGroup;
    private final double[] towards;
    private final int[] touched;

    private Communities(UndirectedLinks links, double resolution) {
        this.links = links;
        this.resolution = resolution;
        this.group = CountingSort.upTo(links.nodes());
        this.weightOfGroup = links.strengths().clone();
        this.towards = new double[links.nodes()];
        this.touched = new int[links.nodes()];
    }

    /** The group of each node, numbered from 0 in the order of their first nodes; a node without links is alone. */
    public static int[] of(UndirectedLinks network, double resolution) {
        UndirectedLinks level = network;
        int[] groups = CountingSort.upTo(network.nodes());
        for (int round = 0; round < MOST_LEVELS; round++) {
            int[] moved = new Communities(level, resolution).settle();
            int count = renumber(moved);
            for (int node = 0; node < groups.length; node++) {
                groups[node] = moved[groups[node]];
            }
            if (count == level.nodes()) {
                break;
            }
            level = level.merged(moved, count);
        }
        return connected(network, groups);
    }

    /** The share of links inside groups beyond what chance would give, from -0.5 to 1; 0 without links. */
    public static double modularity(UndirectedLinks network, int[] groups) {
        double[] inside = new double[groups.length];
        double[] all = new double[groups.length];
        for (int node = 0; node < groups.length; node++) {
            all[groups[node]] += network.strengths()[node];
            inside[groups[node]] += network.loop(node);
            for (int link = network.start(node); link < network.start(node + 1); link++) {
                if (groups[network.target(link)] == groups[node]) {
                    inside[groups[node]] += network.weight(link);
                }
            }
        }
        double total = network.total();
        double modularity = 0;
        for (int at = 0; total > 0 && at < all.length; at++) {
            modularity += inside[at] / total - all[at] / total * (all[at] / total);
        }
        return modularity;
    }

    private int[] settle() {
        boolean moved = true;
        for (int sweep = 0; moved && sweep < MOST_SWEEPS; sweep++) {
            moved = false;
            for (int node = 0; node < group.length; node++) {
                moved |= move(node);
            }
        }
        return group;
    }

    private boolean move(int node) {
        int count = look(node);
        int from = group[node];
        double strength = links.strengths()[node];
        weightOfGroup[from] -= strength;
        int best = from;
        double most = gain(from, strength) + LEAST_GAIN;
        for (int i = 0; i < count; i++) {
            double gain = gain(touched[i], strength);
            if (gain > most || (gain == most && best != from && touched[i] < best)) {
                most = gain;
                best = touched[i];
            }
        }
        for (int i = 0; i < count; i++) {
            towards[touched[i]] = 0;
        }
        weightOfGroup[best] += strength;
        group[node] = best;
        return best != from;
    }

    /** Sums the links of a node by group; returns how many groups it touches. */
    private int look(int node) {
        int count = 0;
        for (int link = links.start(node); link < links.start(node + 1); link++) {
            int other = group[links.target(link)];
            if (towards[other] == 0) {
                touched[count++] = other;
            }
            towards[other] += links.weight(link);
        }
        return count;
    }

    private double gain(int into, double strength) {
        return towards[into] - resolution * strength * weightOfGroup[into] / Math.max(links.total(), 1);
    }

    private static int renumber(int[] groups) {
        int[] fresh = new int[groups.length];
        Arrays.fill(fresh, -1);
        int count = 0;
        for (int node = 0; node < groups.length; node++) {
            if (fresh[groups[node]] < 0) {
                fresh[groups[node]] = count++;
            }
            groups[node] = fresh[groups[node]];
        }
        return count;
    }

    private static int[] connected(UndirectedLinks network, int[] groups) {
        int[] part = new int[groups.length];
        Arrays.fill(part, -1);
        int[] queue = new int[groups.length];
        int parts = 0;
        for (int root = 0; root < groups.length; root++) {
            if (part[root] < 0) {
                spread(network, groups, part, queue, root, parts++);
            }
        }
        return part;
    }

    private static void spread(UndirectedLinks network, int[] groups, int[] part, int[] queue, int root, int number) {
        int tail = 0;
        queue[tail++] = root;
        part[root] = number;
        for (int head = 0; head < tail; head++) {
            int node = queue[head];
            for (int link = network.start(node); link < network.start(node + 1); link++) {
                int other = network.target(link);
                if (part[other] < 0 && groups[other] == groups[node]) {
                    part[other] = number;
                    queue[tail++] = other;
                }
            }
        }
    }
}
