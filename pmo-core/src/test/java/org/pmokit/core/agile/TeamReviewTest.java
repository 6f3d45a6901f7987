package org.pmokit.core.agile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.pmokit.core.agile.Teams.DAY;
import static org.pmokit.core.agile.Teams.ID;
import static org.pmokit.core.agile.Teams.JANUARY;
import static org.pmokit.core.agile.Teams.january;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ImpedimentId;
import org.pmokit.core.identifier.IterationId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.TeamId;
import org.pmokit.core.identifier.WorkItemId;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.register.Recorded;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;

class TeamReviewTest {

    private static final WorkItem DONE = Teams.done("DONE", 1, 3);

    @Test
    void a_team_in_good_order_has_no_findings() {
        assertThat(checks(DONE, Teams.velocity(1, 10))).isEmpty();
    }

    @Test
    void a_team_without_a_definition_of_done_or_above_its_limit_is_told() {
        Team team = Team.builder().id(ID).wipLimit(1).build();
        List<Recorded> facts = List.of(
                DONE,
                Teams.item("A").started(january(30)).build(),
                Teams.item("B").started(january(30)).build());

        assertThat(TeamReview.HOUSE_DEFAULT.findings(TeamRecord.of(team, facts), JANUARY))
                .extracting(TeamFinding::check)
                .containsExactly(TeamCheck.AG1, TeamCheck.AG2);
        assertThat(TeamReview.HOUSE_DEFAULT.findings(
                        TeamRecord.of(team.toBuilder().wipLimit(2).build(), facts), JANUARY))
                .extracting(TeamFinding::check)
                .containsExactly(TeamCheck.AG1);
    }

    @Test
    void an_item_older_than_nearly_all_before_is_told() {
        TeamFinding found =
                findings(DONE, Teams.item("OLD").started(january(28)).build()).get(0);

        assertThat(found.check()).isEqualTo(TeamCheck.AG3);
        assertThat(found.subjects()).containsExactly(WorkItemId.of("OLD"));
        assertThat(found.measured()).contains(Ratio.of("3"));
        assertThat(checks(DONE, Teams.item("YOUNG").started(january(29)).build()))
                .isEmpty();
    }

    @Test
    void unsteady_points_are_told_above_three_tenths() {
        assertThat(checks(Teams.velocity(1, 10), Teams.velocity(2, 30))).containsExactly(TeamCheck.AG4);
        assertThat(checks(Teams.velocity(1, 7), Teams.velocity(2, 13))).isEmpty();
    }

    @Test
    void improvements_and_impediments_that_stay_are_told() {
        TeamImprovement improvement = TeamImprovement.builder()
                .team(ID)
                .title("smaller stories")
                .agreed(DAY.minusDays(61))
                .build();
        Impediment impediment = Impediment.builder()
                .id(ImpedimentId.of("I"))
                .team(ID)
                .title("no test data")
                .raised(DAY.minusDays(11))
                .build();

        assertThat(checks(DONE, improvement, impediment)).containsExactly(TeamCheck.AG5, TeamCheck.AG6);
        assertThat(checks(
                        DONE,
                        improvement.toBuilder().closed(DAY).build(),
                        impediment.toBuilder().raised(DAY.minusDays(10)).build()))
                .isEmpty();
    }

    @Test
    void one_person_as_scrum_master_and_product_owner_is_told_without_a_name() {
        PersonId person = PersonId.of("j.silva");
        List<TeamFinding> found = findings(
                DONE,
                RoleAssignment.of(ID, Role.SCRUM_MASTER, person),
                RoleAssignment.of(ID, TeamReview.PRODUCT_OWNER, person));

        assertThat(found).extracting(TeamFinding::check).containsExactly(TeamCheck.AG7);
        assertThat(found.toString()).doesNotContain("j.silva");
        assertThat(checks(
                        DONE,
                        RoleAssignment.of(ID, Role.SCRUM_MASTER, person),
                        RoleAssignment.of(ID, TeamReview.PRODUCT_OWNER, PersonId.of("other"))))
                .isEmpty();
    }

    @Test
    void an_iteration_without_a_goal_and_a_period_without_data_are_told() {
        assertThat(checks(Teams.iteration(1).goal(Optional.empty()).build()))
                .containsExactly(TeamCheck.AG8, TeamCheck.AG9);
    }

    @Test
    void three_iterations_in_a_row_outside_the_band_are_told_in_either_direction() {
        assertThat(checks(DONE, judged(1, 11), judged(2, 7), judged(3, 11))).containsExactly(TeamCheck.AG10);
        assertThat(checks(DONE, judged(1, 11), judged(2, 8), judged(3, 11))).isEmpty();
        assertThat(checks(DONE, judged(1, 11), judged(2, 7))).isEmpty();
    }

    @Test
    void limits_below_what_makes_sense_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TeamReview(Ratio.ONE, 1, 1, Ratio.ZERO, Ratio.ONE, 0))
                .withMessageContaining("\nMaybe ");
    }

    @Test
    void a_portfolio_keeps_teams_and_their_work_and_tells_what_leads_nowhere() {
        PortfolioDraft draft = PortfolioDraft.named("Change")
                .add(Project.of(ProjectId.of("P"), "P"))
                .add(Approach.of(ProjectId.of("P"), DeliveryApproach.HYBRID))
                .add(Team.builder().id(ID).component(ProjectId.of("P")).build())
                .add(DONE)
                .add(Teams.velocity(1, 5));

        assertThat(draft.resolveOrThrow().about(ID, WorkItem.class)).containsExactly(DONE);
        assertThat(draft.resolveOrThrow().about(ProjectId.of("P"), Approach.class))
                .hasSize(1);
        assertThat(draft.add(Teams.item("BAD")
                                .team(TeamId.of("NONE"))
                                .parent(WorkItemId.of("GONE"))
                                .build())
                        .resolve()
                        .getError())
                .extracting(Problem::path)
                .contains("workItems[BAD].team", "workItems[BAD].parent");
    }

    @Test
    void the_newest_approach_that_has_begun_counts() {
        Approach first = Approach.of(ID, DeliveryApproach.PREDICTIVE);
        Approach second =
                first.toBuilder().approach(DeliveryApproach.AGILE).since(DAY).build();

        assertThat(Approach.on(List.of(second, first), DAY)).contains(second);
        assertThat(Approach.on(List.of(second, first), DAY.minusDays(1))).contains(first);
        assertThat(Approach.on(List.of(second), DAY.minusDays(1))).isEmpty();
    }

    @Test
    void facts_about_a_team_hide_what_came_later_and_say_where_they_are() {
        assertThat(DONE.knownOn(january(2)).done()).isEmpty();
        assertThat(DONE.knownOn(january(3))).isSameAs(DONE);
        Impediment removed = Impediment.builder()
                .id(ImpedimentId.of("I"))
                .team(ID)
                .title("t")
                .raised(january(1))
                .removed(january(5))
                .build();
        assertThat(removed.knownOn(january(4)).isOpenOn(january(5))).isTrue();
        assertThat(removed.isOpenOn(january(5))).isFalse();
        ScrumEvent event = ScrumEvent.builder()
                .team(ID)
                .kind(ScrumEventKind.DAILY)
                .on(DAY)
                .minutes(16)
                .timeBox(15)
                .build();
        assertThat(event.path()).isEqualTo("scrumEvents[T,daily,2026-01-31]");
        assertThat(event.isWithinTimeBox()).contains(false);
        assertThat(InformationFlow.builder()
                        .sender(ID)
                        .receiver(ProjectId.of("P"))
                        .subject("progress")
                        .direction(FlowDirection.BOTH)
                        .build()
                        .path())
                .isEqualTo("informationFlows[T,P,progress]");
    }

    @Test
    void dates_that_cannot_be_and_numbers_below_zero_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Teams.done("W", 5, 4))
                .withMessageContaining("W was done on 2026-01-04, before it was started on 2026-01-05")
                .withMessageContaining("\nMaybe ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Teams.item("W")
                        .points(java.math.BigDecimal.ONE.negate())
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Teams.iteration(1).finish(DAY.minusYears(1)).build())
                .withMessageContaining("S1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Team.builder().id(ID).wipLimit(0).build())
                .withMessageContaining("\nMaybe ");
        assertThatIllegalArgumentException().isThrownBy(() -> IterationObjective.of("o", Commitment.COMMITTED, -1, 0));
    }

    private static Iteration judged(int number, long actual) {
        return Teams.iteration(number)
                .id(IterationId.of("S" + number))
                .addObjective(IterationObjective.of("o", Commitment.COMMITTED, 10, actual))
                .build();
    }

    private static List<TeamCheck> checks(Recorded... facts) {
        return findings(facts).stream().map(TeamFinding::check).toList();
    }

    private static List<TeamFinding> findings(Recorded... facts) {
        return TeamReview.HOUSE_DEFAULT.findings(Teams.record(facts), JANUARY);
    }
}
