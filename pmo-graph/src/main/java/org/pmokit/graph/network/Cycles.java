package org.pmokit.graph.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.graph.internal.rows.Components;
import org.pmokit.graph.internal.rows.CycleSearch;
import org.pmokit.graph.internal.structure.FeedbackArcs;
import org.pmokit.graph.internal.structure.SimpleCycles;

/** Who waits for each other, told by name, and what would end it. */
final class Cycles {

    private final Nodes nodes;
    private final Links links;
    private final Components components;

    Cycles(Nodes nodes, Links links, Components components) {
        this.nodes = nodes;
        this.links = links;
        this.components = components;
    }

    List<DependencyCycle> all() {
        CycleSearch search = new CycleSearch(links.out, components);
        List<DependencyCycle> found = new ArrayList<>();
        for (int component : knots()) {
            found.add(cycle(component, search.in(component)));
        }
        return Collections.unmodifiableList(found);
    }

    List<CycleBreak> breaks(List<DependencyCycle> cycles) {
        FeedbackArcs search = new FeedbackArcs();
        int[] place = new int[nodes.size()];
        List<CycleBreak> breaks = new ArrayList<>();
        int[] knots = knots();
        for (int i = 0; i < knots.length; i++) {
            breaks.add(breakOf(cycles.get(i), components.members(knots[i]), place, search));
        }
        return Collections.unmodifiableList(breaks);
    }

    SimpleCycleList simple(int atMost) {
        // one more than asked for tells whether these are all
        List<int[]> found = SimpleCycles.of(links.out, components, atMost + 1);
        return new SimpleCycleList(found.stream().limit(atMost).map(nodes::refs).toList(), found.size() <= atMost);
    }

    /** The components with a cycle, in the order of their first members. */
    private int[] knots() {
        return IntStream.range(0, nodes.size())
                .filter(node -> components.size(components.of(node)) > 1)
                .filter(node -> components.firstMember(components.of(node)) == node)
                .map(components::of)
                .toArray();
    }

    private DependencyCycle cycle(int component, int[] witness) {
        List<Dependency> along = new ArrayList<>();
        for (int i = 0; i < witness.length; i++) {
            int next = witness[(i + 1) % witness.length];
            along.add(links.between(witness[i], next).get(0));
        }
        return new DependencyCycle(nodes.refs(components.members(component)), nodes.refs(witness), along);
    }

    /** Arcs of a knot, numbered from 0, cost what commitments they stand for; a discretionary one a little less. */
    private CycleBreak breakOf(DependencyCycle cycle, int[] members, int[] place, FeedbackArcs search) {
        for (int i = 0; i < members.length; i++) {
            place[members[i]] = i;
        }
        int[] arcs = IntStream.of(members)
                .flatMap(node -> IntStream.range(links.out.start[node], links.out.start[node + 1])
                        .filter(link -> components.of(links.out.target[link]) == components.of(node)))
                .toArray();
        int[] sources = IntStream.of(members)
                .flatMap(node -> IntStream.range(links.out.start[node], links.out.start[node + 1])
                        .filter(link -> components.of(links.out.target[link]) == components.of(node))
                        .map(link -> node))
                .toArray();
        long one = links.size() + 1L;
        FeedbackArcs.Cut cut = search.of(
                members.length,
                IntStream.of(sources).map(node -> place[node]).toArray(),
                IntStream.of(arcs).map(link -> place[links.out.target[link]]).toArray(),
                IntStream.of(arcs).mapToLong(link -> cost(link, one)).toArray());
        return CycleBreak.builder()
                .cycle(cycle)
                .commitments(cut.arcs().stream()
                        .flatMap(arc -> links.of(arcs[arc]).stream())
                        .toList())
                .least(cut.isLeast())
                .atLeast((int) ((cut.atLeast() + one - 1) / one))
                .build();
    }

    private long cost(int link, long one) {
        return links.of(link).stream()
                .mapToLong(commitment -> commitment.isDiscretionary() ? one - 1 : one)
                .sum();
    }
}
