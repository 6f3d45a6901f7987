package org.pmokit.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.risk.RiskCheck;
import org.pmokit.core.risk.RiskFinding;
import org.pmokit.core.skill.SkillCheck;

class ReviewOutcomeTest {

    private static final RiskId A = RiskId.of("A");
    private static final RiskId B = RiskId.of("B");
    private static final RiskId C = RiskId.of("C");

    @Test
    void all_is_well_only_with_what_was_looked_at_found_nothing_and_lacked_nothing() {
        CheckOutcome owners = ReviewOutcome.asking(RiskCheck.values())
                .lookedAt(List.of(A, B), RiskCheck.RK1)
                .lacking(RiskCheck.RK1, C, "who watches it")
                .found(List.of(new RiskFinding(RiskCheck.RK1, B, "risks[B].owner", "message", "advice")))
                .build()
                .of(RiskCheck.RK1);

        assertThat(owners.lookedAt()).containsExactly(A, B, C);
        assertThat(owners.satisfied()).containsExactly(A);
        assertThat(owners.missing()).containsOnlyKeys(C);
        assertThat(owners.isNotApplicable()).isFalse();
    }

    @Test
    void a_check_that_looked_at_nothing_does_not_apply() {
        CheckOutcome outcome = ReviewOutcome.asking(RiskCheck.values()).build().of(RiskCheck.RK2);

        assertThat(outcome.isNotApplicable()).isTrue();
        assertThat(outcome.satisfied()).isEmpty();
    }

    @Test
    void what_was_found_amiss_was_looked_at() {
        ReviewFinding finding = new RiskFinding(RiskCheck.RK1, B, "risks[B].owner", "message", "advice");

        assertThat(ReviewOutcome.asking(RiskCheck.values())
                        .found(List.of(finding))
                        .build()
                        .of(RiskCheck.RK1)
                        .lookedAt())
                .containsExactly(B);
    }

    @Test
    void a_check_of_another_review_is_refused() {
        assertThatThrownBy(() -> ReviewOutcome.asking(RiskCheck.values()).lookedAt(List.of(A), SkillCheck.T1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("t1");
        assertThatThrownBy(
                        () -> ReviewOutcome.asking(RiskCheck.values()).build().of(SkillCheck.T1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
    }
}
