package org.pmokit.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Against a search that follows every path of small graphs. The parents of node n are the n-th list. */
class HierarchyCyclesProperties {

    @Property
    void with_one_parent_each_exactly_the_cycles_are_told_once(@ForAll("trees") List<List<Integer>> graph) {
        List<List<Integer>> told = told(graph);

        assertThat(told.stream().map(HierarchyCyclesProperties::fromSmallest))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(allCycles(graph));
    }

    @Property
    void with_many_parents_only_true_cycles_are_told(@ForAll("graphs") List<List<Integer>> graph) {
        assertThat(allCycles(graph))
                .containsAll(told(graph).stream()
                        .map(HierarchyCyclesProperties::fromSmallest)
                        .toList());
    }

    @Property
    void nothing_is_told_when_there_is_no_cycle_and_something_when_there_is(
            @ForAll("graphs") List<List<Integer>> graph) {
        assertThat(told(graph).isEmpty()).isEqualTo(allCycles(graph).isEmpty());
    }

    @Property
    void cutting_the_last_link_of_each_cycle_that_is_told_leaves_none(@ForAll("graphs") List<List<Integer>> graph) {
        List<List<Integer>> cut = new ArrayList<>();
        graph.forEach(parents -> cut.add(new ArrayList<>(parents)));

        for (List<Integer> cycle : told(graph)) {
            cut.get(cycle.get(cycle.size() - 1)).removeIf(cycle.get(0)::equals);
        }

        assertThat(allCycles(cut)).isEmpty();
    }

    @Provide
    Arbitrary<List<List<Integer>>> trees() {
        return graphs(1);
    }

    @Provide
    Arbitrary<List<List<Integer>>> graphs() {
        return graphs(3);
    }

    private static Arbitrary<List<List<Integer>>> graphs(int mostParents) {
        return Arbitraries.integers()
                .between(1, 6)
                .flatMap(nodes -> Arbitraries.integers()
                        .between(0, nodes - 1)
                        .list()
                        .ofMaxSize(mostParents)
                        .uniqueElements()
                        .list()
                        .ofSize(nodes));
    }

    private static List<List<Integer>> told(List<List<Integer>> graph) {
        return HierarchyCycles.in(IntStream.range(0, graph.size()).boxed().toList(), graph::get);
    }

    private static Set<List<Integer>> allCycles(List<List<Integer>> graph) {
        Set<List<Integer>> found = new HashSet<>();
        for (int start = 0; start < graph.size(); start++) {
            follow(graph, List.of(start), found);
        }
        return found;
    }

    private static void follow(List<List<Integer>> graph, List<Integer> path, Set<List<Integer>> found) {
        for (Integer next : graph.get(path.get(path.size() - 1))) {
            if (next.equals(path.get(0))) {
                found.add(fromSmallest(path));
            } else if (!path.contains(next)) {
                List<Integer> longer = new ArrayList<>(path);
                longer.add(next);
                follow(graph, longer, found);
            }
        }
    }

    private static List<Integer> fromSmallest(List<Integer> cycle) {
        List<Integer> turned = new ArrayList<>(cycle);
        Collections.rotate(turned, -turned.indexOf(Collections.min(turned)));
        return turned.stream().collect(Collectors.toUnmodifiableList());
    }
}
