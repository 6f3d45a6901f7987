package org.pmokit.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.risk.RiskCheck;
import org.pmokit.core.risk.RiskFinding;

class ReviewPassTest {

    private static final RiskId A = RiskId.of("A");
    private static final RiskId B = RiskId.of("B");
    private static final RiskFinding FOUND = finding("amiss");
    private static final RiskFinding TOLD = finding("not known");

    @Test
    void what_does_not_apply_is_not_looked_at() {
        CheckOutcome outcome = outcome(Judgement.notApplicable());

        assertThat(outcome.isNotApplicable()).isTrue();
        assertThat(outcome.missing()).isEmpty();
    }

    @Test
    void what_is_well_was_looked_at() {
        assertThat(outcome(Judgement.well()).satisfied()).containsExactly(A);
        assertThat(outcome(Judgement.of(Optional.empty())).satisfied()).containsExactly(A);
        assertThat(outcome(Judgement.amissIf(false, () -> FOUND)).satisfied()).containsExactly(A);
    }

    @Test
    void what_is_amiss_was_looked_at_and_is_found() {
        for (Judgement<RiskFinding> amiss : List.<Judgement<RiskFinding>>of(
                Judgement.amiss(FOUND),
                Judgement.of(List.of(FOUND)),
                Judgement.of(Optional.of(FOUND)),
                Judgement.amissIf(true, () -> FOUND))) {
            CheckOutcome outcome = outcome(amiss);

            assertThat(outcome.lookedAt()).containsExactly(A);
            assertThat(outcome.findings()).containsExactly(FOUND);
            assertThat(outcome.satisfied()).isEmpty();
        }
    }

    @Test
    void a_missing_fact_is_told_and_is_no_finding() {
        ReviewPass<RiskFinding> pass = pass().judge(RiskCheck.RK1, A, Judgement.lacking("who watches it", TOLD))
                .judge(RiskCheck.RK1, B, Judgement.lacking("who watches it"));

        assertThat(pass.findings()).isEmpty();
        assertThat(pass.unjudged()).containsExactly(TOLD);
        assertThat(pass.outcome().of(RiskCheck.RK1).missing()).containsOnlyKeys(A, B);
    }

    @Test
    void each_entry_is_asked_once_in_the_order_given() {
        ReviewPass<RiskFinding> pass = pass().ask(
                        RiskCheck.RK1,
                        List.of(risk(B), risk(A)),
                        risk -> Judgement.amiss(
                                new RiskFinding(RiskCheck.RK1, risk.id(), "path", "message", "advice")));

        assertThat(pass.findings()).extracting(RiskFinding::risk).containsExactly(B, A);
        assertThat(pass.outcome().of(RiskCheck.RK1).lookedAt()).containsExactly(B, A);
    }

    @Test
    void several_things_may_be_judged_together() {
        CheckOutcome outcome = pass().judge(RiskCheck.RK1, List.of(A, B), Judgement.amiss(FOUND))
                .outcome()
                .of(RiskCheck.RK1);

        assertThat(outcome.lookedAt()).containsExactly(A, B);
        assertThat(outcome.satisfied()).containsExactly(B);
    }

    private static ReviewPass<RiskFinding> pass() {
        return ReviewPass.asking(RiskCheck.values());
    }

    private static CheckOutcome outcome(Judgement<RiskFinding> judgement) {
        return pass().judge(RiskCheck.RK1, A, judgement).outcome().of(RiskCheck.RK1);
    }

    private static Risk risk(RiskId id) {
        return Risk.builder()
                .id(id)
                .component(ProjectId.of("PAY"))
                .title("supplier fails")
                .build();
    }

    private static RiskFinding finding(String message) {
        return new RiskFinding(RiskCheck.RK1, A, "risks[A].owner", message, "advice");
    }
}
