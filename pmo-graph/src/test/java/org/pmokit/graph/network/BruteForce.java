package org.pmokit.graph.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pmokit.core.Portfolio;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.ComponentRef;

/** The obvious, slow answers about a network of projects. */
final class BruteForce {

    static final int FAR = 1_000_000;

    final List<ComponentRef> refs = new ArrayList<>();
    final Map<ComponentRef, Integer> index = new HashMap<>();
    final boolean[][] edge;
    /** Links on the shortest way of one link or more. */
    final int[][] distance;

    final List<Dependency> dependencies;

    BruteForce(Portfolio portfolio) {
        for (Project project : portfolio.projects()) {
            index.put(project.id(), refs.size());
            refs.add(project.id());
        }
        int size = refs.size();
        dependencies = portfolio.dependencies();
        edge = new boolean[size][size];
        distance = new int[size][size];
        for (Dependency dependency : dependencies) {
            edge[index.get(dependency.giver())][index.get(dependency.receiver())] = true;
        }
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                distance[i][j] = edge[i][j] ? 1 : FAR;
            }
        }
        for (int k = 0; k < size; k++) {
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    distance[i][j] = Math.min(distance[i][j], distance[i][k] + distance[k][j]);
                }
            }
        }
    }

    int size() {
        return refs.size();
    }

    boolean reaches(int from, int to) {
        return distance[from][to] < FAR;
    }

    boolean together(int one, int other) {
        return one == other || (reaches(one, other) && reaches(other, one));
    }

    List<ComponentRef> caughtWith(int node) {
        List<ComponentRef> caught = new ArrayList<>();
        for (int other = 0; other < size(); other++) {
            if (together(node, other)) {
                caught.add(refs.get(other));
            }
        }
        return caught;
    }

    int shortestCycleAmong(List<ComponentRef> members) {
        return members.stream()
                .mapToInt(member -> distance[index.get(member)][index.get(member)])
                .min()
                .orElse(FAR);
    }

    boolean isRedundant(int giver, int receiver) {
        for (int third = 0; third < size(); third++) {
            boolean between = !together(third, giver) && !together(third, receiver);
            if (between && reaches(giver, third) && reaches(third, receiver)) {
                return !together(giver, receiver);
            }
        }
        return false;
    }

    /** Edges of the longest chain with cycles merged, by relaxing until nothing changes. */
    int longestChain() {
        int[] ends = new int[size()];
        for (int round = 0; round <= size(); round++) {
            for (int i = 0; i < size(); i++) {
                for (int j = 0; j < size(); j++) {
                    if (edge[i][j] && !together(i, j)) {
                        ends[j] = Math.max(ends[j], ends[i] + 1);
                    } else if (together(i, j)) {
                        ends[j] = Math.max(ends[j], ends[i]);
                    }
                }
            }
        }
        return Arrays.stream(ends).max().orElse(0);
    }

    /** Delays by relaxing until nothing changes. */
    long[] delays(int source, long days) {
        long[] delays = new long[size()];
        delays[source] = days;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Dependency link : dependencies) {
                int to = index.get(link.receiver());
                long left = delays[index.get(link.giver())]
                        - Math.max(0, link.floatDays().orElse(0L));
                if (left > delays[to]) {
                    delays[to] = left;
                    changed = true;
                }
            }
        }
        return delays;
    }
}
