package org.pmokit.core.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pmokit.core.assurance.DeliveryConfidence;
import org.pmokit.core.identifier.GateId;
import org.pmokit.core.identifier.GateReviewId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.StageId;
import org.pmokit.core.money.Money;
import org.pmokit.core.problem.Severity;

class GateControlTest {

    private static final ProjectId PAYROLL = ProjectId.of("PAY");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final PersonId OUTSIDER = PersonId.of("o.outside");
    private static final PersonId MEMBER = PersonId.of("m.member");
    private static final Gate FIRST =
            gate(1).addCriteria(new GateCriterion("C1", "The case holds")).build();
    private static final Gate SECOND = gate(2).opens(StageId.of("S2")).build();

    @Test
    void gates_that_were_passed_in_order_by_outsiders_have_no_findings() {
        GateReview one = passed("R1", FIRST, DAY)
                .addFinding(new CriterionFinding("C1", CriterionResult.MET, Optional.empty()))
                .build();
        GateReview two = passed("R2", SECOND, DAY.plusDays(30)).build();

        assertThat(control(one, two)
                        .addSpending(spend(DAY.plusDays(30)))
                        .addTeam(MEMBER)
                        .build()
                        .findingsOn(DAY.plusDays(40)))
                .isEmpty();
    }

    @Test
    void spending_beyond_a_gate_that_is_not_passed_is_an_error() {
        GateControl control = control().addSpending(spend(DAY)).build();

        assertThat(checks(control, DAY)).containsExactly(GateCheck.G1);
        assertThat(control.findingsOn(DAY).get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(control.findingsOn(DAY).get(0).message())
                .isEqualTo("GBP 5 were spent on stage S2 by 2026-03-02, and gate PAY/G2 was not passed.");
        assertThat(control.findingsOn(DAY.minusDays(1))).isEmpty();
    }

    @Test
    void a_condition_needs_an_owner_and_a_day_and_to_be_settled() {
        GateReview review = answered("R1", DAY)
                .decision(GateDecision.PROCEED_WITH_CONDITIONS)
                .addCondition(new GateCondition("1", "t", Optional.empty(), Optional.of(DAY), Optional.empty()))
                .build();

        assertThat(checks(control(review).build(), DAY)).containsExactly(GateCheck.G2);
        assertThat(checks(control(review).build(), DAY.plusDays(1))).containsExactly(GateCheck.G2, GateCheck.G2);
    }

    @Test
    void reviewers_come_from_outside_the_team() {
        GateReview insider = answered("R1", DAY).addReviewer(MEMBER).build();
        GateReview unknown = answered("R1", DAY).reviewers(List.of()).build();

        assertThat(checks(control(insider).addTeam(MEMBER).build(), DAY)).containsExactly(GateCheck.G3);
        assertThat(checks(control(unknown).build(), DAY)).containsExactly(GateCheck.G3);
        assertThat(control(insider)
                        .addTeam(MEMBER)
                        .build()
                        .findingsOn(DAY)
                        .get(0)
                        .message())
                .doesNotContain("m.member");
    }

    @Test
    void a_gate_is_not_passed_before_an_earlier_one() {
        assertThat(checks(control(passed("R2", SECOND, DAY).build()).build(), DAY))
                .containsExactly(GateCheck.G4);
    }

    @Test
    void every_criterion_has_a_finding() {
        GateReview silent = passed("R1", FIRST, DAY).build();

        assertThat(checks(control(silent).build(), DAY)).containsExactly(GateCheck.G5);
    }

    @Test
    void those_who_steer_the_portfolio_are_told_of_a_stop() {
        GateReview stopped = answered("R1", DAY).decision(GateDecision.STOP).build();

        assertThat(checks(control(stopped).build(), DAY)).containsExactly(GateCheck.G6);
        assertThat(checks(
                        control(stopped.toBuilder().portfolioToldOn(DAY).build())
                                .build(),
                        DAY))
                .isEmpty();
    }

    @Test
    void a_red_rating_is_followed_up_within_half_a_year() {
        GateReview red =
                answered("R1", DAY).rating(DeliveryConfidence.AMBER_RED).build();
        GateReview again = answered("R1b", DAY.plusMonths(5)).follows(red.id()).build();

        assertThat(control(red).build().followUpDue(red)).contains(LocalDate.of(2026, 9, 2));
        assertThat(checks(control(red).build(), LocalDate.of(2026, 9, 2))).isEmpty();
        assertThat(checks(control(red).build(), LocalDate.of(2026, 9, 3))).containsExactly(GateCheck.G7);
        assertThat(checks(control(red, again).build(), LocalDate.of(2026, 9, 3)))
                .isEmpty();
        assertThat(control().build().followUpDue(again)).isEmpty();
    }

    @Test
    void a_decision_that_came_later_was_not_known_before() {
        GateReview review = passed("R1", FIRST, DAY)
                .decision(GateDecision.PROCEED_WITH_CONDITIONS)
                .decidedOn(DAY.plusDays(7))
                .addCondition(
                        new GateCondition("1", "t", Optional.empty(), Optional.empty(), Optional.of(DAY.plusDays(9))))
                .build();

        assertThat(review.knownOn(DAY).decision()).isEmpty();
        assertThat(review.knownOn(DAY).conditions()).isEmpty();
        assertThat(review.knownOn(DAY.plusDays(8)).conditions().get(0).done()).isEmpty();
        assertThat(review.knownOn(DAY.plusDays(9))).isEqualTo(review);
        assertThat(review.letBy(DAY.plusDays(6))).isFalse();
        assertThat(review.letBy(DAY.plusDays(7))).isTrue();
    }

    @Test
    void conditions_go_with_a_decision_that_lets() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answered("R1", DAY)
                        .decision(GateDecision.STOP)
                        .addCondition(new GateCondition("1", "t", Optional.empty(), Optional.empty(), Optional.empty()))
                        .build())
                .withMessageContaining("stop")
                .withMessageContaining("\nMaybe ");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> answered("R1", DAY).decidedOn(DAY.minusDays(1)).build())
                .withMessageContaining("2026-03-01");
    }

    @Test
    void the_families_of_gates_are_named() {
        assertThat(GateSet.GATEWAY.gates()).extracting(GateTemplate::number).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(GateSet.UNIVERSITY.gates()).extracting(GateTemplate::number).containsExactly(0, 1, 2, 3);
        assertThat(GateSet.UNIVERSITY.gatesOf(PAYROLL))
                .extracting(Gate::id)
                .containsExactly(GateId.of("PAY/G0"), GateId.of("PAY/G1"), GateId.of("PAY/G2"), GateId.of("PAY/G3"));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new GateSet("own", "house", List.of(new GateTemplate(2, "b"), new GateTemplate(1, "a"))))
                .withMessageContaining("gate 1 follows on gate 2");
    }

    @Test
    void a_sequence_takes_reviews_only_in_their_turn() {
        GateSequence none = GateSequence.of(List.of(SECOND, FIRST));
        GateReview two = passed("R2", SECOND, DAY.plusDays(2)).build();
        GateSequence one = none.take(passed("R1", FIRST, DAY).build()).get();

        assertThat(none.next()).contains(FIRST);
        assertThat(none.take(two).getLeft().reason()).isEqualTo(RefusedReview.Reason.TOO_EARLY);
        assertThat(none.take(two).getLeft().message())
                .isEqualTo("The review of gate PAY/G2 on 2026-03-04 comes before gate PAY/G1 is passed.");
        assertThat(none.take(two).getLeft().advice()).isEqualTo("hold the review of gate PAY/G1 first.");
        assertThat(one.next()).contains(SECOND);
        assertThat(one.take(two).get().next()).isEmpty();
        assertThat(one.take(passed("R0", SECOND, DAY.minusDays(1)).build())
                        .getLeft()
                        .reason())
                .isEqualTo(RefusedReview.Reason.BACK_IN_TIME);
        assertThat(one.take(passed("RX", gate(9).build(), DAY).build())
                        .getLeft()
                        .reason())
                .isEqualTo(RefusedReview.Reason.UNKNOWN_GATE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GateSequence(List.of(FIRST, SECOND), List.of(two)))
                .withMessageContaining("\nMaybe hold the review");
    }

    @Test
    void nothing_follows_on_a_stop() {
        GateSequence stopped = GateSequence.of(List.of(FIRST, SECOND))
                .take(answered("R1", DAY).decision(GateDecision.STOP).build())
                .get();

        assertThat(stopped.take(passed("R1b", FIRST, DAY.plusDays(1)).build()).getLeft())
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(RefusedReview.Reason.STOPPED))
                .satisfies(refused -> assertThat(refused.message()).endsWith("stopped at gate PAY/G1."));
    }

    @Test
    void a_stage_knows_how_old_its_plan_is() {
        Stage stage = Stage.builder()
                .id(StageId.of("S"))
                .component(PAYROLL)
                .number(1)
                .planVersion("2.0")
                .planApprovedOn(DAY)
                .actualStart(DAY.plusDays(1))
                .build();

        assertThat(stage.title()).isEqualTo("stage 1");
        assertThat(stage.planAgeOn(DAY.plusDays(90))).contains(90L);
        assertThat(stage.isRunningOn(DAY)).isFalse();
        assertThat(stage.isRunningOn(DAY.plusDays(1))).isTrue();
        assertThat(stage.knownOn(DAY.minusDays(1)).planVersion()).isEmpty();
        assertThat(stage.knownOn(DAY).actualStart()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        stage.toBuilder().start(DAY).finish(DAY.minusDays(1)).build())
                .withMessageContaining("2026-03-02 and ends on 2026-03-01");
    }

    private static Gate.Builder gate(int number) {
        return Gate.builder().id(GateId.of("PAY/G" + number)).component(PAYROLL).number(number);
    }

    private static GateReview.Builder passed(String id, Gate gate, LocalDate day) {
        return GateReview.builder()
                .id(GateReviewId.of(id))
                .gate(gate.id())
                .heldOn(day)
                .addReviewer(OUTSIDER)
                .decision(GateDecision.PROCEED);
    }

    private static GateReview.Builder answered(String id, LocalDate day) {
        return passed(id, FIRST, day)
                .decision(Optional.empty())
                .addFinding(new CriterionFinding("C1", CriterionResult.PARTLY_MET, Optional.empty()));
    }

    private static StageSpend spend(LocalDate day) {
        return new StageSpend(StageId.of("S2"), day, Money.of(5, "GBP"));
    }

    private static GateControl.Builder control(GateReview... reviews) {
        return GateControl.builder().addGate(FIRST).addGate(SECOND).reviews(List.of(reviews));
    }

    private static List<GateCheck> checks(GateControl control, LocalDate day) {
        return control.findingsOn(day).stream().map(GateFinding::check).toList();
    }
}
