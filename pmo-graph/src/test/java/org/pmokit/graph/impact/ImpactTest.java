package org.pmokit.graph.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pmokit.graph.Samples.network;
import static org.pmokit.graph.Samples.project;
import static org.pmokit.graph.Samples.values;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.graph.Samples;
import org.pmokit.graph.network.DependencyNetwork;

class ImpactTest {

    @Test
    void floatsAbsorbPartsOfASlip() {
        Impact impact =
                DependencyNetwork.of(network(4, "A->B:5", "B->C:4", "C->D:1")).impactOf(project("A"), 10);
        assertThat(impact.source()).isEqualTo(project("A"));
        assertThat(impact.delays()).extracting(Delay::days).containsExactly(5L, 1L);
        Delay last = impact.delayOf(project("C")).orElseThrow();
        assertThat(values(last.path())).containsExactly("A", "B", "C");
        assertThat(last.absorbedDays()).isEqualTo(9);
        assertThat(last.assumedLinks()).isZero();
        assertThat(last.steps()).extracting(ImpactStep::absorbedDays).containsExactly(5L, 4L);
        assertThat(last.describe())
                .isEqualTo("C moves by 1 days: A -> B -> C (9 days absorbed, 0 links without a known float)");
        assertThat(impact.delayOf(project("D"))).isEmpty();
        assertThat(impact.absorbedBy()).hasSize(1);
        assertThat(impact.absorbedBy().get(0).days()).isEqualTo(1);
        assertThat(impact.absorbedBy().get(0).floatDays()).isEqualTo(1);
        assertThat(impact.absorbedBy().get(0).link().receiver()).isEqualTo(project("D"));
    }

    @Test
    void aMissingDateAbsorbsNothingAndIsSaid() {
        Impact impact = DependencyNetwork.of(network(3, "A->B", "B->C:2")).impactOf(project("A"), 10);
        Delay first = impact.delays().get(0);
        assertThat(first.days()).isEqualTo(10);
        assertThat(first.assumedLinks()).isEqualTo(1);
        assertThat(first.step().orElseThrow().basis()).isEqualTo(FloatBasis.ASSUMED_NO_FLOAT);
        Delay second = impact.delays().get(1);
        assertThat(second.assumedLinks()).isEqualTo(1);
        assertThat(second.step().orElseThrow().basis()).isEqualTo(FloatBasis.PROMISE_AND_NEED);
        assertThat(second.cause()).contains(first);
    }

    @Test
    void aPromiseThatIsLateAlreadyPassesOnTheSlipAndNoMore() {
        Impact impact = DependencyNetwork.of(network(2, "A->B:-20")).impactOf(project("A"), 3);
        assertThat(impact.delays()).extracting(Delay::days).containsExactly(3L);
    }

    @Test
    void theTightestOfParallelCommitmentsPassesOnAndTheLooseOneIsToldAsAbsorbing() {
        Impact impact = DependencyNetwork.of(network(2, "A->B:9", "A->B:2")).impactOf(project("A"), 5);
        assertThat(impact.delays()).extracting(Delay::days).containsExactly(3L);
        assertThat(impact.absorbedBy())
                .extracting(absorption -> absorption.link().id().value())
                .containsExactly("A->B:9");
    }

    @Test
    void onACycleEverybodyIsHitOnceAndTheSourceIsNotListed() {
        Impact impact =
                DependencyNetwork.of(network(3, "A->B:1", "B->C:1", "C->A:1")).impactOf(project("A"), 10);
        assertThat(values(impact.delays().stream().map(Delay::component).toList()))
                .containsExactly("B", "C");
    }

    @Test
    void ofEquallyLargeDelaysTheShortestWayIsTold() {
        Impact impact =
                DependencyNetwork.of(network(4, "A->B", "B->C", "C->D", "A->D")).impactOf(project("A"), 10);
        assertThat(values(impact.delayOf(project("D")).orElseThrow().path())).containsExactly("A", "D");
        assertThat(values(impact.delays().stream().map(Delay::component).toList()))
                .containsExactly("B", "C", "D");
    }

    @Test
    void aLongWayThatHurtsMoreWins() {
        Impact impact =
                DependencyNetwork.of(network(3, "A->C:8", "A->B", "B->C")).impactOf(project("A"), 10);
        assertThat(values(impact.delayOf(project("C")).orElseThrow().path())).containsExactly("A", "B", "C");
    }

    @Test
    void aMilestoneSlipsForItsOwnLinksOnly() {
        Project pay = Project.builder()
                .id(project("PAY"))
                .addMilestone(Milestone.of(project("PAY"), "live", Samples.day(50)))
                .build();
        DependencyNetwork network = DependencyNetwork.of(PortfolioDraft.named("Test")
                .add(pay)
                .add(Project.of(project("HR"), "HR"))
                .add(Dependency.of(MilestoneId.of("PAY/live"), project("HR")))
                .resolveOrThrow());
        assertThat(network.impactOf(MilestoneId.of("PAY/live"), 4).delays())
                .extracting(Delay::component)
                .isEqualTo(List.of(project("HR")));
        assertThat(network.impactOf(project("PAY"), 4).delays()).isEmpty();
    }

    @Test
    void aSlipNeedsDaysAndAKnownSource() {
        DependencyNetwork network = DependencyNetwork.of(network(1));
        assertThatThrownBy(() -> network.impactOf(project("A"), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\nMaybe ");
        assertThatThrownBy(() -> network.impactOf(project("Z"), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("project:Z")
                .hasMessageContaining("\nMaybe ");
        assertThatThrownBy(() -> Delay.of(project("A"), -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDelayGoesThroughItsOwnLinksOnly() {
        Delay slip = Delay.of(project("A"), 5);
        assertThat(slip.through(Dependency.of(project("A"), project("B"))).days())
                .isEqualTo(5);
        assertThatThrownBy(() -> slip.through(Dependency.of(project("B"), project("A"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    void delaysAreEqualWhenTheWholeWayIs() {
        Dependency link = Dependency.of(project("A"), project("B"));
        assertThat(Delay.of(project("A"), 5).through(link))
                .isEqualTo(Delay.of(project("A"), 5).through(link))
                .hasSameHashCodeAs(Delay.of(project("A"), 5).through(link))
                .isNotEqualTo(Delay.of(project("B"), 5))
                .hasToString("project:B +5 days");
    }
}
