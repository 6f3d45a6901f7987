package org.pmokit.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.BoardId;
import org.pmokit.core.identifier.ChangeId;
import org.pmokit.core.identifier.DecisionId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.role.Role;
import org.pmokit.core.tolerance.ManagementLevel;
import org.pmokit.core.tolerance.Tolerance;
import org.pmokit.core.tolerance.ToleranceDimension;
import org.pmokit.core.tolerance.ToleranceUnit;

class ChangeControlTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final ProjectId PROJECT = ProjectId.of("P");
    private static final UnitId HR = UnitId.of("HR");
    private static final DelegatedTolerances DELEGATED = new DelegatedTolerances(
            Map.of(
                    ManagementLevel.PROJECT_MANAGER,
                    List.of(Tolerance.ofDays(5, 10), Tolerance.ofCostOver("0.05")),
                    ManagementLevel.BOARD,
                    List.of(Tolerance.ofDays(10, 30), Tolerance.ofCostOver("0.10"))),
            Optional.of(pounds(10_000)));
    private static final ChangeAuthority AUTHORITY = ChangeAuthority.builder()
            .component(PROJECT)
            .role(Role.APPROVER)
            .level(ManagementLevel.PROJECT_MANAGER)
            .budget(pounds(1_000))
            .perChange(pounds(600))
            .build();

    @Test
    void the_limit_itself_is_inside_and_the_worst_dimension_decides() {
        assertThat(level(ChangeImpact.ofDays(10), ChangeImpact.ofCost(pounds(500))))
                .isEqualTo(ManagementLevel.PROJECT_MANAGER);
        assertThat(level(ChangeImpact.ofDays(10), ChangeImpact.ofCost(pounds(550))))
                .isEqualTo(ManagementLevel.BOARD);
        assertThat(level(ChangeImpact.ofDays(31), ChangeImpact.ofCost(pounds(550))))
                .isEqualTo(ManagementLevel.CORPORATE_OR_PROGRAMME);
    }

    @Test
    void the_reason_names_level_and_dimension() {
        RequiredLevel required = DELEGATED
                .levelFor(List.of(ChangeImpact.ofDays(31), ChangeImpact.ofCost(pounds(550))))
                .orElseThrow();

        assertThat(required.passed())
                .extracting(RequiredLevel.Passed::message)
                .containsExactly(
                        "The project manager may not let time move by 31 days.",
                        "The project manager may not let cost move by 5.5 %.",
                        "The board may not let time move by 31 days.");
        assertThat(required.worst()).contains(ToleranceDimension.TIME);
        assertThat(required.isCertain()).isTrue();
    }

    @Test
    void what_nobody_delegated_goes_to_the_top_and_what_nobody_sized_is_told() {
        ChangeImpact scope = ChangeImpact.of(ToleranceDimension.SCOPE, ToleranceUnit.RATIO, new BigDecimal("0.01"));
        assertThat(level(scope)).isEqualTo(ManagementLevel.CORPORATE_OR_PROGRAMME);

        RequiredLevel unsized = DELEGATED
                .levelFor(List.of(
                        ChangeImpact.ofDays(1), ChangeImpact.unsized(ToleranceDimension.QUALITY, "less robust")))
                .orElseThrow();
        assertThat(unsized.level()).isEqualTo(ManagementLevel.PROJECT_MANAGER);
        assertThat(unsized.unassessed()).containsExactly(ToleranceDimension.QUALITY);
        assertThat(unsized.isCertain()).isFalse();
        assertThat(unsized.worst()).isEmpty();
    }

    @Test
    void money_cannot_be_held_against_a_share_of_an_unknown_cost() {
        DelegatedTolerances blind = new DelegatedTolerances(DELEGATED.byLevel(), Optional.empty());

        assertThat(blind.levelFor(List.of(ChangeImpact.ofCost(pounds(1))))
                        .orElseThrow()
                        .unassessed())
                .containsExactly(ToleranceDimension.COST);
        assertThat(blind.levelFor(List.of())).isEmpty();
    }

    @Test
    void a_deviation_has_a_unit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChangeImpact(
                        ToleranceDimension.TIME,
                        Optional.empty(),
                        Optional.of(BigDecimal.TEN),
                        Optional.empty(),
                        Optional.empty()))
                .withMessageContaining("10 on time has no unit");
        assertThat(ChangeImpact.unsized(ToleranceDimension.TIME, "later").isSized())
                .isFalse();
    }

    @Test
    void a_change_budget_knows_what_is_left_and_savings_do_not_fill_it() {
        ChangeBudget budget = AUTHORITY
                .budgetAfter(List.of(
                        approved("C1", 600).build(),
                        approved("C2", 400).build(),
                        approved("C3", -300).build(),
                        approved("C4", 5).component(ProjectId.of("Q")).build(),
                        approved("C5", 7).decision(ChangeDecision.REJECT).build(),
                        approved("C6", 9).impacts(List.of()).build()))
                .orElseThrow();

        assertThat(budget.committed()).isEqualTo(pounds(1_000));
        assertThat(budget.left().isZero()).isTrue();
        assertThat(budget.isExceeded()).isFalse();
        assertThat(budget.unpriced()).containsExactly(ChangeId.of("C6"));
    }

    @Test
    void an_authority_decides_in_its_period_and_is_somebody() {
        ChangeAuthority later = AUTHORITY.toBuilder()
                .period(DateRange.startingOn(DAY.plusDays(1)))
                .build();

        assertThat(AUTHORITY.decided(approved("C", 5).build())).isTrue();
        assertThat(later.decided(approved("C", 5).build())).isFalse();
        assertThat(AUTHORITY.path()).isEqualTo("changeAuthorities[P,approver]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChangeAuthority.builder().component(PROJECT).build())
                .withMessageContaining("change authority of project:P is nobody");
    }

    @Test
    void a_change_carried_out_before_or_without_approval_is_found() {
        assertThat(found(approved("C", 5).implementedOn(DAY.minusDays(1)).build()))
                .containsExactly(ChangeCheck.CH1);
        assertThat(found(approved("C", 5).implementedOn(DAY).build())).isEmpty();
        assertThat(found(ChangeRequest.builder()
                        .id(ChangeId.of("C"))
                        .component(PROJECT)
                        .title("t")
                        .implementedOn(DAY)
                        .build()))
                .containsExactly(ChangeCheck.CH1);
    }

    @Test
    void whoever_approves_has_the_right_to() {
        ChangeReview review = ChangeReview.HOUSE_DEFAULT.with(DELEGATED).with(List.of(AUTHORITY));

        assertThat(messages(review, approved("C", 500).build())).isEmpty();
        assertThat(messages(review, approved("C", 550).build()))
                .containsExactly("The change t (C) was approved at the level project-manager and needs board.");
        assertThat(messages(
                        ChangeReview.HOUSE_DEFAULT.with(List.of(AUTHORITY)),
                        approved("C", 700).build()))
                .containsExactly(
                        "The change t (C) costs GBP 700 and was approved by an authority that may spend GBP 600"
                                + " on a change.");
        assertThat(messages(review, approved("C", 5).decidedAs(Role.AUTHOR).build()))
                .containsExactly("The change t (C) was approved as author, which is no change authority of project:P.");
        assertThat(messages(
                        review,
                        approved("C", 900)
                                .decidedAs(Role.AUTHOR)
                                .decidedByBoard(BoardId.of("B"))
                                .decidedAt(ManagementLevel.BOARD)
                                .build()))
                .isEmpty();
        PersonId silva = PersonId.of("j.silva");
        assertThat(messages(
                        review,
                        approved("C", 5).raisedBy(silva).decidedBy(silva).build()))
                .containsExactly("The change t (C) was approved by whoever asked for it.");
    }

    @Test
    void the_severity_of_a_request_says_the_level_when_there_are_no_tolerances() {
        ChangeRequest severe = approved("C", 5)
                .severity(ManagementLevel.BOARD)
                .decidedAt(ManagementLevel.TEAM_MANAGER)
                .build();

        assertThat(found(severe)).containsExactly(ChangeCheck.CH2);
    }

    @Test
    void more_approved_than_delegated_is_found_once() {
        List<ChangeFinding> findings = ChangeReview.HOUSE_DEFAULT
                .with(List.of(AUTHORITY))
                .findings(
                        List.of(approved("C1", 600).build(), approved("C2", 500).build()), DAY);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.check()).isEqualTo(ChangeCheck.CH3);
            assertThat(finding.subject()).isEqualTo(PROJECT);
            assertThat(finding.message())
                    .isEqualTo("The change budget of project:P is GBP 1000, and GBP 1100 was approved.");
        });
    }

    @Test
    void a_baseline_that_does_not_follow_is_found_after_fourteen_days() {
        ChangeRequest change = approved("C", 5).build();

        assertThat(found(change, DAY.plusDays(14))).isEmpty();
        assertThat(found(change, DAY.plusDays(15))).containsExactly(ChangeCheck.CH4);
        assertThat(found(change.toBuilder().baselineUpdatedOn(DAY).build(), DAY.plusDays(15)))
                .isEmpty();
    }

    @Test
    void whoever_is_affected_by_an_approved_change_and_not_told_is_found() {
        ChangeRequest change = approved("C", 5).addAffected(HR).build();

        assertThat(found(change)).containsExactly(ChangeCheck.CH5);
        assertThat(found(change.toBuilder().addInformed(HR).build())).isEmpty();
    }

    @Test
    void a_request_that_waits_for_more_than_thirty_days_is_found() {
        ChangeRequest waiting = ChangeRequest.builder()
                .id(ChangeId.of("C"))
                .component(PROJECT)
                .title("t")
                .raised(DAY)
                .build();

        assertThat(found(waiting, DAY.plusDays(30))).isEmpty();
        assertThat(found(waiting, DAY.plusDays(31))).containsExactly(ChangeCheck.CH6);
        assertThat(found(waiting.toBuilder().reopenedOn(DAY.plusDays(20)).build(), DAY.plusDays(31)))
                .isEmpty();
        assertThat(new ChangeReview(Optional.empty(), List.of(), 60, 14).findings(List.of(waiting), DAY.plusDays(31)))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChangeReview(Optional.empty(), List.of(), -1, 14))
                .withMessageContaining("-1 days to decide");
    }

    @Test
    void something_off_specification_is_accepted_with_a_concession() {
        ChangeRequest accepted =
                approved("C", 5).type(IssueType.OFF_SPECIFICATION).build();

        assertThat(found(accepted)).containsExactly(ChangeCheck.CH7);
        assertThat(found(accepted.toBuilder().concession(DecisionId.of("D")).build()))
                .isEmpty();
    }

    @Test
    void metrics_count_volume_lead_time_creep_and_reopening() {
        ChangeRequest first = approved("C1", 600).raised(DAY.minusDays(10)).build();
        ChangeRequest second = approved("C2", 400).raised(DAY.minusDays(20)).build();
        ChangeRequest third = ChangeRequest.builder()
                .id(ChangeId.of("C3"))
                .component(PROJECT)
                .title("t")
                .reopenedOn(DAY)
                .build();
        ChangeRequest fourth = approved("C4", 1).raised(DAY).impacts(List.of()).build();

        ChangeMetrics metrics = ChangeMetrics.of(List.of(first, second, third, fourth), Optional.of(pounds(20_000)));

        assertThat(metrics.volume()).isEqualTo(Map.of(YearMonth.of(2025, 12), 2, YearMonth.of(2026, 1), 1));
        assertThat(metrics.undated()).isEqualTo(1);
        assertThat(metrics.leadTime()).contains(Ratio.of("10"));
        assertThat(metrics.scopeCreep()).contains(Ratio.of("0.05"));
        assertThat(metrics.unpriced()).containsExactly(ChangeId.of("C4"));
        assertThat(metrics.reopened()).contains(Ratio.of("0.25"));
    }

    @Test
    void metrics_of_nothing_are_not_known_rather_than_zero() {
        ChangeMetrics none = ChangeMetrics.of(List.of(), Optional.of(pounds(1)));

        assertThat(none.leadTime()).isEmpty();
        assertThat(none.scopeCreep()).isEmpty();
        assertThat(none.reopened()).isEmpty();
    }

    @Test
    void loads_of_several_components_on_one_group_add_up() {
        YearMonth june = YearMonth.of(2026, 6);
        List<ChangeLoad> loads = List.of(
                ChangeLoad.of(ProjectId.of("P"), HR, june, 4),
                ChangeLoad.of(ProjectId.of("Q"), HR, june, 5),
                ChangeLoad.of(ProjectId.of("R"), HR, june, 3),
                ChangeLoad.of(ProjectId.of("R"), HR, june.plusMonths(1), 9));

        assertThat(ChangeLoad.saturation(loads, HR, june, BigDecimal.TEN)).contains(Ratio.of("1.2"));
        assertThat(ChangeLoad.saturation(loads, HR, june, BigDecimal.ZERO)).isEmpty();
        assertThat(ChangeLoad.saturation(loads, UnitId.of("IT"), june, BigDecimal.TEN))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChangeLoad.of(PROJECT, HR, june, -1))
                .withMessageContaining("project:P on unit:HR in 2026-06 is -1");
    }

    private static ChangeRequest.Builder approved(String id, long cost) {
        return ChangeRequest.builder()
                .id(ChangeId.of(id))
                .component(PROJECT)
                .title("t")
                .addImpact(ChangeImpact.ofCost(pounds(cost)))
                .decision(ChangeDecision.APPROVE)
                .decidedOn(DAY)
                .decidedAs(Role.APPROVER);
    }

    private static ManagementLevel level(ChangeImpact... impacts) {
        return DELEGATED.levelFor(List.of(impacts)).orElseThrow().level();
    }

    private static List<ChangeCheck> found(ChangeRequest change) {
        return found(change, DAY);
    }

    private static List<ChangeCheck> found(ChangeRequest change, LocalDate day) {
        return ChangeReview.HOUSE_DEFAULT.findings(List.of(change), day).stream()
                .map(ChangeFinding::check)
                .toList();
    }

    private static List<String> messages(ChangeReview review, ChangeRequest change) {
        return review.findings(List.of(change), DAY).stream()
                .map(ChangeFinding::message)
                .toList();
    }

    private static Money pounds(long amount) {
        return Money.of(amount, "GBP");
    }
}
