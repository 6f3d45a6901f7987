package org.pmokit.graph.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.pmokit.graph.Samples.network;
import static org.pmokit.graph.Samples.project;
import static org.pmokit.graph.Samples.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.WeightedPseudograph;
import org.junit.jupiter.api.Test;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.dependency.DependencyStrength;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.strategy.Contribution;
import org.pmokit.core.strategy.Objective;
import org.pmokit.graph.Samples;

class NetworkStructureTest {

    /** W. W. Zachary, An information flow model for conflict and fission in small groups, 1977: who met whom outside the club. */
    private static final int[][] KARATE = {
        {2, 1}, {3, 1}, {3, 2}, {4, 1}, {4, 2}, {4, 3}, {5, 1}, {6, 1}, {7, 1}, {7, 5}, {7, 6}, {8, 1}, {8, 2}, {8, 3},
        {8, 4}, {9, 1}, {9, 3}, {10, 3}, {11, 1}, {11, 5}, {11, 6}, {12, 1}, {13, 1}, {13, 4}, {14, 1}, {14, 2},
        {14, 3}, {14, 4}, {17, 6}, {17, 7}, {18, 1}, {18, 2}, {20, 1}, {20, 2}, {22, 1}, {22, 2}, {26, 24}, {26, 25},
        {28, 3}, {28, 24}, {28, 25}, {29, 3}, {30, 24}, {30, 27}, {31, 2}, {31, 9}, {32, 1}, {32, 25}, {32, 26},
        {32, 29}, {33, 3}, {33, 9}, {33, 15}, {33, 16}, {33, 19}, {33, 21}, {33, 23}, {33, 24}, {33, 30}, {33, 31},
        {33, 32}, {34, 9}, {34, 10}, {34, 14}, {34, 15}, {34, 16}, {34, 19}, {34, 20}, {34, 21}, {34, 23}, {34, 24},
        {34, 27}, {34, 28}, {34, 29}, {34, 30}, {34, 31}, {34, 32}, {34, 33}
    };

    @Test
    void the_karate_club_has_four_groups_of_a_modularity_beyond_two_fifths() {
        DependencyNetwork club = DependencyNetwork.of(club());

        CandidateProgrammes groups = club.structure().candidateProgrammes();

        assertThat(club.edgeCount()).isEqualTo(78);
        // the greatest that there is: 0.4198
        assertThat(groups.modularity()).isBetween(0.415, 0.4199);
        assertThat(groups.groups()).hasSize(4);
        assertThat(groups.groups().stream()
                        .mapToInt(group -> group.members().size())
                        .sum())
                .isEqualTo(34);
        assertThat(groups.modularity()).isCloseTo(measuredByJGraphT(club, groups), within(1e-9));
        assertThat(club.structure().candidateProgrammes()).isEqualTo(groups);
        assertThat(club.structure().candidateProgrammes(0.01).groups()).hasSize(1);
    }

    private static double measuredByJGraphT(DependencyNetwork network, CandidateProgrammes groups) {
        var graph = new WeightedPseudograph<ComponentRef, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        network.nodes().forEach(graph::addVertex);
        network.dependencies().forEach(link -> graph.addEdge(link.giver(), link.receiver()));
        List<Set<ComponentRef>> parts = new ArrayList<>();
        groups.groups().forEach(group -> parts.add(Set.copyOf(group.members())));
        return new org.jgrapht.alg.clustering.UndirectedModularityMeasurer<>(graph).modularity(parts);
    }

    private static Portfolio club() {
        PortfolioDraft draft = PortfolioDraft.named("Club");
        IntStream.rangeClosed(1, 34).forEach(member -> draft.add(Project.of(project("M" + member), "Member")));
        for (int[] pair : KARATE) {
            draft.add(Dependency.of(project("M" + pair[1]), project("M" + pair[0])));
        }
        return draft.resolveOrThrow();
    }

    @Test
    void groups_are_told_with_the_programmes_of_today() {
        PortfolioDraft draft = PortfolioDraft.named("Test").add(Programme.of(ProgrammeId.of("G"), "Group"));
        for (String id : List.of("A", "B", "C", "D", "E")) {
            Project.Builder project = Project.builder().id(project(id));
            draft.add("AB".contains(id) ? project.parent(ProgrammeId.of("G")).build() : project.build());
        }
        draft.add(Dependency.of(project("A"), project("B")))
                .add(Dependency.of(project("B"), project("C")))
                .add(Dependency.of(project("C"), project("D")));
        draft.add(Dependency.of(project("C"), project("D")).toBuilder()
                .id(org.pmokit.core.identifier.DependencyId.of("again"))
                .build());

        List<CandidateProgramme> groups = DependencyNetwork.of(draft.resolveOrThrow())
                .structure()
                .candidateProgrammes()
                .groups();

        assertThat(groups).hasSize(2);
        assertThat(values(groups.get(0).members())).containsExactly("A", "B");
        assertThat(groups.get(0).isOneToday()).isTrue();
        assertThat(groups.get(0).inside()).isEqualTo(1);
        assertThat(groups.get(0).across()).isEqualTo(1);
        assertThat(groups.get(1).inside()).isEqualTo(2);
        assertThat(groups.get(1).outsideProgrammes()).isEqualTo(2);
        assertThat(groups.get(1).isOneToday()).isFalse();
    }

    @Test
    void a_network_without_commitments_has_no_groups_no_matrix_and_nobody_between() {
        NetworkStructure structure = DependencyNetwork.of(network(3)).structure();

        assertThat(structure.candidateProgrammes()).isEqualTo(new CandidateProgrammes(0, List.of()));
        assertThat(structure.matrix().order()).isEmpty();
        assertThat(structure.matrix().asText()).isEmpty();
        assertThat(structure.centrality().starts()).isZero();
        assertThat(structure.centrality().isSampled()).isFalse();
        assertThat(structure.centrality().scores()).allMatch(score -> score.between() == 0);
        assertThat(structure.simpleCycles(5).isComplete()).isTrue();
    }

    @Test
    void a_sample_says_so_and_is_scaled_to_all_starts() {
        String[] links = IntStream.range(0, 12)
                .mapToObj(i -> (char) ('A' + i) + "->" + (char) ('B' + i))
                .toArray(String[]::new);
        NetworkStructure structure = DependencyNetwork.of(network(13, links)).structure();

        Centrality sampled = structure.centrality(4);

        assertThat(sampled.isSampled()).isTrue();
        assertThat(sampled.starts()).isEqualTo(4);
        assertThat(sampled.possibleStarts()).isEqualTo(12);
        assertThat(structure.centrality(4)).isEqualTo(sampled);
        // in a chain of 13 the one in the middle lies between 6 x 6 pairs
        assertThat(structure.centrality().of(project("G")).orElseThrow().between())
                .isEqualTo(36);
        assertThat(structure.centrality().scores().get(0).component()).isEqualTo(project("G"));
    }

    @Test
    void more_shortest_ways_than_a_number_can_tell_are_still_shared_out() {
        PortfolioDraft draft = PortfolioDraft.named("Diamonds");
        int diamonds = 3_000;
        for (int i = 0; i <= diamonds; i++) {
            draft.add(Project.of(project("T" + i), "Tip"));
        }
        for (int i = 0; i < diamonds; i++) {
            for (String side : List.of("L" + i, "R" + i)) {
                draft.add(Project.of(project(side), "Side"));
                draft.add(Dependency.of(project("T" + i), project(side)));
                draft.add(Dependency.of(project(side), project("T" + (i + 1))));
            }
        }
        NetworkStructure structure =
                DependencyNetwork.of(draft.resolveOrThrow()).structure();

        Centrality first = structure.centrality(1);

        assertThat(first.scores()).allMatch(score -> Double.isFinite(score.between()) && score.between() >= 0);
        double left = first.of(project("L1500")).orElseThrow().between();
        double right = first.of(project("R1500")).orElseThrow().between();
        assertThat(left).isEqualTo(right);
    }

    @Test
    void whom_an_objective_cannot_do_without_is_told_in_the_order_of_the_chains() {
        ObjectiveId growth = ObjectiveId.of("GROWTH");
        PortfolioDraft draft = Samples.draft("A", "B", "C", "D", "E", "F");
        draft.add(Objective.builder().id(growth).title("Growth").build());
        for (String link : List.of("A->B", "A->C", "B->D", "C->D", "D->E", "D->F")) {
            draft.add(Dependency.of(project(link.substring(0, 1)), project(link.substring(3))));
        }
        draft.add(contribution("E", growth)).add(contribution("F", growth));
        NetworkStructure structure =
                DependencyNetwork.of(draft.resolveOrThrow()).structure();

        assertThat(values(structure.indispensableFor(growth))).containsExactly("A", "D");
        assertThat(values(structure.indispensableFor(project("D")))).containsExactly("A");
        assertThat(structure.indispensableFor(project("A"))).isEmpty();
        assertThatThrownBy(() -> structure.indispensableFor(ObjectiveId.of("NONE")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NONE")
                .hasMessageContaining("\nMaybe ");
    }

    private static Contribution contribution(String project, ObjectiveId objective) {
        return Contribution.builder()
                .component(project(project))
                .objective(objective)
                .build();
    }

    @Test
    void the_matrix_puts_givers_first_and_shows_feedback_above_the_diagonal() {
        StructureMatrix matrix = DependencyNetwork.of(network(5, "C->A", "A->B", "B->A", "B->D", "B->D:2"))
                .structure()
                .matrix();

        assertThat(values(matrix.order())).containsExactly("C", "A", "B", "D");
        assertThat(matrix.blocks()).hasSize(1);
        assertThat(matrix.marksAbove()).isEqualTo(1);
        assertThat(matrix.asText()).isEqualTo("""
                    1 2 3 4
                C 1 # . . .
                A 2 1 # 1 .
                B 3 . 1 # .
                D 4 . . 2 #
                """);
        assertThat(matrix.among(Set.of(project("A"), project("B"))).asText()).isEqualTo("""
                    1 2
                A 1 # 1
                B 2 1 #
                """);
    }

    @Test
    void a_matrix_too_large_for_a_page_is_refused_with_a_way_out() {
        PortfolioDraft draft = PortfolioDraft.named("Wide");
        for (int i = 0; i <= StructureMatrix.MOST_SHOWN; i++) {
            draft.add(Project.of(project("P" + i), "Project"));
        }
        for (int i = 0; i < StructureMatrix.MOST_SHOWN; i++) {
            draft.add(Dependency.of(project("P" + i), project("P" + (i + 1))));
        }
        StructureMatrix matrix =
                DependencyNetwork.of(draft.resolveOrThrow()).structure().matrix();

        assertThatThrownBy(matrix::asText)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("201 components")
                .hasMessageContaining("\nMaybe ");
        assertThat(matrix.among(Set.copyOf(matrix.order().subList(0, 3))).asText())
                .hasLineCount(4);
    }

    @Test
    void of_equally_small_breaks_the_discretionary_one_is_preferred() {
        PortfolioDraft draft = Samples.draft("A", "B", "C");
        draft.add(Dependency.of(project("A"), project("B")))
                .add(Dependency.of(project("B"), project("C")).toBuilder()
                        .strength(DependencyStrength.DISCRETIONARY)
                        .build())
                .add(Dependency.of(project("C"), project("A")));

        CycleBreak only = DependencyNetwork.of(draft.resolveOrThrow())
                .structure()
                .cycleBreaks()
                .get(0);

        assertThat(only.commitments()).extracting(one -> one.id().value()).containsExactly("B->C");
        assertThat(only.describe()).isEqualTo("1 commitment to break it: B->C (no smaller set does)");
    }

    @Test
    void parallel_commitments_cost_as_many_as_there_are() {
        CycleBreak only = DependencyNetwork.of(network(2, "A->B", "A->B:3", "B->A"))
                .structure()
                .cycleBreaks()
                .get(0);

        assertThat(only.commitments()).extracting(one -> one.id().value()).containsExactly("B->A");
    }

    @Test
    void a_large_knot_is_broken_by_a_heuristic_that_says_what_is_needed_at_least() {
        PortfolioDraft draft = PortfolioDraft.named("Knot");
        int size = 60;
        for (int i = 0; i < size; i++) {
            draft.add(Project.of(project("P" + i), "Project"));
        }
        for (int i = 0; i < size; i++) {
            for (int step : new int[] {1, 7, 19, 23}) {
                draft.add(Dependency.of(project("P" + i), project("P" + (i + step) % size)));
            }
        }
        Portfolio portfolio = draft.resolveOrThrow();
        CycleBreak only =
                DependencyNetwork.of(portfolio).structure().cycleBreaks().get(0);

        assertThat(only.isLeast()).isFalse();
        assertThat(only.atLeast()).isPositive().isLessThan(only.commitments().size());
        assertThat(only.describe()).contains("found by a heuristic, at least " + only.atLeast());
        PortfolioDraft opened = PortfolioDraft.named("Opened");
        portfolio.projects().forEach(opened::add);
        portfolio.dependencies().stream()
                .filter(one -> !only.commitments().contains(one))
                .forEach(opened::add);
        assertThat(DependencyNetwork.of(opened.resolveOrThrow()).isAcyclic()).isTrue();
        // what is cut is needed: each alone would close a cycle again
        assertThat(only.commitments()).hasSizeLessThan(portfolio.dependencies().size() / 2);
    }

    @Test
    void a_point_of_failure_tells_what_falls_apart() {
        DependencyNetwork network = DependencyNetwork.of(network(6, "A->C", "B->C", "C->D", "D->E"));

        assertThat(network.structure().singlePointsOfFailure())
                .extracting(SinglePointOfFailure::describe)
                .containsExactly(
                        "C: without it 2, 1 and 1 components have nothing to do with each other",
                        "D: without it 3 and 1 components have nothing to do with each other");
        assertThat(network.structure().layers())
                .extracting(wave -> values(wave.members()))
                .containsExactly(List.of("A", "B", "F"), List.of("C"), List.of("D"), List.of("E"));
    }

    @Test
    void questions_without_sense_are_refused() {
        NetworkStructure structure = DependencyNetwork.of(network(1)).structure();

        assertThatThrownBy(() -> structure.centrality(0)).hasMessageContaining("\nMaybe ");
        assertThatThrownBy(() -> structure.candidateProgrammes(0)).hasMessageContaining("\nMaybe ");
        assertThatThrownBy(() -> structure.candidateProgrammes(Double.NaN)).hasMessageContaining("\nMaybe ");
        assertThatThrownBy(() -> structure.simpleCycles(0)).hasMessageContaining("\nMaybe ");
        assertThatThrownBy(() -> structure.indispensableFor(project("Z"))).hasMessageContaining("\nMaybe ");
    }
}
