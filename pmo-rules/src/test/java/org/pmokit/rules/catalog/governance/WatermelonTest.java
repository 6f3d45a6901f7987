package org.pmokit.rules.catalog.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmokit.rules.Samples.DIG;
import static org.pmokit.rules.Samples.PAY;
import static org.pmokit.rules.Samples.REC;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.gbp;
import static org.pmokit.rules.Samples.payroll;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.assurance.DeliveryConfidence;
import org.pmokit.core.assurance.StatusAssessment;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.core.earnedvalue.PerformancePeriod;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Assessment;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;
import org.pmokit.rules.verify.RuleVerifier;
import org.pmokit.rules.verify.RuleVerifier.Given;

class WatermelonTest {

    private static final Evidence RED_INSIDE =
            new Evidence.Disagreement(DeliveryConfidence.GREEN, "project manager", Rag.RED);

    @Test
    void green_outside_and_red_inside_is_red() {
        given(declared(DeliveryConfidence.GREEN)).computed(Rag.RED).asOf(TODAY).breaches(Rag.RED, RED_INSIDE);
    }

    @Test
    void a_low_cost_performance_is_a_sign_of_its_own() {
        given(declared(DeliveryConfidence.GREEN), spent(1000))
                .computed(Rag.GREEN)
                .asOf(TODAY)
                .breaches(Rag.RED, new Evidence.Value("CPI", new BigDecimal("0.89")));
        given(declared(DeliveryConfidence.GREEN), spent(1000))
                .computed(Rag.RED)
                .asOf(TODAY)
                .breaches(Rag.RED, new Evidence.Value("CPI", new BigDecimal("0.89")), RED_INSIDE);
    }

    @Test
    void two_red_parts_of_a_programme_are_a_sign() {
        assertThat(programme(Map.of(DIG, Rag.AMBER, PAY, Rag.RED, REC, Rag.RED)))
                .isInstanceOfSatisfying(
                        Verdict.Breached.class,
                        breached -> assertThat(breached.breaches().get(0).evidence())
                                .containsExactly(new Evidence.Value("parts that are red", new BigDecimal("2"))));
        assertThat(programme(Map.of(DIG, Rag.AMBER, PAY, Rag.RED, REC, Rag.AMBER)))
                .isInstanceOf(Verdict.Satisfied.class);
    }

    @Test
    void without_a_sign_it_is_in_order() {
        given(declared(DeliveryConfidence.GREEN), spent(890))
                .computed(Rag.AMBER)
                .asOf(TODAY)
                .isSatisfied();
        given(declared(DeliveryConfidence.GREEN))
                .computed(Rag.GREEN)
                .asOf(TODAY)
                .isSatisfied();
    }

    @Test
    void what_cannot_be_computed_is_no_green() {
        given(declared(DeliveryConfidence.GREEN))
                .computed(Rag.UNKNOWN)
                .asOf(TODAY)
                .lacks("computed status");
        given(declared(DeliveryConfidence.GREEN)).asOf(TODAY).lacks("computed status");
    }

    @Test
    void only_open_components_that_are_declared_green_are_asked() {
        given(declared(DeliveryConfidence.AMBER_GREEN))
                .computed(Rag.RED)
                .asOf(TODAY)
                .doesNotApply();
        given(payroll().build()).computed(Rag.RED).asOf(TODAY).doesNotApply();
        given(payroll()
                        .declaredStatus(ProjectStatus.COMPLETED)
                        .addAssessment(rating(DeliveryConfidence.GREEN))
                        .build())
                .computed(Rag.RED)
                .asOf(TODAY)
                .doesNotApply();
    }

    @Test
    void a_house_may_set_other_limits() {
        limited(Watermelon.CPI, "0.8").isSatisfied();
        limited(Watermelon.SIGNS, "1").isSatisfied();
    }

    private static RuleVerifier.Outcome limited(Threshold threshold, String value) {
        return given(declared(DeliveryConfidence.GREEN), spent(1000))
                .computed(Rag.GREEN)
                .asOf(TODAY, threshold, value);
    }

    private static Verdict programme(Map<org.pmokit.core.identifier.ComponentRef, Rag> colours) {
        Programme programme = Programme.builder()
                .id(DIG)
                .addAssessment(rating(DeliveryConfidence.GREEN))
                .build();
        Portfolio portfolio = PortfolioDraft.named("One")
                .add(programme)
                .add(payroll().parent(DIG).build())
                .add(Project.builder().id(REC).parent(DIG).build())
                .resolveOrThrow();
        return Watermelon.RULE.judge(
                programme,
                RuleContext.of(portfolio, Assessment.asOf(TODAY))
                        .around(DIG)
                        .withStatuses(component -> Optional.ofNullable(colours.get(component))));
    }

    private static Project declared(DeliveryConfidence rating) {
        return payroll().addAssessment(rating(rating)).build();
    }

    private static StatusAssessment rating(DeliveryConfidence rating) {
        return StatusAssessment.builder()
                .asOf(TODAY)
                .assessor("project manager")
                .rating(rating)
                .build();
    }

    private static PerformancePeriod spent(long cost) {
        return PerformancePeriod.builder()
                .project(PAY)
                .periodEnd(TODAY)
                .earnedValue(gbp(890))
                .actualCost(gbp(cost))
                .build();
    }

    private static Given given(Project project, PerformancePeriod... periods) {
        PortfolioDraft draft = PortfolioDraft.named("One").add(project);
        for (PerformancePeriod period : periods) {
            draft.add(period);
        }
        return RuleVerifier.verify(Watermelon.RULE).given(draft.resolveOrThrow(), project.id());
    }
}
