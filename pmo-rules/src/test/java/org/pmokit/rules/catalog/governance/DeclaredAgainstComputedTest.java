package org.pmokit.rules.catalog.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmokit.core.assurance.DeliveryConfidence.AMBER;
import static org.pmokit.core.assurance.DeliveryConfidence.AMBER_GREEN;
import static org.pmokit.core.assurance.DeliveryConfidence.AMBER_RED;
import static org.pmokit.core.assurance.DeliveryConfidence.GREEN;
import static org.pmokit.core.assurance.DeliveryConfidence.RED;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.measured;
import static org.pmokit.rules.Samples.payroll;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmokit.core.assurance.DeliveryConfidence;
import org.pmokit.core.assurance.StatusAssessment;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.verify.RuleVerifier;
import org.pmokit.rules.verify.RuleVerifier.Outcome;

class DeclaredAgainstComputedTest {

    @Test
    void green_outside_and_red_inside_is_red() {
        on(GREEN, Rag.RED).breaches(Rag.RED, disagreement(GREEN, Rag.RED));
    }

    @ParameterizedTest
    @CsvSource({
        "GREEN, AMBER",
        "AMBER_GREEN, RED",
        "AMBER, RED",
        "AMBER, GREEN",
        "AMBER_RED, GREEN",
        "RED, AMBER",
        "RED, GREEN"
    })
    void any_other_disagreement_is_amber_in_both_directions(DeliveryConfidence declared, Rag computed) {
        on(declared, computed).breaches(Rag.AMBER, disagreement(declared, computed));
    }

    @ParameterizedTest
    @CsvSource({
        "GREEN, GREEN",
        "AMBER, AMBER",
        "RED, RED",
        "AMBER_GREEN, GREEN",
        "AMBER_GREEN, AMBER",
        "AMBER_RED, AMBER",
        "AMBER_RED, RED"
    })
    void half_a_step_is_agreement(DeliveryConfidence declared, Rag computed) {
        on(declared, computed).isSatisfied();
    }

    @Test
    void the_distance_is_measured_without_a_sign() {
        assertThat(measured(on(RED, Rag.GREEN)).value()).isEqualByComparingTo("2");
        assertThat(measured(on(AMBER_GREEN, Rag.RED)).value()).isEqualByComparingTo("1.5");
    }

    @Test
    void without_a_computed_colour_it_is_unknown() {
        on(GREEN, Rag.UNKNOWN).lacks("computed status");
        RuleVerifier.verify(DeclaredAgainstComputed.RULE)
                .given(rated(RED))
                .asOf(TODAY)
                .lacks("computed status");
    }

    @Test
    void the_newest_rating_counts() {
        Project project = rated(RED).toBuilder()
                .addAssessment(said(GREEN).asOf(TODAY).build())
                .build();

        given(project, Rag.GREEN).asOf(TODAY).isSatisfied();
    }

    @Test
    void it_is_not_asked_where_nobody_gave_a_rating_or_of_what_has_ended() {
        Project words = payroll()
                .addAssessment(StatusAssessment.builder()
                        .assessor("board")
                        .statement("fine")
                        .build())
                .build();

        given(words, Rag.RED).asOf(TODAY).doesNotApply();
        given(rated(GREEN).toBuilder().declaredStatus(ProjectStatus.COMPLETED).build(), Rag.RED)
                .asOf(TODAY)
                .doesNotApply();
    }

    @Test
    void a_house_may_set_other_limits() {
        given(rated(AMBER), Rag.RED)
                .asOf(TODAY, DeclaredAgainstComputed.STEPS, "1")
                .isSatisfied();
        given(rated(AMBER), Rag.RED)
                .asOf(TODAY, DeclaredAgainstComputed.RED, "0.5")
                .breaches(Rag.RED, disagreement(AMBER, Rag.RED));
        given(rated(AMBER_RED), Rag.GREEN)
                .asOf(TODAY, DeclaredAgainstComputed.RED, "0.5")
                .breaches(Rag.AMBER, disagreement(AMBER_RED, Rag.GREEN));
    }

    private static Outcome on(DeliveryConfidence declared, Rag computed) {
        return given(rated(declared), computed).asOf(TODAY);
    }

    private static RuleVerifier.Given given(Project project, Rag computed) {
        return RuleVerifier.verify(DeclaredAgainstComputed.RULE).given(project).computed(computed);
    }

    private static Project rated(DeliveryConfidence rating) {
        return payroll()
                .addAssessment(said(rating).asOf(TODAY.minusMonths(1)).build())
                .build();
    }

    private static StatusAssessment.Builder said(DeliveryConfidence rating) {
        return StatusAssessment.builder().assessor("board").rating(rating);
    }

    private static Evidence disagreement(DeliveryConfidence declared, Rag computed) {
        return new Evidence.Disagreement(declared, "board", computed);
    }
}
