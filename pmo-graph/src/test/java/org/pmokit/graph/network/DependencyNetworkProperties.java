package org.pmokit.graph.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pmokit.core.Portfolio;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.graph.Samples;
import org.pmokit.graph.impact.Absorption;
import org.pmokit.graph.impact.Delay;
import org.pmokit.graph.impact.Impact;

class DependencyNetworkProperties {

    @Provide
    Arbitrary<Portfolio> networks() {
        return Samples.networks();
    }

    @Property
    void everyEdgeIsADeclaredPairAndEveryDependencyIsOnOne(@ForAll("networks") Portfolio portfolio) {
        DependencyNetwork network = DependencyNetwork.of(portfolio);
        BruteForce plain = new BruteForce(portfolio);
        int edges = 0;
        List<Dependency> found = new ArrayList<>();
        for (int i = 0; i < plain.size(); i++) {
            for (int j = 0; j < plain.size(); j++) {
                List<Dependency> between = network.dependenciesBetween(plain.refs.get(i), plain.refs.get(j));
                assertThat(between.isEmpty()).isEqualTo(!plain.edge[i][j]);
                edges += plain.edge[i][j] ? 1 : 0;
                found.addAll(between);
            }
        }
        assertThat(network.edgeCount()).isEqualTo(edges);
        assertThat(found).containsExactlyInAnyOrderElementsOf(portfolio.dependencies());
    }

    @Property
    void cyclesAreTheComponentsThatReachEachOtherWithAShortestWitness(@ForAll("networks") Portfolio portfolio) {
        DependencyNetwork network = DependencyNetwork.of(portfolio);
        BruteForce plain = new BruteForce(portfolio);
        HashSet<List<ComponentRef>> expected = new HashSet<>();
        for (int node = 0; node < plain.size(); node++) {
            List<ComponentRef> caught = plain.caughtWith(node);
            if (caught.size() > 1) {
                expected.add(caught);
            }
        }
        assertThat(network.cycles()).extracting(DependencyCycle::members).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(network.isAcyclic()).isEqualTo(expected.isEmpty());
        for (DependencyCycle cycle : network.cycles()) {
            assertThat(cycle.witness()).hasSize(plain.shortestCycleAmong(cycle.members()));
            assertThat(cycle.members()).containsAll(cycle.witness());
            assertLinksAlong(cycle);
        }
    }

    private static void assertLinksAlong(DependencyCycle cycle) {
        for (int i = 0; i < cycle.witness().size(); i++) {
            assertThat(cycle.links().get(i).giver()).isEqualTo(cycle.witness().get(i));
            assertThat(cycle.links().get(i).receiver())
                    .isEqualTo(cycle.witness().get((i + 1) % cycle.witness().size()));
        }
    }

    @Property
    void reachCountsAgreeWithTheClosureOneByOneAndAllAtOnce(@ForAll("networks") Portfolio portfolio) {
        DependencyNetwork network = DependencyNetwork.of(portfolio);
        BruteForce plain = new BruteForce(portfolio);
        List<Reach> expected = new ArrayList<>();
        for (int i = 0; i < plain.size(); i++) {
            Reach.Builder reach = Reach.builder().ref(plain.refs.get(i));
            int[] counts = new int[4];
            for (int j = 0; j < plain.size(); j++) {
                counts[0] += plain.edge[i][j] ? 1 : 0;
                counts[1] += i != j && plain.reaches(i, j) ? 1 : 0;
                counts[2] += plain.edge[j][i] ? 1 : 0;
                counts[3] += i != j && plain.reaches(j, i) ? 1 : 0;
            }
            expected.add(reach.directDependents(counts[0])
                    .transitiveDependents(counts[1])
                    .directGivers(counts[2])
                    .transitiveGivers(counts[3])
                    .chainBehind(network.structure().reachOf(plain.refs.get(i)).chainBehind())
                    .chainAhead(network.structure().reachOf(plain.refs.get(i)).chainAhead())
                    .build());
        }
        assertThat(network.structure().reaches()).isEqualTo(expected);
        assertThat(network.nodes().stream().map(network.structure()::reachOf)).isEqualTo(expected);
    }

    @Property
    void redundantEdgesAreThoseThatAThirdComponentImplies(@ForAll("networks") Portfolio portfolio) {
        BruteForce plain = new BruteForce(portfolio);
        List<Redundancy> expected = new ArrayList<>();
        for (int i = 0; i < plain.size(); i++) {
            for (int j = 0; j < plain.size(); j++) {
                if (plain.edge[i][j] && plain.isRedundant(i, j)) {
                    expected.add(new Redundancy(plain.refs.get(i), plain.refs.get(j)));
                }
            }
        }
        assertThat(DependencyNetwork.of(portfolio).structure().redundant()).isEqualTo(expected);
    }

    @Property
    void theLongestChainIsAsLongAsRelaxationSays(@ForAll("networks") Portfolio portfolio) {
        DependencyChain chain = DependencyNetwork.of(portfolio).structure().longestChain();
        BruteForce plain = new BruteForce(portfolio);
        assertThat(chain.edges()).isEqualTo(plain.longestChain());
        assertThat(chain.members()).doesNotHaveDuplicates().hasSizeGreaterThan(chain.edges());
    }

    @Property
    void delaysAgreeWithRelaxationAlsoOnCycles(@ForAll("networks") Portfolio portfolio) {
        DependencyNetwork network = DependencyNetwork.of(portfolio);
        BruteForce plain = new BruteForce(portfolio);
        for (int source = 0; source < plain.size(); source++) {
            Impact impact = network.impactOf(plain.refs.get(source), 8);
            long[] expected = plain.delays(source, 8);
            long[] told = new long[plain.size()];
            told[source] = 8;
            impact.delays().forEach(delay -> told[plain.index.get(delay.component())] = delay.days());
            assertThat(told).isEqualTo(expected);
            impact.delays().forEach(DependencyNetworkProperties::assertAddsUp);
            assertAbsorptions(impact, portfolio, plain, expected);
        }
    }

    private static void assertAddsUp(Delay delay) {
        assertThat(delay.days() + delay.absorbedDays()).isEqualTo(8);
        assertThat(delay.path()).hasSize(delay.steps().size() + 1).doesNotHaveDuplicates();
        assertThat(delay.path().get(delay.path().size() - 1)).isEqualTo(delay.component());
        assertThat(delay.steps().stream().mapToLong(step -> step.absorbedDays()).sum())
                .isEqualTo(delay.absorbedDays());
    }

    private static void assertAbsorptions(Impact impact, Portfolio portfolio, BruteForce plain, long[] delays) {
        List<Dependency> expected = portfolio.dependencies().stream()
                .filter(link -> delays[plain.index.get(link.giver())] > 0)
                .filter(link -> link.floatDays().orElse(0L) >= delays[plain.index.get(link.giver())])
                .toList();
        assertThat(impact.absorbedBy()).extracting(Absorption::link).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Property
    void driversAreAChainOfDeclaredLinksWithoutRepetition(@ForAll("networks") Portfolio portfolio) {
        DependencyNetwork network = DependencyNetwork.of(portfolio);
        for (ComponentRef target : network.nodes()) {
            DriverChain chain = network.driversOf(target);
            List<ComponentRef> components = chain.components();
            assertThat(components).doesNotHaveDuplicates().endsWith(target);
            for (int i = 0; i + 1 < components.size(); i++) {
                assertThat(network.dependenciesBetween(components.get(i), components.get(i + 1)))
                        .contains(chain.steps().get(i).towards().orElseThrow());
            }
        }
    }
}
