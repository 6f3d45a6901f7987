package org.pmokit.graph.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jgrapht.alg.cycle.JohnsonSimpleCycles;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.pmokit.core.Portfolio;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.graph.Samples;
import org.pmokit.graph.impact.LostCommitment;
import org.pmokit.graph.impact.StopImpact;

class StructureProperties {

    @Provide
    Arbitrary<Portfolio> networks() {
        return Samples.networks();
    }

    @Property(tries = 300)
    void breaksAreTheLeastThatOpenEveryCycle(@ForAll("networks") Portfolio portfolio) {
        DependencyNetwork network = DependencyNetwork.of(portfolio);
        List<CycleBreak> breaks = network.structure().cycleBreaks();
        assertThat(breaks).extracting(CycleBreak::cycle).isEqualTo(network.cycles());
        List<Dependency> cut =
                breaks.stream().flatMap(one -> one.commitments().stream()).toList();
        assertThat(opened(portfolio, cut)).isTrue();
        for (CycleBreak one : breaks) {
            assertThat(one.isLeast()).isTrue();
            assertThat(one.atLeast()).isEqualTo(one.commitments().size());
            assertThat(one.commitments()).hasSize(leastByTrying(portfolio, one.cycle()));
        }
    }

    private static boolean opened(Portfolio portfolio, List<Dependency> cut) {
        Set<Dependency> gone = new HashSet<>(cut);
        return ordered(
                portfolio.projects().stream()
                        .<ComponentRef>map(project -> project.id())
                        .toList(),
                portfolio.dependencies().stream()
                        .filter(one -> !gone.contains(one))
                        .toList());
    }

    private static boolean ordered(List<ComponentRef> nodes, List<Dependency> links) {
        Set<ComponentRef> left = new LinkedHashSet<>(nodes);
        boolean taken = true;
        while (taken) {
            taken = left.removeIf(node ->
                    links.stream().noneMatch(link -> link.receiver().equals(node) && left.contains(link.giver())));
        }
        return left.isEmpty();
    }

    /** The smallest number of commitments by trying all subsets, smallest first. */
    private static int leastByTrying(Portfolio portfolio, DependencyCycle cycle) {
        List<Dependency> inside = portfolio.dependencies().stream()
                .filter(one ->
                        cycle.members().contains(one.giver()) && cycle.members().contains(one.receiver()))
                .toList();
        for (int size = 1; ; size++) {
            if (opensWith(inside, cycle.members(), size, 0, new ArrayList<>())) {
                return size;
            }
        }
    }

    private static boolean opensWith(
            List<Dependency> links, List<ComponentRef> members, int size, int from, List<Dependency> cut) {
        if (size == 0) {
            return ordered(
                    members, links.stream().filter(one -> !cut.contains(one)).toList());
        }
        for (int i = from; i < links.size(); i++) {
            cut.add(links.get(i));
            if (opensWith(links, members, size - 1, i + 1, cut)) {
                return true;
            }
            cut.remove(cut.size() - 1);
        }
        return false;
    }

    @Property(tries = 300)
    void singlePointsOfFailureAreThoseWithoutWhomMorePartsAreLeft(@ForAll("networks") Portfolio portfolio) {
        DependencyNetwork network = DependencyNetwork.of(portfolio);
        BruteForce plain = new BruteForce(portfolio);
        List<SinglePointOfFailure> found = network.structure().singlePointsOfFailure();
        for (int node = 0; node < plain.size(); node++) {
            int without = node;
            List<Integer> parts = partsAround(plain, without);
            ComponentRef component = plain.refs.get(node);
            Optional<SinglePointOfFailure> told = found.stream()
                    .filter(one -> one.component().equals(component))
                    .findFirst();
            assertThat(told.isPresent()).isEqualTo(parts.size() > 1);
            told.ifPresent(one -> assertThat(one.parts()).isEqualTo(parts));
        }
        assertThat(found).isSortedAccordingTo((one, other) -> other.cutOff() - one.cutOff());
    }

    /** The sizes of what the neighbours of a node are in without it, largest first. */
    private static List<Integer> partsAround(BruteForce plain, int without) {
        boolean[] seen = new boolean[plain.size()];
        seen[without] = true;
        List<Integer> sizes = new ArrayList<>();
        for (int root = 0; root < plain.size(); root++) {
            boolean beside = plain.edge[root][without] || plain.edge[without][root];
            if (beside && !seen[root]) {
                sizes.add(spread(seen, root, (from, to) -> plain.edge[from][to] || plain.edge[to][from]));
            }
        }
        sizes.sort((one, other) -> other - one);
        return sizes;
    }

    private static int spread(boolean[] seen, int root, BiPredicate<Integer, Integer> linked) {
        Deque<Integer> waiting = new ArrayDeque<>(List.of(root));
        seen[root] = true;
        int size = 0;
        while (!waiting.isEmpty()) {
            int node = waiting.poll();
            size++;
            for (int next = 0; next < seen.length; next++) {
                if (!seen[next] && linked.test(node, next)) {
                    seen[next] = true;
                    waiting.add(next);
                }
            }
        }
        return size;
    }

    @Property(tries = 300)
    void theIndispensableAreThoseWithoutWhomNoChainArrives(@ForAll("networks") Portfolio portfolio) {
        DependencyNetwork network = DependencyNetwork.of(portfolio);
        BruteForce plain = new BruteForce(portfolio);
        for (int target = 0; target < plain.size(); target++) {
            Set<ComponentRef> expected = new HashSet<>();
            for (int node = 0; node < plain.size(); node++) {
                if (node != target && plain.reaches(node, target) && !arrivesWithout(plain, node, target)) {
                    expected.add(plain.refs.get(node));
                }
            }
            assertThat(network.structure().indispensableFor(plain.refs.get(target)))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static boolean arrivesWithout(BruteForce plain, int without, int target) {
        for (int start = 0; start < plain.size(); start++) {
            if (start != without && isStart(plain, start)) {
                boolean[] seen = new boolean[plain.size()];
                seen[without] = true;
                spread(seen, start, (from, to) -> plain.edge[from][to]);
                if (seen[target]) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isStart(BruteForce plain, int node) {
        for (int other = 0; other < plain.size(); other++) {
            if (plain.reaches(other, node) && !plain.together(other, node)) {
                return false;
            }
        }
        return true;
    }

    @Property(tries = 200)
    void centralityIsThatOfJGraphT(@ForAll("networks") Portfolio portfolio) {
        DependencyNetwork network = DependencyNetwork.of(portfolio);
        var peer = new BetweennessCentrality<>(network.asGraph()).getScores();
        Centrality centrality = network.structure().centrality();
        assertThat(centrality.isSampled()).isFalse();
        assertThat(centrality.scores()).hasSize(network.nodes().size());
        for (CentralityScore score : centrality.scores()) {
            assertThat(score.between()).isCloseTo(peer.get(score.component()), within(1e-9));
        }
    }

    @Property(tries = 200)
    void simpleCyclesAreThoseOfJohnson(@ForAll("networks") Portfolio portfolio) {
        DependencyNetwork network = DependencyNetwork.of(portfolio);
        Set<List<ComponentRef>> peer = new HashSet<>();
        new JohnsonSimpleCycles<>(network.asGraph())
                .findSimpleCycles()
                .forEach(cycle -> peer.add(turned(cycle, network.nodes())));
        SimpleCycleList all = network.structure().simpleCycles(100_000);
        assertThat(all.isComplete()).isTrue();
        assertThat(all.ways()).containsExactlyInAnyOrderElementsOf(peer);
        SimpleCycleList some = network.structure().simpleCycles(2);
        assertThat(some.ways()).isEqualTo(all.ways().subList(0, Math.min(2, peer.size())));
        assertThat(some.isComplete()).isEqualTo(peer.size() <= 2);
    }

    private static List<ComponentRef> turned(List<ComponentRef> cycle, List<ComponentRef> order) {
        int first = 0;
        for (int i = 1; i < cycle.size(); i++) {
            first = order.indexOf(cycle.get(i)) < order.indexOf(cycle.get(first)) ? i : first;
        }
        List<ComponentRef> turned = new ArrayList<>(cycle.subList(first, cycle.size()));
        turned.addAll(cycle.subList(0, first));
        return turned;
    }

    @Property(tries = 300)
    void everybodyStandsInTheWaveBehindTheirLastGiver(@ForAll("networks") Portfolio portfolio) {
        DependencyNetwork network = DependencyNetwork.of(portfolio);
        BruteForce plain = new BruteForce(portfolio);
        int[] wave = new int[plain.size()];
        int members = 0;
        for (Wave one : network.structure().layers()) {
            members += one.members().size();
            one.members().forEach(member -> wave[plain.index.get(member)] = one.number());
        }
        assertThat(members).isEqualTo(plain.size());
        assertThat(network.structure().layers()).hasSize(plain.longestChain() + 1);
        for (int giver = 0; giver < plain.size(); giver++) {
            assertThat(network.structure().reachOf(plain.refs.get(giver)).chainBehind())
                    .isEqualTo(wave[giver] - 1);
            for (int receiver = 0; receiver < plain.size(); receiver++) {
                if (plain.together(giver, receiver)) {
                    assertThat(wave[giver]).isEqualTo(wave[receiver]);
                } else if (plain.edge[giver][receiver]) {
                    assertThat(wave[giver]).isLessThan(wave[receiver]);
                }
            }
        }
    }

    @Property(tries = 300)
    void theMatrixHasMarksAboveTheDiagonalInsideBlocksOnly(@ForAll("networks") Portfolio portfolio) {
        DependencyNetwork network = DependencyNetwork.of(portfolio);
        StructureMatrix matrix = network.structure().matrix();
        int marks = 0;
        int above = 0;
        for (int row = 0; row < matrix.order().size(); row++) {
            for (int column = 0; column < matrix.order().size(); column++) {
                ComponentRef receiver = matrix.order().get(row);
                ComponentRef giver = matrix.order().get(column);
                int count = matrix.commitments(receiver, giver);
                assertThat(count)
                        .isEqualTo(network.dependenciesBetween(giver, receiver).size());
                marks += count;
                above += count > 0 && column > row ? 1 : 0;
                if (count > 0 && column > row) {
                    assertThat(matrix.blocks()).anyMatch(block -> block.contains(receiver) && block.contains(giver));
                }
            }
        }
        assertThat(marks).isEqualTo(portfolio.dependencies().size());
        assertThat(matrix.marksAbove()).isEqualTo(above);
        assertThat(matrix.blocks()).hasSameSizeAs(network.cycles());
    }

    @Property(tries = 300)
    void whoIsStoppedTakesAlongEverybodyWhoNeedsIt(@ForAll("networks") Portfolio portfolio) {
        DependencyNetwork network = DependencyNetwork.of(portfolio);
        ComponentRef stopped = network.nodes().get(0);
        StopImpact impact = network.whatIf().stop(stopped);
        assertThat(impact.hit()).containsExactlyInAnyOrderElementsOf(network.dependentsOf(stopped));
        Set<ComponentRef> failing = new HashSet<>(impact.hit());
        failing.add(stopped);
        assertThat(impact.lost())
                .extracting(LostCommitment::link)
                .containsExactlyInAnyOrderElementsOf(portfolio.dependencies().stream()
                        .filter(one -> failing.contains(one.giver()))
                        .filter(one -> !one.receiver().equals(stopped))
                        .toList());
        for (LostCommitment one : impact.lost()) {
            List<Dependency> chain = impact.chainOf(one);
            assertThat(chain).hasSize(one.distance());
            assertThat(chain.get(0).giver()).isEqualTo(stopped);
            assertThat(chain.get(chain.size() - 1)).isEqualTo(one.link());
        }
    }

    @Property(tries = 300)
    void theWorstWayOfASlipIsTheOneThatTheImpactTells(@ForAll("networks") Portfolio portfolio) {
        DependencyNetwork network = DependencyNetwork.of(portfolio);
        var impact = network.impactOf(network.nodes().get(0), 8);
        for (ComponentRef target : network.nodes().subList(1, network.nodes().size())) {
            var paths = network.whatIf().paths(impact, target, 1_000_000);
            assertThat(paths.isComplete()).isTrue();
            long worst = paths.paths().stream()
                    .mapToLong(path -> path.arriving())
                    .max()
                    .orElse(0);
            assertThat(worst)
                    .isEqualTo(impact.delayOf(target).map(delay -> delay.days()).orElse(0L));
        }
    }
}
