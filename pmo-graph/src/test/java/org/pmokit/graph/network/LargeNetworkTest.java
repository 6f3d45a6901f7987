package org.pmokit.graph.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.DependencyId;
import org.pmokit.core.identifier.ProjectId;

/** A hundred thousand projects: every question has an answer in reasonable time, in memory in proportion to the network. */
class LargeNetworkTest {

    private static final int PROJECTS = 100_000;
    private static final int DEPENDENCIES = 300_000;

    @Test
    void every_question_about_a_hundred_thousand_projects_is_answered() {
        DependencyNetwork network = generated();
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(120), () -> {
            assertThat(network.nodes()).hasSize(PROJECTS);
            assertThat(network.cycles()).isNotEmpty();
            assertThat(network.structure().cycleBreaks()).hasSameSizeAs(network.cycles());
            assertThat(network.structure().layers()).isNotEmpty();
            assertThat(network.structure().singlePointsOfFailure()).isNotEmpty();
            assertThat(network.structure().reaches()).hasSize(PROJECTS);
            assertThat(network.structure().redundant()).isNotEmpty();
            assertThat(network.structure().centrality(8).isSampled()).isTrue();
            assertThat(network.structure().candidateProgrammes().modularity()).isPositive();
            assertThat(network.structure().matrix().order()).isNotEmpty();
            assertThat(network.structure().indispensableFor(id(PROJECTS - 1))).isNotNull();
            assertThat(network.structure().simpleCycles(10).ways()).isNotEmpty();
            assertThat(network.impactOf(id(0), 30).delays()).isNotEmpty();
            assertThat(network.whatIf().stop(id(0)).lost()).isNotEmpty();
        });
    }

    @Test
    void a_chain_and_a_ring_of_a_hundred_thousand_need_no_deeper_stack() {
        PortfolioDraft draft = PortfolioDraft.named("Ring");
        for (int i = 0; i < PROJECTS; i++) {
            draft.add(Project.of(id(i), "Project"));
        }
        for (int i = 0; i < PROJECTS; i++) {
            draft.add(Dependency.of(id(i), id((i + 1) % PROJECTS)));
        }
        DependencyNetwork ring = DependencyNetwork.of(draft.resolveOrThrow());

        assertThat(ring.structure().cycleBreaks().get(0).commitments()).hasSize(1);
        assertThat(ring.structure().cycleBreaks().get(0).isLeast()).isTrue();
        assertThat(ring.structure().singlePointsOfFailure()).isEmpty();
        assertThat(ring.structure().simpleCycles(3).ways()).hasSize(1);
        assertThat(ring.structure().indispensableFor(id(5))).isEmpty();
        assertThat(ring.whatIf().stop(id(0)).lost()).hasSize(PROJECTS - 1);
        assertThat(ring.whatIf()
                        .paths(ring.impactOf(id(0), 3), id(PROJECTS - 1), 5)
                        .paths())
                .hasSize(1);
    }

    private static DependencyNetwork generated() {
        Random random = new Random(11);
        PortfolioDraft draft = PortfolioDraft.named("Large");
        for (int i = 0; i < PROJECTS; i++) {
            draft.add(Project.of(id(i), "Project"));
        }
        for (int i = 0; i < DEPENDENCIES; i++) {
            int giver = random.nextInt(PROJECTS - 60);
            int receiver = giver + 1 + random.nextInt(50);
            boolean back = i % 1_000 == 0;
            draft.add(Dependency.builder()
                    .id(DependencyId.of("D" + i))
                    .giver(id(back ? receiver : giver))
                    .receiver(id(back ? giver : receiver))
                    .build());
        }
        return DependencyNetwork.of(draft.resolveOrThrow());
    }

    private static ProjectId id(int number) {
        return ProjectId.of("P" + number);
    }
}
