package org.pmokit.graph.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmokit.graph.Samples.day;
import static org.pmokit.graph.Samples.network;
import static org.pmokit.graph.Samples.project;
import static org.pmokit.graph.Samples.values;

import org.junit.jupiter.api.Test;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.schedule.Milestone;

class DriversTest {

    @Test
    void theGiverWithTheLeastFloatDrives() {
        DependencyNetwork network =
                DependencyNetwork.of(network(5, "A->B:4", "A->C:1", "B->D:2", "C->D:-3", "A->D:9", "E->D"));
        DriverChain chain = network.driversOf(project("D"));
        assertThat(values(chain.components())).containsExactly("A", "C", "D");
        DriverStep nearest = chain.nearest().orElseThrow();
        assertThat(nearest.drivenBy()).contains(DrivenBy.LEAST_FLOAT);
        assertThat(nearest.floatDays()).contains(-3L);
        assertThat(nearest.towards().orElseThrow().id().value()).isEqualTo("C->D:-3");
        assertThat(chain.describe()).isEqualTo("A (least float, 1 days) -> C (least float, -3 days) -> D");
    }

    @Test
    void floatIsReadFromStartAndFinishWhereNothingWasPromised() {
        DriverChain chain = DependencyNetwork.of(PortfolioDraft.named("Test")
                        .add(dated("EARLY", 0, 10))
                        .add(dated("LATE", 0, 25))
                        .add(dated("NEXT", 20, 40))
                        .add(Dependency.of(project("EARLY"), project("NEXT")))
                        .add(Dependency.of(project("LATE"), project("NEXT")))
                        .resolveOrThrow())
                .driversOf(project("NEXT"));
        assertThat(values(chain.components())).containsExactly("LATE", "NEXT");
        assertThat(chain.steps().get(0).floatDays()).contains(-5L);
        assertThat(chain.steps().get(0).expected()).contains(day(25));
        assertThat(chain.steps().get(1).expected()).contains(day(40));
    }

    @Test
    void withoutFloatTheLatestFinishDrives() {
        DriverChain chain = DependencyNetwork.of(PortfolioDraft.named("Test")
                        .add(dated("EARLY", 0, 10))
                        .add(dated("LATE", 0, 25))
                        .add(Project.of(project("UNDATED"), "?"))
                        .add(Project.of(project("NEXT"), "Next"))
                        .add(Dependency.of(project("EARLY"), project("NEXT")))
                        .add(Dependency.of(project("LATE"), project("NEXT")))
                        .add(Dependency.of(project("UNDATED"), project("NEXT")))
                        .resolveOrThrow())
                .driversOf(project("NEXT"));
        assertThat(values(chain.components())).containsExactly("LATE", "NEXT");
        assertThat(chain.nearest().orElseThrow().drivenBy()).contains(DrivenBy.LATEST_FINISH);
        assertThat(chain.describe()).isEqualTo("LATE (latest finish, " + day(25) + ") -> NEXT");
    }

    @Test
    void withoutAnyDateTheLongestChainDrives() {
        DriverChain chain =
                DependencyNetwork.of(network(5, "A->E", "B->C", "C->D", "D->E")).driversOf(project("E"));
        assertThat(values(chain.components())).containsExactly("B", "C", "D", "E");
        assertThat(chain.nearest().orElseThrow().drivenBy()).contains(DrivenBy.LONGEST_CHAIN);
        assertThat(chain.nearest().orElseThrow().chainBehind()).isEqualTo(2);
        assertThat(chain.describe()).contains("D (longest chain, 2 links behind it) -> E");
    }

    @Test
    void equalGiversAreTakenInTheOrderOfTheNetwork() {
        DriverChain chain = DependencyNetwork.of(network(3, "B->C", "A->C")).driversOf(project("C"));
        assertThat(values(chain.components())).containsExactly("A", "C");
    }

    @Test
    void aMilestoneIsDrivenByWhatItsOwnerWaitsFor() {
        Project pay = Project.builder()
                .id(project("PAY"))
                .addMilestone(Milestone.of(project("PAY"), "live", day(50)))
                .addMilestone(Milestone.of(project("PAY"), "built", day(30)))
                .build();
        DependencyNetwork network = DependencyNetwork.of(PortfolioDraft.named("Test")
                .add(pay)
                .add(dated("ID", 0, 10))
                .add(dated("NET", 0, 5))
                .add(Dependency.of(project("ID"), project("PAY")))
                .add(Dependency.of(project("NET"), MilestoneId.of("PAY/built")))
                .resolveOrThrow());
        assertThat(values(network.driversOf(MilestoneId.of("PAY/live")).components()))
                .containsExactly("ID", "PAY/live");
        DriverChain built = network.driversOf(MilestoneId.of("PAY/built"));
        assertThat(values(built.components())).containsExactly("NET", "PAY/built");
        assertThat(built.nearest().orElseThrow().floatDays()).contains(25L);
        assertThat(built.steps().get(1).expected()).contains(day(30));
    }

    @Test
    void aCycleIsWalkedOnceAndNobodyDrivesAlone() {
        DependencyNetwork network = DependencyNetwork.of(network(4, "A->B", "B->C", "C->A"));
        assertThat(values(network.driversOf(project("C")).components())).containsExactly("A", "B", "C");
        DriverChain alone = network.driversOf(project("D"));
        assertThat(alone.steps()).hasSize(1);
        assertThat(alone.nearest()).isEmpty();
        assertThat(alone.steps().get(0).drivenBy()).isEmpty();
    }

    private static Project dated(String id, int start, int finish) {
        return Project.builder()
                .id(project(id))
                .start(day(start))
                .finish(day(finish))
                .build();
    }
}
