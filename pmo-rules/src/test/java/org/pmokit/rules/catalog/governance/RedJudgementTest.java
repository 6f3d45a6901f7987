package org.pmokit.rules.catalog.governance;

import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.payroll;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmokit.core.assurance.DeliveryConfidence;
import org.pmokit.core.assurance.StatusAssessment;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.verify.RuleVerifier;
import org.pmokit.rules.verify.RuleVerifier.Outcome;

class RedJudgementTest {

    @Test
    void amber_red_is_amber_and_red_is_red_with_what_was_said() {
        on(rated(DeliveryConfidence.AMBER_RED)).breaches(Rag.AMBER, judgement(DeliveryConfidence.AMBER_RED));
        on(rated(DeliveryConfidence.RED)).breaches(Rag.RED, judgement(DeliveryConfidence.RED));
    }

    @ParameterizedTest
    @EnumSource(
            value = DeliveryConfidence.class,
            names = {"GREEN", "AMBER_GREEN", "AMBER"})
    void anything_better_is_in_order(DeliveryConfidence rating) {
        on(rated(rating)).isSatisfied();
    }

    @Test
    void the_newest_rating_counts() {
        Project better = rated(DeliveryConfidence.RED).toBuilder()
                .addAssessment(StatusAssessment.builder()
                        .assessor("board")
                        .rating(DeliveryConfidence.AMBER)
                        .asOf(TODAY)
                        .build())
                .build();

        on(better).isSatisfied();
    }

    @Test
    void it_is_not_asked_where_nobody_gave_a_rating_or_of_what_has_ended() {
        on(payroll().build()).doesNotApply();
        on(rated(DeliveryConfidence.RED).toBuilder()
                        .declaredStatus(ProjectStatus.STOPPED)
                        .build())
                .doesNotApply();
    }

    @Test
    void a_house_may_set_another_limit() {
        RuleVerifier.verify(RedJudgement.RULE)
                .given(rated(DeliveryConfidence.RED))
                .asOf(TODAY, RedJudgement.COUNT, "1")
                .isSatisfied();
    }

    private static Outcome on(Project project) {
        return RuleVerifier.verify(RedJudgement.RULE).given(project).asOf(TODAY);
    }

    private static Project rated(DeliveryConfidence rating) {
        return payroll()
                .addAssessment(StatusAssessment.builder()
                        .assessor("board")
                        .rating(rating)
                        .asOf(TODAY.minusMonths(1))
                        .statement("suppliers late")
                        .build())
                .build();
    }

    private static Evidence judgement(DeliveryConfidence rating) {
        return new Evidence.Judgement(
                rating, "board", Optional.of(TODAY.minusMonths(1)), Optional.of("suppliers late"));
    }
}
