package org.pmokit.graph.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmokit.graph.impact.Absorption;
import org.pmokit.graph.impact.Delay;
import org.pmokit.graph.impact.Impact;

/**
 * A slip on its way through a network: best first, each node settled once (E. W. Dijkstra, A note on two problems in
 * connexion with graphs, Numer. Math. 1, 1959, with the largest instead of the smallest). It is right on cycles because
 * no link makes a delay grow. Used once.
 */
final class SlipPropagation {

    private final Nodes nodes;
    private final Links links;
    private final LinkFloats floats;
    private final SlipQueue queue;
    private final int[] through;
    private final int[] cameFrom;
    private final @Nullable Delay[] delays;
    private final List<Integer> settled = new ArrayList<>();
    private final List<Absorption> absorptions = new ArrayList<>();

    SlipPropagation(Nodes nodes, Links links, LinkFloats floats) {
        this.nodes = nodes;
        this.links = links;
        this.floats = floats;
        this.queue = new SlipQueue(nodes.size());
        this.through = new int[nodes.size()];
        this.cameFrom = new int[nodes.size()];
        this.delays = new Delay[nodes.size()];
    }

    Impact from(int source, long days) {
        Delay slip = Delay.of(nodes.ref(source), days, floats.calendar());
        queue.offer(source, days, 0);
        while (!queue.isEmpty()) {
            int node = queue.poll();
            Delay delay = node == source ? slip : delayed(node);
            delays[node] = delay;
            settled.add(node);
            passOn(node);
            tellAbsorbed(node);
        }
        return Impact.builder()
                .source(slip.component())
                .days(days)
                .calendar(floats.calendar())
                .delays(told())
                .absorbedBy(absorptions)
                .build();
    }

    private Delay delayed(int node) {
        Delay cause = delays[cameFrom[node]];
        if (cause == null) {
            throw new IllegalStateException("A receiver was settled before its giver.");
        }
        return cause.through(floats.binding(through[node]));
    }

    private void passOn(int node) {
        for (int link = links.out.start[node]; link < links.out.start[node + 1]; link++) {
            int receiver = links.out.target[link];
            long left = queue.days(node) - floats.room(link);
            if (left > 0 && delays[receiver] == null && queue.offer(receiver, left, queue.links(node) + 1)) {
                through[receiver] = link;
                cameFrom[receiver] = node;
            }
        }
    }

    private void tellAbsorbed(int node) {
        long arriving = queue.days(node);
        int end = links.firstOf(links.out.start[node + 1]);
        for (int place = links.firstOf(links.out.start[node]); place < end; place++) {
            if (floats.absorbs(place, arriving)) {
                absorptions.add(new Absorption(links.at(place), arriving, floats.roomAt(place)));
            }
        }
    }

    /** Without the source, which is settled first; sorting keeps node order among equal delays. */
    private List<Delay> told() {
        int[] hit = settled.stream().skip(1).mapToInt(Integer::intValue).toArray();
        Arrays.sort(hit);
        List<Delay> told = new ArrayList<>(hit.length);
        for (int node : hit) {
            Delay delay = delays[node];
            if (delay != null) {
                told.add(delay);
            }
        }
        told.sort(Comparator.comparingLong(Delay::days).reversed());
        return told;
    }
}
