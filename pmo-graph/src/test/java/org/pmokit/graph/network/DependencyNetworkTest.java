package org.pmokit.graph.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pmokit.graph.Samples.network;
import static org.pmokit.graph.Samples.project;
import static org.pmokit.graph.Samples.values;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.jgrapht.Graph;
import org.jgrapht.alg.cycle.CycleDetector;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.graph.Samples;

class DependencyNetworkTest {

    private static final ProgrammeId DIG = ProgrammeId.of("DIG");

    @Test
    void projectsComeFirstAndOtherEndsAsTheyAppear() {
        Project pay = Project.builder()
                .id(project("PAY"))
                .addMilestone(Milestone.of(project("PAY"), "G1", Samples.day(1)))
                .addMilestone(Milestone.of(project("PAY"), "unused", Samples.day(2)))
                .build();
        Portfolio portfolio = PortfolioDraft.named("Test")
                .add(Dependency.of(MilestoneId.of("PAY/G1"), DIG))
                .add(Programme.of(DIG, "Digital"))
                .add(Programme.of(ProgrammeId.of("QUIET"), "Touches nobody"))
                .add(pay)
                .add(Project.of(project("HR"), "HR"))
                .resolveOrThrow();
        DependencyNetwork network = DependencyNetwork.of(portfolio);
        assertThat(values(network.nodes())).containsExactly("PAY", "HR", "PAY/G1", "DIG");
        assertThat(network.contains(MilestoneId.of("PAY/unused"))).isFalse();
        assertThat(network.structure().reachOf(MilestoneId.of("PAY/unused")).transitiveDependents())
                .isZero();
        assertThat(network.impactOf(ProgrammeId.of("QUIET"), 3).delays()).isEmpty();
        assertThat(values(network.directDependentsOf(MilestoneId.of("PAY/G1")))).containsExactly("DIG");
    }

    @Test
    void anEmptyPortfolioHasAnEmptyNetwork() {
        DependencyNetwork network = DependencyNetwork.of(network(0));
        assertThat(network.nodes()).isEmpty();
        assertThat(network.cycles()).isEmpty();
        assertThat(network.isAcyclic()).isTrue();
        assertThat(network.structure().longestChain()).isEqualTo(new DependencyChain(0, List.of()));
        assertThat(network.structure().reaches()).isEmpty();
        assertThat(network.structure().redundant()).isEmpty();
        assertThat(network.asGraph().vertexSet()).isEmpty();
    }

    @Test
    void parallelDependenciesAreOneEdgeAndTwoCommitments() {
        DependencyNetwork network = DependencyNetwork.of(network(2, "A->B:5", "A->B:2"));
        assertThat(network.edgeCount()).isEqualTo(1);
        assertThat(network.dependencies()).hasSize(2);
        assertThat(network.dependenciesBetween(project("A"), project("B"))).hasSize(2);
        assertThat(network.dependenciesBetween(project("B"), project("A"))).isEmpty();
        assertThat(network.dependenciesBetween(project("B"), project("unknown")))
                .isEmpty();
    }

    @Test
    void cyclesAreToldByNameWithTheShortestWayRound() {
        DependencyNetwork network =
                DependencyNetwork.of(network(7, "B->C", "C->D", "D->B", "C->B", "A->B", "E->F", "F->E", "D->E"));
        assertThat(network.isAcyclic()).isFalse();
        assertThat(network.cycles())
                .extracting(cycle -> values(cycle.members()))
                .containsExactly(List.of("B", "C", "D"), List.of("E", "F"));
        DependencyCycle first = network.cycles().get(0);
        assertThat(values(first.witness())).containsExactly("B", "C");
        assertThat(first.links()).extracting(link -> link.id().value()).containsExactly("B->C", "C->B");
        assertThat(first.describe()).isEqualTo("B -> C -> B (3 components wait for each other)");
    }

    @Test
    void aWitnessThatAvoidsTheFirstMemberIsFoundAndStartsAtItsFirst() {
        DependencyNetwork network = DependencyNetwork.of(network(5, "A->B", "B->D", "D->C", "C->A", "C->D"));
        assertThat(values(network.cycles().get(0).witness())).containsExactly("C", "D");
    }

    @Test
    void theLongestChainListsAMergedCycleAtItsPlace() {
        DependencyNetwork network =
                DependencyNetwork.of(network(6, "F->C", "C->B", "B->C", "B->A", "C->A", "A->E", "D->E"));
        assertThat(network.structure().longestChain().edges()).isEqualTo(3);
        assertThat(values(network.structure().longestChain().members())).containsExactly("F", "B", "C", "A", "E");
    }

    @Test
    void ofSeveralLongestChainsTheFirstInOrderIsTold() {
        DependencyNetwork network = DependencyNetwork.of(network(6, "E->F", "A->D", "A->C", "B->C"));
        assertThat(values(network.structure().longestChain().members())).containsExactly("A", "C");
        assertThat(values(DependencyNetwork.of(network(3))
                        .structure()
                        .longestChain()
                        .members()))
                .containsExactly("A");
        assertThat(DependencyNetwork.of(network(2, "A->B", "B->A")).structure().longestChain())
                .isEqualTo(new DependencyChain(0, List.of(project("A"), project("B"))));
    }

    @Test
    void reachLeavesOutTheComponentItselfAlsoOnACycle() {
        DependencyNetwork network = DependencyNetwork.of(network(4, "A->B", "B->A", "B->C", "C->D"));
        Reach reach = network.structure().reachOf(project("A"));
        assertThat(reach.directDependents()).isEqualTo(1);
        assertThat(reach.transitiveDependents()).isEqualTo(3);
        assertThat(reach.transitiveGivers()).isEqualTo(1);
        assertThat(values(network.dependentsOf(project("A")))).containsExactly("B", "C", "D");
        assertThat(values(network.giversOf(project("D")))).containsExactly("C", "B", "A");
        assertThat(values(network.directGiversOf(project("C")))).containsExactly("B");
        assertThat(network.structure().reaches()).contains(reach);
    }

    @Test
    void aShortcutIsRedundantAndAnEdgeOfACycleIsNot() {
        assertThat(DependencyNetwork.of(network(3, "A->B", "B->C", "A->C"))
                        .structure()
                        .redundant())
                .containsExactly(new Redundancy(project("A"), project("C")));
        assertThat(DependencyNetwork.of(network(3, "A->B", "B->C", "C->A", "A->C"))
                        .structure()
                        .redundant())
                .isEmpty();
    }

    @Test
    void severalEdgesBetweenTwoCyclesAreRedundantOnlyThroughAThird() {
        String[] links = {"A->B", "B->A", "C->D", "D->C", "A->C", "B->D"};
        assertThat(DependencyNetwork.of(network(5, links)).structure().redundant())
                .isEmpty();
        String[] more = {"A->B", "B->A", "C->D", "D->C", "A->C", "B->D", "B->E", "E->C"};
        assertThat(DependencyNetwork.of(network(5, more)).structure().redundant())
                .containsExactly(
                        new Redundancy(project("A"), project("C")), new Redundancy(project("B"), project("D")));
    }

    @Test
    void whatIsNotInThePortfolioIsRefusedWithAWayOut() {
        DependencyNetwork network = DependencyNetwork.of(network(1));
        assertThatThrownBy(() -> network.structure().reachOf(project("Z")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("project:Z")
                .hasMessageContaining("\nMaybe ");
        assertThatThrownBy(() -> network.dependentsOf(OfficeId.of("PMO"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> network.driversOf(MilestoneId.of("A/none")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theGraphIsAnUnmodifiableViewForOtherAlgorithms() {
        DependencyNetwork network = DependencyNetwork.of(network(3, "A->B", "B->A", "A->B:4", "B->C"));
        Graph<ComponentRef, Dependency> graph = network.asGraph();
        assertThat(graph.vertexSet()).containsExactlyElementsOf(network.nodes());
        assertThat(graph.edgeSet()).hasSize(network.edgeCount());
        assertThat(graph.getEdge(project("A"), project("B")).id().value()).isEqualTo("A->B");
        assertThat(new CycleDetector<>(graph).findCycles()).containsExactlyInAnyOrder(project("A"), project("B"));
        assertThatThrownBy(() -> graph.addVertex(project("D"))).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> graph.removeEdge(project("A"), project("B")))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(network.asGraph()).isSameAs(graph);
    }

    @Test
    void listsCannotBeChanged() {
        DependencyNetwork network = DependencyNetwork.of(network(2, "A->B", "B->A"));
        assertThat(network.nodes()).isUnmodifiable();
        assertThat(network.dependencies()).isUnmodifiable();
        assertThat(network.cycles()).isUnmodifiable();
        assertThat(network.structure().reaches()).isUnmodifiable();
        assertThat(network.structure().redundant()).isUnmodifiable();
        assertThat(network.dependentsOf(project("A"))).isUnmodifiable();
    }

    @Test
    void aChainOfTwoHundredThousandProjectsNeedsNoDeepStack() {
        int length = 200_000;
        DependencyNetwork network = DependencyNetwork.of(ring(length, false));
        assertThat(network.isAcyclic()).isTrue();
        assertThat(network.structure().longestChain().edges()).isEqualTo(length - 1);
        assertThat(network.dependentsOf(id(0))).hasSize(length - 1);
        assertThat(network.impactOf(id(0), 1).delays()).hasSize(length - 1);
        assertThat(network.impactOf(id(0), 1).delays().get(length - 2).path()).hasSize(length);
        assertThat(network.driversOf(id(length - 1)).steps()).hasSize(length);
        assertThat(network.asGraph().edgeSet()).hasSize(length - 1);
    }

    @Test
    void aRingOfTwoHundredThousandProjectsIsOneCycle() {
        DependencyNetwork network = DependencyNetwork.of(ring(200_000, true));
        assertThat(network.cycles()).hasSize(1);
        assertThat(network.cycles().get(0).witness()).hasSize(200_000);
        assertThat(network.structure().longestChain().edges()).isZero();
        assertThat(network.structure().redundant()).isEmpty();
    }

    private static Portfolio ring(int length, boolean closed) {
        PortfolioDraft draft = PortfolioDraft.named("Chain");
        for (int i = 0; i < length; i++) {
            draft.add(Project.builder().id(id(i)).build());
        }
        for (int i = 0; i + 1 < length; i++) {
            draft.add(Dependency.of(id(i), id(i + 1)));
        }
        if (closed) {
            draft.add(Dependency.of(id(length - 1), id(0)));
        }
        return draft.resolveOrThrow();
    }

    @Test
    void blocksOfBitsCoverNetworksOfAnySize() {
        Random random = new Random(7);
        int size = 1_700;
        PortfolioDraft draft = PortfolioDraft.named("Blocks");
        for (int i = 0; i < size; i++) {
            draft.add(Project.builder().id(id(i)).build());
        }
        for (int i = 0; i < 4_000; i++) {
            int giver = random.nextInt(size);
            int receiver = (giver + 1 + random.nextInt(40)) % size;
            if (receiver > giver || i % 100 == 0) {
                draft.add(Dependency.of(id(giver), id(receiver)).toBuilder()
                        .id(org.pmokit.core.identifier.DependencyId.of("D" + i))
                        .build());
            }
        }
        Portfolio portfolio = draft.resolveOrThrow();
        DependencyNetwork network = DependencyNetwork.of(portfolio);
        BruteForce plain = new BruteForce(portfolio);
        assertThat(network.cycles()).isNotEmpty();
        assertThat(network.structure().reaches())
                .isEqualTo(network.nodes().stream()
                        .map(network.structure()::reachOf)
                        .toList());
        long expected = 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                expected += plain.edge[i][j] && plain.isRedundant(i, j) ? 1 : 0;
            }
        }
        assertThat(network.structure().redundant()).hasSize((int) expected).isNotEmpty();
    }

    @Test
    void manyLargeCyclesAreFoundInLinearTime() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(DependencyNetwork.of(rings(100, 1_000)).cycles()).hasSize(100);
        });
    }

    private static Portfolio rings(int rings, int length) {
        PortfolioDraft draft = PortfolioDraft.named("Rings");
        for (int i = 0; i < rings * length; i++) {
            draft.add(Project.builder().id(id(i)).build());
        }
        for (int i = 0; i < rings * length; i++) {
            int next = i % length == length - 1 ? i - length + 1 : i + 1;
            draft.add(Dependency.of(id(i), id(next)));
        }
        return draft.resolveOrThrow();
    }

    private static ProjectId id(int number) {
        return ProjectId.of("P" + number);
    }
}
