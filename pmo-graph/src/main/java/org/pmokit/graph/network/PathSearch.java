package org.pmokit.graph.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.graph.impact.Delay;
import org.pmokit.graph.impact.SlipPath;
import org.pmokit.graph.impact.SlipPaths;

/** The single ways of a slip, depth first over what leads to the target, with a stack of its own. Used once. */
final class PathSearch {

    private static final int MOST_STEPS = 1_000_000;

    private final Nodes nodes;
    private final Links links;
    private final LinkFloats floats;
    private final WorkingCalendar calendar;
    private final boolean[] leadsThere;
    private final boolean[] onPath;
    private final int[] next;
    private final List<Integer> path = new ArrayList<>();
    private final List<Delay> delays = new ArrayList<>();
    private final List<SlipPath> found = new ArrayList<>();
    private int steps;

    PathSearch(Nodes nodes, Links links, WorkingCalendar calendar) {
        this.nodes = nodes;
        this.links = links;
        this.floats = new LinkFloats(links, calendar);
        this.calendar = calendar;
        this.leadsThere = new boolean[nodes.size()];
        this.onPath = new boolean[nodes.size()];
        this.next = new int[nodes.size()];
    }

    SlipPaths between(int source, int target, long days, int atMost) {
        leadsThere[target] = true;
        for (int node : BreadthFirst.from(links.in, target)) {
            leadsThere[node] = true;
        }
        enter(source, Delay.of(nodes.ref(source), days, calendar));
        while (!path.isEmpty() && found.size() <= atMost && steps < MOST_STEPS) {
            int node = path.get(path.size() - 1);
            if (next[node] == links.out.start[node + 1]) {
                leave(node);
            } else {
                follow(next[node]++, target);
            }
        }
        found.sort(Comparator.comparingLong(SlipPath::arriving)
                .reversed()
                .thenComparingInt(one -> one.steps().size()));
        boolean complete = path.isEmpty() && found.size() <= atMost;
        return new SlipPaths(found.subList(0, Math.min(found.size(), atMost)), complete);
    }

    private void follow(int link, int target) {
        steps++;
        int receiver = links.out.target[link];
        if (!leadsThere[receiver] || onPath[receiver] || floats.isDelivered(link)) {
            return;
        }
        Delay delay = delays.get(delays.size() - 1).through(floats.binding(link));
        if (receiver == target || delay.days() == 0) {
            steps += path.size();
            found.add(new SlipPath(delay.steps(), delay.days()));
        } else {
            enter(receiver, delay);
        }
    }

    private void enter(int node, Delay delay) {
        onPath[node] = true;
        next[node] = links.out.start[node];
        path.add(node);
        delays.add(delay);
    }

    private void leave(int node) {
        onPath[node] = false;
        path.remove(path.size() - 1);
        delays.remove(delays.size() - 1);
    }
}
