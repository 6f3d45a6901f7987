package org.pmokit.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.DependencyId;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;
import org.pmokit.core.schedule.Milestone;

/** Depth is bounded by memory only, and time grows with what was added. The limits are for a busy machine. */
class DeepHierarchyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_chain_of_200_000_programmes_resolves_in_either_order(boolean parentsFirst) {
        int length = 200_000;
        PortfolioDraft draft = PortfolioDraft.named("Deep");
        for (int place = 0; place < length; place++) {
            int number = parentsFirst ? place : length - 1 - place;
            Programme.Builder programme = Programme.builder().id(id(number));
            draft.add(
                    number == 0
                            ? programme.build()
                            : programme.parent(id(number - 1)).build());
        }

        Portfolio portfolio = assertTimeout(PATIENCE, draft::resolveOrThrow);

        assertThat(portfolio.programmes()).hasSize(length);
        assertThat(portfolio.programmesIn(id(length - 2)))
                .extracting(Programme::id)
                .containsExactly(id(length - 1));
    }

    @Test
    void a_cycle_of_100_000_programmes_is_told_with_every_member() {
        int length = 100_000;
        PortfolioDraft draft = PortfolioDraft.named("Round");
        for (int number = 0; number < length; number++) {
            draft.add(Programme.builder()
                    .id(id(number))
                    .parent(id((number + 1) % length))
                    .build());
        }

        List<Problem> problems = assertTimeout(PATIENCE, () -> Sample.problemsOf(draft));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.HIERARCHY_CYCLE);
            assertThat(problem.value().orElseThrow().split(" -> ")).hasSize(length + 1);
        });
    }

    @Test
    void a_knot_in_which_everybody_is_above_everybody_before_does_not_fill_the_memory() {
        int nodes = 20_000;
        List<Integer> all = IntStream.range(0, nodes).boxed().toList();

        List<List<Integer>> cycles =
                assertTimeout(PATIENCE, () -> HierarchyCycles.in(all, node -> List.of(0, (node + 1) % nodes)));

        assertThat(cycles.stream().mapToLong(List::size).sum()).isLessThanOrEqualTo(1_000_000);
        assertThat(cycles).hasSizeGreaterThan(1000);
    }

    @Test
    void a_project_with_50_000_milestones_that_all_give_resolves() {
        int gates = 50_000;
        ProjectId giver = ProjectId.of("GIVER");
        ProjectId receiver = ProjectId.of("RECEIVER");
        List<Milestone> milestones = new ArrayList<>();
        PortfolioDraft draft = PortfolioDraft.named("Wide").add(Project.of(receiver, "-"));
        for (int gate = 0; gate < gates; gate++) {
            MilestoneId id = MilestoneId.of(giver, "G" + gate);
            milestones.add(Milestone.builder().id(id).build());
            draft.add(Dependency.builder()
                    .id(DependencyId.of("D" + gate))
                    .giver(id)
                    .receiver(receiver)
                    .build());
        }
        draft.add(Project.builder().id(giver).milestones(milestones).build());

        assertThat(assertTimeout(PATIENCE, draft::resolveOrThrow).dependenciesOf(receiver))
                .hasSize(gates);
    }

    private static ProgrammeId id(int number) {
        return ProgrammeId.of("PGM-" + number);
    }
}
