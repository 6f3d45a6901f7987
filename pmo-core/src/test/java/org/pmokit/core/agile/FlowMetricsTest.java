package org.pmokit.core.agile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.pmokit.core.agile.Teams.JANUARY;
import static org.pmokit.core.agile.Teams.january;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.TeamId;
import org.pmokit.core.identifier.WorkItemId;
import org.pmokit.core.money.Ratio;

class FlowMetricsTest {

    @Test
    void twelve_in_progress_and_three_a_week_are_four_weeks() {
        assertThat(FlowMetrics.littlesLaw(Ratio.of("12"), Ratio.of("3"))).contains(Ratio.of("4"));
        assertThat(FlowMetrics.littlesLaw(Ratio.of("12"), Ratio.ZERO)).isEmpty();
    }

    @Test
    void six_active_days_of_twenty_four_are_an_efficiency_of_a_quarter() {
        WorkItem item = Teams.done("W", 1, 25).toBuilder()
                .activeDays(BigDecimal.valueOf(6))
                .build();

        assertThat(flow(Teams.record(item)).flowEfficiency()).contains(Ratio.of("0.25"));
        assertThat(flow(Teams.record(Teams.done("W", 1, 25))).flowEfficiency()).isEmpty();
    }

    @Test
    void predictability_counts_stretch_above_the_line_only() {
        Iteration iteration = Teams.iteration(1)
                .addObjective(IterationObjective.of("a", Commitment.COMMITTED, 8, 8))
                .addObjective(IterationObjective.of("b", Commitment.COMMITTED, 5, 3))
                .addObjective(IterationObjective.of("c", Commitment.COMMITTED, 10, 10))
                .addObjective(IterationObjective.of("d", Commitment.COMMITTED, 7, 5))
                .addObjective(IterationObjective.of("e", Commitment.STRETCH, 4, 3))
                .build();

        assertThat(iteration.predictability().orElseThrow().asPercent(1)).isEqualTo("96.7%");
        assertThat(iteration.predictabilityWithoutStretch().orElseThrow().asPercent(1))
                .isEqualTo("86.7%");
        assertThat(iteration.knownOn(january(6)).predictability()).isEmpty();
        assertThat(Teams.iteration(1).build().predictability()).isEmpty();
    }

    @Test
    void commitment_reliability_is_done_over_committed() {
        assertThat(Teams.iteration(1)
                        .committedItems(10)
                        .completedItems(8)
                        .build()
                        .commitmentReliability())
                .contains(Ratio.of("0.8"));
        assertThat(Teams.iteration(1).committedItems(10).build().commitmentReliability())
                .isEmpty();
    }

    @Test
    void times_have_percentiles_by_the_nearest_rank() {
        FlowMetrics flow = flow(Teams.record(
                Teams.done("A", 1, 3),
                Teams.done("B", 1, 5),
                Teams.done("C", 1, 11),
                Teams.item("D").requested(january(1)).started(january(2)).build()));

        assertThat(flow.throughput()).isEqualTo(3);
        assertThat(flow.cycleTimes().orElseThrow().nearestRank(FlowMetrics.P50)).isEqualByComparingTo("4");
        assertThat(flow.cycleTimes().orElseThrow().nearestRank(FlowMetrics.P85)).isEqualByComparingTo("10");
        assertThat(flow.leadTimes()).isEmpty();
        assertThat(flow.inProgressOn(january(2))).isEqualTo(4);
        assertThat(flow.inProgressOn(january(11))).isEqualTo(1);
    }

    @Test
    void the_law_holds_where_everything_is_done_inside_the_span() {
        FlowMetrics flow = FlowMetrics.of(
                Teams.record(Teams.done("A", 1, 5), Teams.done("B", 3, 9), Teams.done("C", 2, 10)),
                DateRange.ofClosed(january(1), january(14)));
        Ratio perDay = Ratio.of(flow.throughput(), 14).orElseThrow();

        assertThat(FlowMetrics.littlesLaw(flow.averageInProgress(), perDay)
                        .orElseThrow()
                        .asPercent(6))
                .isEqualTo("600.000000%");
        assertThat(flow.throughputPerWeek()).isEqualTo(Ratio.of("1.5"));
    }

    @Test
    void distribution_shares_out_what_is_done_and_leaves_out_epics() {
        FlowMetrics flow = flow(Teams.record(
                Teams.done("A", 1, 3),
                Teams.done("B", 1, 3),
                Teams.done("C", 1, 3),
                Teams.done("D", 1, 3).toBuilder().type(WorkItemType.DEBT).build(),
                Teams.done("E", 1, 3).toBuilder().type(WorkItemType.EPIC).build()));

        assertThat(flow.distribution())
                .containsExactly(
                        entry(WorkItemType.STORY, Ratio.of("0.75")), entry(WorkItemType.DEBT, Ratio.of("0.25")));
    }

    @Test
    void velocity_is_a_mean_and_varies_by_its_deviation() {
        FlowMetrics flow = flow(Teams.record(Teams.velocity(2, 30), Teams.velocity(1, 10)));

        assertThat(flow.velocities()).containsExactly(BigDecimal.valueOf(10), BigDecimal.valueOf(30));
        assertThat(flow.velocity()).contains(Ratio.of("20"));
        assertThat(flow.velocityVariation()).contains(Ratio.of("0.5"));
        assertThat(flow(Teams.record(Teams.velocity(1, 10))).velocityVariation())
                .isEmpty();
        assertThat(flow(Teams.record()).velocity()).isEmpty();
    }

    @Test
    void escaped_defects_deployments_and_failures_are_counted() {
        FlowMetrics flow = flow(Teams.record(
                Teams.item("A")
                        .type(WorkItemType.DEFECT)
                        .requested(january(4))
                        .escaped(true)
                        .build(),
                Teams.item("B")
                        .type(WorkItemType.DEFECT)
                        .requested(january(4))
                        .escaped(false)
                        .build(),
                deployment("1", 4).failed(true).build(),
                deployment("2", 5).failed(false).build(),
                deployment("3", 6).build()));

        assertThat(flow.escapedDefects()).isEqualTo(1);
        assertThat(flow.deploymentsPerWeek()).isEqualTo(Ratio.of(21, 31).orElseThrow());
        assertThat(flow.changeFailureRate()).contains(Ratio.of("0.5"));
        assertThat(flow(Teams.record()).changeFailureRate()).isEmpty();
    }

    @Test
    void a_record_holds_one_team_only() {
        WorkItem other =
                Teams.done("X", 1, 3).toBuilder().team(TeamId.of("OTHER")).build();

        assertThat(flow(Teams.record(other, Teams.done("A", 1, 3))).throughput())
                .isEqualTo(1);
    }

    @Test
    void a_span_without_ends_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FlowMetrics.of(Teams.record(), DateRange.ALWAYS))
                .withMessageContaining("\nMaybe ");
    }

    @Test
    void a_burn_up_shows_scope_apart_from_what_is_done() {
        WorkItem epic = Teams.item("E").type(WorkItemType.EPIC).build();
        List<WorkItem> items = List.of(
                epic,
                part("F", "E").build(),
                part("S1", "F")
                        .requested(january(1))
                        .done(january(5))
                        .points(BigDecimal.valueOf(3))
                        .build(),
                part("S2", "E")
                        .requested(january(8))
                        .points(BigDecimal.valueOf(5))
                        .build(),
                part("S3", "E").requested(january(8)).build(),
                part("X", "OTHER").points(BigDecimal.valueOf(8)).build());

        assertThat(EpicBurnUp.of(epic.id(), items, List.of(january(4), january(7), january(8)))
                        .points())
                .containsExactly(
                        new EpicBurnUp.Point(january(4), BigDecimal.ZERO, BigDecimal.valueOf(3), 0),
                        new EpicBurnUp.Point(january(7), BigDecimal.valueOf(3), BigDecimal.valueOf(3), 0),
                        new EpicBurnUp.Point(january(8), BigDecimal.valueOf(3), BigDecimal.valueOf(8), 1));
    }

    private static WorkItem.Builder part(String id, String parent) {
        WorkItem.Builder part = Teams.item(id);
        part.parent(WorkItemId.of(parent));
        return part;
    }

    private static Deployment.Builder deployment(String name, int day) {
        Deployment.Builder deployment = Deployment.builder();
        deployment.team(Teams.ID).name(name).on(january(day));
        return deployment;
    }

    private static FlowMetrics flow(TeamRecord record) {
        return FlowMetrics.of(record, JANUARY);
    }
}
