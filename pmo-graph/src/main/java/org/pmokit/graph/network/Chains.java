package org.pmokit.graph.network;

import java.util.ArrayList;
import java.util.List;
import org.pmokit.graph.internal.rows.Components;
import org.pmokit.graph.internal.rows.CountingSort;
import org.pmokit.graph.internal.rows.SparseRows;

/** Longest chains over the condensation, in linear time: links lead from high component numbers to low ones. */
final class Chains {

    private final Components components;
    private final SparseRows condensed;

    Chains(Components components, SparseRows condensed) {
        this.components = components;
        this.condensed = condensed;
    }

    /** The links on the longest chain that starts at each component. */
    int[] ahead() {
        int[] ahead = new int[components.count()];
        for (int component = 0; component < ahead.length; component++) {
            for (int link = condensed.start[component]; link < condensed.start[component + 1]; link++) {
                ahead[component] = Math.max(ahead[component], ahead[condensed.target[link]] + 1);
            }
        }
        return ahead;
    }

    /** The links on the longest chain that ends at each component. */
    int[] behind() {
        int[] behind = new int[components.count()];
        for (int component = behind.length - 1; component >= 0; component--) {
            for (int link = condensed.start[component]; link < condensed.start[component + 1]; link++) {
                int target = condensed.target[link];
                behind[target] = Math.max(behind[target], behind[component] + 1);
            }
        }
        return behind;
    }

    /** The components of the longest chain; of several the first in node order; empty without components. */
    List<Integer> longest() {
        int[] ahead = ahead();
        List<Integer> chain = new ArrayList<>();
        int at = first(ahead, CountingSort.upTo(ahead.length), 0, ahead.length, longestOf(ahead));
        while (at >= 0) {
            chain.add(at);
            at = first(ahead, condensed.target, condensed.start[at], condensed.start[at + 1], ahead[at] - 1);
        }
        return chain;
    }

    private static int longestOf(int[] ahead) {
        int longest = 0;
        for (int links : ahead) {
            longest = Math.max(longest, links);
        }
        return longest;
    }

    /** The first in node order of those candidates that have so many links ahead, or -1. */
    private int first(int[] ahead, int[] candidates, int from, int to, int links) {
        int first = -1;
        for (int i = from; i < to; i++) {
            int candidate = candidates[i];
            boolean earlier = first < 0 || components.firstMember(candidate) < components.firstMember(first);
            if (ahead[candidate] == links && earlier) {
                first = candidate;
            }
        }
        return first;
    }
}
