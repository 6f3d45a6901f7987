package org.pmokit.core.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.BoardId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.office.ControlStyle;
import org.pmokit.core.organisation.Board;
import org.pmokit.core.role.Role;

class GovernanceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final ProjectId PAYROLL = ProjectId.of("PAY");
    private static final ProgrammeId DIGITAL = ProgrammeId.of("DIG");
    private static final BoardId BOARD = BoardId.of("BRD");
    private static final DecisionRight EXECUTIVE_SPENDS = spending(Role.EXECUTIVE, 50_000);
    private static final DecisionRight BOARD_SPENDS = DecisionRight.builder()
            .component(DIGITAL)
            .kind(DecisionKind.SPEND)
            .board(BOARD)
            .build();
    private static final GovernanceFramework FRAMEWORK = GovernanceFramework.along(
            List.of(PAYROLL, DIGITAL),
            List.of(Board.builder().id(BOARD).governs(DIGITAL).build()),
            List.of(BOARD_SPENDS, EXECUTIVE_SPENDS),
            DAY);

    @Test
    void the_nearest_right_that_reaches_is_used_first() {
        DecisionAnswer answer = FRAMEWORK.whoMayDecide(spend(50_000));

        assertThat(answer.rights()).containsExactly(EXECUTIVE_SPENDS, BOARD_SPENDS);
        assertThat(answer.nearest()).contains(EXECUTIVE_SPENDS);
        assertThat(answer.allows(Role.EXECUTIVE)).isTrue();
        assertThat(answer.allows(Role.PROJECT_MANAGER)).isFalse();
        assertThat(answer.reason())
                .isEqualTo("The role executive may spend on project:PAY, by a right on project:PAY with GBP 50000.");
    }

    @Test
    void a_right_that_does_not_reach_is_told_with_its_reason() {
        DecisionAnswer answer = FRAMEWORK.whoMayDecide(spend(50_001));

        assertThat(answer.rights()).containsExactly(BOARD_SPENDS);
        assertThat(answer.allows(BOARD)).isTrue();
        assertThat(answer.allows(BoardId.of("OTHER"))).isFalse();
        assertThat(answer.path()).isEqualTo("decisionRights[PAY,spend]");
        assertThat(answer.reason())
                .isEqualTo(
                        "The board BRD may spend on project:PAY, by a right on programme:DIG with no limit. The role "
                                + "executive may not, because its limit is GBP 50000, and GBP 50001 is more.");
    }

    @Test
    void an_amount_that_nobody_said_is_taken_as_too_much() {
        DecisionAnswer answer = FRAMEWORK.whoMayDecide(DecisionRequest.of(PAYROLL, DecisionKind.SPEND));

        assertThat(answer.rights()).containsExactly(BOARD_SPENDS);
        assertThat(answer.passedOver())
                .extracting(PassedOver::reason)
                .containsExactly("its limit is GBP 50000, and the amount is not said");
    }

    @Test
    void days_and_shares_are_limits_too() {
        DecisionRight right = EXECUTIVE_SPENDS.toBuilder()
                .kind(DecisionKind.APPROVE_CHANGE)
                .upToDays(10)
                .upToShare(Ratio.of("0.05"))
                .build();
        DecisionRequest.Builder asked = DecisionRequest.builder();
        asked.component(PAYROLL).kind(DecisionKind.APPROVE_CHANGE).amount(Money.of(1, "GBP"));
        DecisionRequest fitting = asked.days(10).share(Ratio.of("0.05")).build();

        assertThat(right.shortfall(fitting)).isEmpty();
        assertThat(right.shortfall(fitting.toBuilder().days(11).build()))
                .contains("its limit is GBP 50000, 10 days, 5.0%, and 11 days is more");
        assertThat(right.shortfall(fitting.toBuilder().share(Ratio.of("0.06")).build()))
                .contains("its limit is GBP 50000, 10 days, 5.0%, and 6.0% is more");
    }

    @Test
    void nobody_may_decide_what_no_right_is_about() {
        DecisionAnswer answer = FRAMEWORK.whoMayDecide(DecisionRequest.of(PAYROLL, DecisionKind.STOP));

        assertThat(answer.isOpen()).isTrue();
        assertThat(answer.reason()).isEqualTo("Nobody is known who may stop on project:PAY.");
        assertThat(FRAMEWORK.decidable()).containsExactly(DecisionKind.SPEND);
        assertThat(FRAMEWORK.undecided(List.of(DecisionKind.SPEND, DecisionKind.STOP, DecisionKind.CLOSE)))
                .containsExactly(DecisionKind.CLOSE, DecisionKind.STOP);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FRAMEWORK.whoMayDecide(DecisionRequest.of(DIGITAL, DecisionKind.STOP)))
                .withMessageStartingWith("The governance framework of project:PAY was asked about programme:DIG");
    }

    @Test
    void rights_and_boards_of_another_time_or_place_do_not_count() {
        GovernanceFramework later = GovernanceFramework.along(
                List.of(PAYROLL),
                List.of(Board.builder()
                        .id(BOARD)
                        .governs(PAYROLL)
                        .period(DateRange.startingOn(DAY.plusDays(1)))
                        .build()),
                List.of(
                        BOARD_SPENDS,
                        EXECUTIVE_SPENDS.toBuilder()
                                .period(DateRange.endingOn(DAY.minusDays(1)))
                                .build()),
                DAY);

        assertThat(later.boards()).isEmpty();
        assertThat(later.rights()).isEmpty();
        assertThat(FRAMEWORK.boards()).extracting(Board::id).containsExactly(BOARD);
    }

    @Property
    void whoever_may_spend_an_amount_may_spend_less(
            @ForAll @LongRange(min = 0, max = 100_000) long amount,
            @ForAll @LongRange(min = 0, max = 100_000) long less) {
        DecisionAnswer more = FRAMEWORK.whoMayDecide(spend(Math.max(amount, less)));
        DecisionAnswer fewer = FRAMEWORK.whoMayDecide(spend(Math.min(amount, less)));

        assertThat(fewer.rights()).containsAll(more.rights());
        assertThat(more.rights().size() + more.passedOver().size()).isEqualTo(2);
    }

    @Test
    void a_right_belongs_to_a_role_or_a_board_and_has_no_limit_below_nothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecisionRight.builder()
                        .component(PAYROLL)
                        .kind(DecisionKind.STOP)
                        .build())
                .withMessage(
                        "The right to stop on project:PAY belongs to nobody.\nMaybe name either a role or a board.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> spending(Role.EXECUTIVE, -1))
                .withMessage(
                        "The right to spend on project:PAY has a limit below 0: GBP -1.\nMaybe leave out the minus "
                                + "sign.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecisionKind.of("Stop it"))
                .withMessageContaining("\"Stop it\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GovernanceFramework(List.of(), List.of(), List.of()))
                .withMessageContaining("\nMaybe ");
    }

    @Test
    void three_lines_of_defence_are_manned_by_three_bodies() {
        DefenceDuty first = duty(DefenceLine.DELIVERY_MANAGEMENT, "OPS");
        DefenceDuty second = duty(DefenceLine.ASSURANCE_FUNCTION, "QA");
        DefenceDuty third = duty(DefenceLine.INTERNAL_AUDIT, "QA");

        assertThat(DefenceDuty.unmanned(List.of(first, second), DAY)).containsExactly(DefenceLine.INTERNAL_AUDIT);
        assertThat(DefenceDuty.unmanned(List.of(first, second, third), DAY)).isEmpty();
        assertThat(DefenceDuty.onSeveralLines(List.of(first, second), DAY)).isEmpty();
        assertThat(DefenceDuty.onSeveralLines(List.of(first, second, third), DAY))
                .containsExactly(UnitId.of("QA"));
        assertThat(DefenceDuty.onSeveralLines(
                        List.of(
                                second,
                                third.toBuilder()
                                        .period(DateRange.endingOn(DAY.minusDays(1)))
                                        .build()),
                        DAY))
                .isEmpty();
        assertThat(DefenceLine.values()).extracting(DefenceLine::number).containsExactly(1, 2, 3);
    }

    @Test
    void terms_of_reference_are_not_approved_before_the_day() {
        TermsOfReference terms = TermsOfReference.builder()
                .component(PAYROLL)
                .purpose("pay people")
                .writtenOn(DAY)
                .approvedOn(DAY.plusDays(9))
                .approvedByRole(Role.EXECUTIVE)
                .build();

        assertThat(terms.isApprovedOn(DAY.plusDays(9))).isTrue();
        assertThat(terms.isApprovedOn(DAY.plusDays(8))).isFalse();
        assertThat(terms.knownOn(DAY.plusDays(9))).isSameAs(terms);
        assertThat(terms.knownOn(DAY.plusDays(8)).approvedOn()).isEmpty();
        assertThat(terms.knownSince()).contains(DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> terms.toBuilder().writtenOn(DAY.plusDays(10)).build())
                .withMessageContaining("before they were written on 2026-01-15")
                .withMessageContaining("\nMaybe ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> terms.toBuilder().approvedOn(Optional.empty()).build())
                .withMessageContaining("say who approved them and not when");
    }

    @Test
    void parts_of_the_method_are_left_out_for_a_reason() {
        GovernanceLevelDecision.Builder decision = GovernanceLevelDecision.builder();
        decision.component(PAYROLL).level(GovernanceLevel.LIGHT).decidedOn(DAY).addLeftOutPart("stage plans");

        assertThatIllegalArgumentException()
                .isThrownBy(decision::build)
                .withMessage(
                        "The governance of project:PAY leaves out 1 parts of the method and does not say why.\nMaybe "
                                + "give the reason.");
        GovernanceLevelDecision reasoned = decision.reason("one stage only").build();
        assertThat(reasoned.isInTime(DAY)).isTrue();
        assertThat(reasoned.isInTime(DAY.minusDays(1))).isFalse();
    }

    @Test
    void a_strategy_covers_planning_monitoring_and_delivery_and_is_agreed_by_owner_and_managers() {
        DeliveryStrategy strategy = DeliveryStrategy.builder()
                .component(PAYROLL)
                .planning("in stages")
                .monitoring("monthly")
                .addContributor(Role.PROJECT_MANAGER)
                .build();

        assertThat(strategy.isComplete()).isFalse();
        assertThat(strategy.toBuilder().delivery("by site").build().isComplete())
                .isTrue();
        assertThat(strategy.withoutSay(DeliveryStrategy.EXPECTED_CONTRIBUTORS))
                .containsExactly(Role.BUSINESS_OWNER, Role.TEAM_MANAGER);
    }

    @Test
    void only_a_directing_office_answers_for_delivery() {
        assertThat(AuthorityRelation.usualFor(ControlStyle.SUPPORTIVE)).isEqualTo(AuthorityRelation.SUPPORTS);
        assertThat(AuthorityRelation.usualFor(ControlStyle.CONTROLLING)).isEqualTo(AuthorityRelation.CHECKS);
        assertThat(AuthorityRelation.usualFor(ControlStyle.DIRECTIVE)).isEqualTo(AuthorityRelation.DIRECTS);
        assertThat(AuthorityRelation.values())
                .filteredOn(AuthorityRelation::isAccountableForDelivery)
                .containsExactly(AuthorityRelation.DIRECTS);
        assertThat(OfficeAuthority.builder()
                        .office(OfficeId.of("O"))
                        .component(PAYROLL)
                        .relation(AuthorityRelation.WORKS_UNDER)
                        .build()
                        .path())
                .isEqualTo("officeAuthority[O,PAY]");
        assertThat(Set.of(ControlStyle.values())).hasSize(3);
    }

    private static DefenceDuty duty(DefenceLine line, String unit) {
        return DefenceDuty.builder()
                .component(PAYROLL)
                .line(line)
                .provider(UnitId.of(unit))
                .build();
    }

    private static DecisionRight spending(Role role, long upTo) {
        return DecisionRight.builder()
                .component(PAYROLL)
                .kind(DecisionKind.SPEND)
                .role(role)
                .upToAmount(Money.of(upTo, "GBP"))
                .build();
    }

    private static DecisionRequest spend(long amount) {
        return DecisionRequest.of(PAYROLL, DecisionKind.SPEND).toBuilder()
                .amount(Money.of(amount, "GBP"))
                .build();
    }
}
