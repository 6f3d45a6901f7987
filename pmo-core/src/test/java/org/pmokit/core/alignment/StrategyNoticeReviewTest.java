package org.pmokit.core.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmokit.core.alignment.Strategies.DAY;
import static org.pmokit.core.alignment.Strategies.P;
import static org.pmokit.core.alignment.Strategies.Q;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.StrategyChangeId;
import org.pmokit.core.role.Role;
import org.pmokit.core.strategy.StrategyChangeKind;
import org.pmokit.core.strategy.StrategyNotice;

class StrategyNoticeReviewTest {

    private static final LocalDate DUE = LocalDate.of(2026, 1, 15);

    @Test
    void whoever_was_not_told_within_five_working_days_is_named() {
        PortfolioDraft draft = draft().add(notice().sent(DUE).build());

        assertThat(findings(draft, DUE.plusDays(1), StrategyNoticeCheck.SC1)).containsExactly(Q);
        assertThat(findings(draft, DUE, StrategyNoticeCheck.SC1)).isEmpty();
        assertThat(findings(
                        draft().add(notice().sent(DUE.plusDays(1)).build()), DUE.plusDays(1), StrategyNoticeCheck.SC1))
                .containsExactly(P, Q);
    }

    @Test
    void work_that_nobody_decided_on_by_its_gate_is_named() {
        LocalDate gate = LocalDate.of(2026, 3, 2);
        StrategyNotice told = notice().sent(DUE).decideBy(gate).build();

        assertThat(findings(draft().add(told), gate.plusDays(1), StrategyNoticeCheck.SC2))
                .containsExactly(P);
        assertThat(findings(draft().add(told), gate, StrategyNoticeCheck.SC2)).isEmpty();
        assertThat(findings(
                        draft().add(told.toBuilder().decided(gate).build()), gate.plusDays(1), StrategyNoticeCheck.SC2))
                .isEmpty();
    }

    @Test
    void a_component_that_nobody_runs_or_answers_for_is_named() {
        assertThat(findings(draft(), DAY, StrategyNoticeCheck.SC3)).isEmpty();
        assertThat(findings(
                        draft().add(org.pmokit.core.delivery.Project.builder()
                                .id(org.pmokit.core.identifier.ProjectId.of("ALONE"))
                                .addObjective(Strategies.objective(1))
                                .build()),
                        DAY,
                        StrategyNoticeCheck.SC3))
                .extracting(Object::toString)
                .containsExactly("ProjectId[value=ALONE]");
    }

    @Test
    void a_notice_that_nobody_confirmed_goes_to_the_board() {
        StrategyNotice sent = notice().sent(DAY).build();

        assertThat(StrategyNoticeReview.of(
                                draft().add(sent).resolveOrThrow(), DUE.plusDays(1), ImpactSettings.HOUSE_DEFAULT)
                        .escalations())
                .containsExactly(new UnconfirmedNotice(sent, List.of(Strategies.BOARD_OF_P)));
        assertThat(StrategyNoticeReview.of(
                                draft().add(sent.toBuilder().acknowledged(DUE).build())
                                        .resolveOrThrow(),
                                DUE.plusDays(1),
                                ImpactSettings.HOUSE_DEFAULT)
                        .escalations())
                .isEmpty();
    }

    @Test
    void a_change_that_is_still_to_come_is_passed_over() {
        assertThat(StrategyNoticeReview.of(draft().resolveOrThrow(), DAY.minusDays(1), ImpactSettings.HOUSE_DEFAULT)
                        .findings())
                .isEmpty();
    }

    private static PortfolioDraft draft() {
        return Strategies.draft().add(Strategies.change("SC", 1, StrategyChangeKind.TARGET_CHANGED, "5", "6"));
    }

    private static StrategyNotice.Builder notice() {
        StrategyNotice.Builder notice = StrategyNotice.builder();
        notice.change(StrategyChangeId.of("SC"))
                .recipient(P)
                .role(Role.PROJECT_MANAGER)
                .person(PersonId.of("pm.p"))
                .addComponent(P)
                .due(DUE);
        return notice;
    }

    private static List<ComponentRef> findings(PortfolioDraft draft, LocalDate day, StrategyNoticeCheck check) {
        return StrategyNoticeReview.of(draft.resolveOrThrow(), day, ImpactSettings.HOUSE_DEFAULT).findings().stream()
                .filter(finding -> finding.check() == check)
                .map(StrategyNoticeFinding::component)
                .toList();
    }
}
