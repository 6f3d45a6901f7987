package org.pmokit.rules.catalog.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmokit.rules.Samples.DIG;
import static org.pmokit.rules.Samples.FINISH;
import static org.pmokit.rules.Samples.PAY;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.measured;
import static org.pmokit.rules.Samples.payroll;
import static org.pmokit.rules.Samples.reasons;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.core.provenance.Gap;
import org.pmokit.core.schedule.DatedForecast;
import org.pmokit.core.tolerance.Tolerance;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.verify.RuleVerifier;
import org.pmokit.rules.verify.RuleVerifier.Outcome;

class FinishSlipTest {

    @Test
    void a_finish_beyond_a_week_late_is_amber_and_beyond_thirty_days_red() {
        on(slipping(8)).breaches(Rag.AMBER, slip(8));
        on(slipping(20)).breaches(Rag.AMBER, slip(20));
        on(slipping(30)).breaches(Rag.AMBER, slip(30));
        on(slipping(31)).breaches(Rag.RED, slip(31));
    }

    @ParameterizedTest
    @ValueSource(longs = {-100, 0, 5, 7})
    void a_finish_up_to_a_week_late_is_in_order(long days) {
        on(slipping(days)).isSatisfied();
    }

    @Test
    void the_actual_finish_counts_before_any_forecast() {
        Project done = slipping(60).toBuilder().actualFinish(FINISH.plusDays(9)).build();

        RuleVerifier.verify(FinishSlip.RULE)
                .given(done)
                .asOf(FINISH.plusYears(1))
                .breaches(Rag.AMBER, slip(9));
    }

    @Test
    void it_lacks_the_plan_or_the_forecast_with_the_recorded_reasons() {
        Outcome nothing = on(payroll()
                .addGap(new Gap("finish", "dates not found"))
                .addGap(new Gap("forecast_finish", "none was published"))
                .build());

        nothing.lacks("planned finish", "finish forecast");
        assertThat(reasons(nothing)).containsExactly(Optional.of("dates not found"), Optional.of("none was published"));
        on(payroll().finish(FINISH).build()).lacks("finish forecast");
        on(payroll().addFinishForecast(DatedForecast.undated(FINISH)).build()).lacks("planned finish");
    }

    @Test
    void it_is_not_asked_of_what_was_stopped() {
        on(slipping(60).toBuilder().declaredStatus(ProjectStatus.STOPPED).build())
                .doesNotApply();
    }

    @Test
    void it_is_asked_of_a_programme_that_has_a_planned_finish_only() {
        Programme.Builder digital = Programme.builder().id(DIG);

        onProgramme(digital.build()).doesNotApply();
        onProgramme(digital.finish(FINISH).build()).lacks("finish forecast");
    }

    @Test
    void a_house_may_set_other_limits() {
        RuleVerifier.verify(FinishSlip.RULE)
                .given(slipping(10))
                .asOf(TODAY, FinishSlip.AMBER, "10")
                .isSatisfied();
        RuleVerifier.verify(FinishSlip.RULE)
                .given(slipping(10))
                .asOf(TODAY, FinishSlip.RED, "9")
                .breaches(Rag.RED, slip(10));
    }

    @Test
    void an_agreed_tolerance_replaces_the_limits() {
        on(within(14, 14)).isSatisfied();
        on(within(14, 15)).breaches(Rag.AMBER, slip(15));
        on(within(14, 28)).breaches(Rag.AMBER, slip(28));
        on(within(14, 29)).breaches(Rag.RED, slip(29));
        assertThat(measured(on(within(14, 29))).threshold().source())
                .isEqualTo("twice the agreed tolerance (house default)");
    }

    private static Outcome on(Project project) {
        return RuleVerifier.verify(FinishSlip.RULE).given(project).asOf(TODAY);
    }

    private static Outcome onProgramme(Programme programme) {
        return RuleVerifier.verify(FinishSlip.RULE).given(programme).asOf(TODAY);
    }

    private static Project within(long tolerance, long days) {
        return slipping(days).toBuilder()
                .addTolerance(Tolerance.ofDays(0, tolerance))
                .build();
    }

    private static Project slipping(long days) {
        return payroll()
                .finish(FINISH)
                .addFinishForecast(DatedForecast.of(TODAY, FINISH.plusDays(days)))
                .build();
    }

    private static Evidence slip(long days) {
        return new Evidence.Slip(PAY, FINISH, FINISH.plusDays(days));
    }
}
