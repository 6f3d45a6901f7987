package org.pmokit.rules.catalog.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmokit.rules.Samples.PAY;
import static org.pmokit.rules.Samples.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.change.ChangeDecision;
import org.pmokit.core.change.ChangeRequest;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ChangeId;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.rules.HealthCheck;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Assessment;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

class MovedBaselinesTest {

    private static final LocalDate BEFORE = TODAY.minusDays(30);
    private static final LocalDate DUE = LocalDate.of(2026, 9, 1);

    private static Portfolio portfolio(LocalDate day, int slip, int milestones) {
        Project.Builder project = Project.builder().id(PAY);
        for (int at = 0; at < milestones; at++) {
            project.addMilestone(Milestone.of(PAY, "M" + at, DUE.plusDays(slip)));
        }
        return PortfolioDraft.named("Test").statusDate(day).add(project.build()).resolveOrThrow();
    }

    private static Portfolio approved(LocalDate decided) {
        return portfolio(TODAY, 7, 1)
                .toDraft()
                .add(ChangeRequest.builder()
                        .id(ChangeId.of("C-1"))
                        .component(PAY)
                        .title("Later")
                        .decision(ChangeDecision.APPROVE)
                        .decidedOn(decided)
                        .build())
                .resolveOrThrow();
    }

    private static Verdict judge(Portfolio now, Assessment assessment) {
        return HealthCheck.of(List.of(MovedBaselines.RULE)).assess(now, assessment).resultsOn(PAY).stream()
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private static Assessment comparing(Portfolio before) {
        return Assessment.asOf(TODAY).comparedWith(before);
    }

    @Test
    void a_move_without_approval_is_amber_and_more_than_two_are_red() {
        Verdict.Breached one = (Verdict.Breached) judge(portfolio(TODAY, 7, 1), comparing(portfolio(BEFORE, 0, 1)));
        Verdict.Breached many = (Verdict.Breached) judge(portfolio(TODAY, 7, 3), comparing(portfolio(BEFORE, 0, 3)));

        assertThat(one.breaches().get(0).rag()).isEqualTo(Rag.AMBER);
        assertThat(one.breaches().get(0).evidence())
                .containsExactly(new Evidence.Slip(MilestoneId.of(PAY, "M0"), DUE, DUE.plusDays(7)));
        assertThat(many.breaches().get(0).rag()).isEqualTo(Rag.RED);
        assertThat(many.breaches().get(0).evidence()).hasSize(3);
    }

    @Test
    void what_stayed_and_what_was_approved_in_between_is_in_order() {
        assertThat(judge(portfolio(TODAY, 0, 1), comparing(portfolio(BEFORE, 0, 1))))
                .isInstanceOf(Verdict.Satisfied.class);
        assertThat(judge(approved(TODAY.minusDays(5)), comparing(portfolio(BEFORE, 0, 1))))
                .isInstanceOf(Verdict.Satisfied.class);
    }

    @Test
    void an_approval_from_before_does_not_count() {
        assertThat(judge(approved(BEFORE), comparing(portfolio(BEFORE, 0, 1)))).isInstanceOf(Verdict.Breached.class);
    }

    @Test
    void it_is_not_asked_without_an_earlier_portfolio_or_without_baselines() {
        assertThat(judge(portfolio(TODAY, 7, 1), Assessment.asOf(TODAY))).isInstanceOf(Verdict.NotApplicable.class);
        assertThat(judge(portfolio(TODAY, 7, 1), comparing(portfolio(BEFORE, 0, 0))))
                .isInstanceOf(Verdict.NotApplicable.class);
    }

    @Test
    void a_house_may_set_another_limit() {
        Threshold amber = MovedBaselines.AMBER;

        assertThat(judge(
                        portfolio(TODAY, 7, 1),
                        comparing(portfolio(BEFORE, 0, 1)).with(amber, "1", "test")))
                .isInstanceOf(Verdict.Satisfied.class);
    }
}
