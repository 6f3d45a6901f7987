package org.pmokit.rules.catalog.trend;

import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.payroll;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pmokit.core.assurance.DeliveryConfidence;
import org.pmokit.core.assurance.StatusAssessment;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.verify.RuleVerifier;
import org.pmokit.rules.verify.RuleVerifier.Outcome;

class SkippedAmberTest {

    private static final DeliveryConfidence GREEN = DeliveryConfidence.GREEN;
    private static final DeliveryConfidence AMBER = DeliveryConfidence.AMBER;
    private static final DeliveryConfidence RED = DeliveryConfidence.RED;

    @Test
    void one_fall_is_amber_and_a_second_one_red() {
        on(rated(GREEN, RED)).breaches(Rag.AMBER, new Evidence.Remark("green on 2026-04-30 and red on 2026-05-30"));
        on(rated(DeliveryConfidence.AMBER_GREEN, RED, GREEN, RED))
                .breaches(
                        Rag.RED,
                        new Evidence.Remark("green on 2026-03-01 and red on 2026-03-31; green on 2026-04-30 and red on"
                                + " 2026-05-30"));
    }

    @Test
    void a_way_through_amber_is_in_order() {
        on(rated(GREEN, AMBER, RED)).isSatisfied();
        on(rated(RED, GREEN)).isSatisfied();
        on(rated(GREEN, GREEN)).isSatisfied();
    }

    @Test
    void ratings_without_a_day_are_unknown() {
        Project project = rated(GREEN, RED);
        on(project.toBuilder()
                        .addAssessment(StatusAssessment.builder()
                                .assessor("board")
                                .rating(GREEN)
                                .build())
                        .build())
                .lacks("days of the ratings");
    }

    @Test
    void it_is_not_asked_of_a_single_rating_or_of_what_has_ended() {
        on(rated(RED)).doesNotApply();
        on(payroll().build()).doesNotApply();
        on(rated(GREEN, RED).toBuilder().declaredStatus(ProjectStatus.COMPLETED).build())
                .doesNotApply();
    }

    @Test
    void a_house_may_set_another_limit() {
        RuleVerifier.verify(SkippedAmber.RULE)
                .given(rated(GREEN, RED))
                .asOf(TODAY, SkippedAmber.AMBER, "1")
                .isSatisfied();
    }

    private static Outcome on(Project project) {
        return RuleVerifier.verify(SkippedAmber.RULE).given(project).asOf(TODAY);
    }

    private static Project rated(DeliveryConfidence... ratings) {
        Project.Builder project = payroll();
        LocalDate first = LocalDate.of(2026, 5, 30).minusDays(30L * (ratings.length - 1));
        for (int at = 0; at < ratings.length; at++) {
            project.addAssessment(StatusAssessment.builder()
                    .assessor("board")
                    .asOf(Optional.of(first.plusDays(30L * at)))
                    .rating(ratings[at])
                    .build());
        }
        return project.build();
    }
}
