package org.pmokit.rules.catalog.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmokit.rules.Samples.DIG;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.gbp;
import static org.pmokit.rules.Samples.measured;
import static org.pmokit.rules.Samples.money;
import static org.pmokit.rules.Samples.payroll;
import static org.pmokit.rules.Samples.reasons;
import static org.pmokit.rules.Samples.series;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.core.finance.Figure;
import org.pmokit.core.finance.Finance;
import org.pmokit.core.finance.MoneySeries;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.provenance.Gap;
import org.pmokit.core.tolerance.Tolerance;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.verify.RuleVerifier;
import org.pmokit.rules.verify.RuleVerifier.Outcome;

class CostVarianceTest {

    @Test
    void an_overrun_beyond_ten_per_cent_is_amber_and_from_twenty_on_red() {
        on(10_000, 11_001).breaches(Rag.AMBER, overrun(10_000, 11_001, "0.1001"));
        on(10_000, 11_200).breaches(Rag.AMBER, overrun(10_000, 11_200, "0.12"));
        on(10_000, 11_999).breaches(Rag.AMBER, overrun(10_000, 11_999, "0.1999"));
        on(10_000, 12_000).breaches(Rag.RED, overrun(10_000, 12_000, "0.2"));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 5_000, 10_000, 10_600, 10_900, 11_000})
    void an_overrun_of_up_to_ten_per_cent_is_in_order(long forecast) {
        on(10_000, forecast).isSatisfied();
    }

    @Test
    void the_newest_budget_and_the_newest_forecast_count() {
        Finance rebaselined = Finance.builder()
                .budget(MoneySeries.of(Figure.of(TODAY, gbp(200)), Figure.of(TODAY.minusYears(1), gbp(100))))
                .forecast(MoneySeries.of(Figure.of(TODAY, gbp(210)), Figure.of(TODAY.minusYears(1), gbp(500))))
                .build();

        on(rebaselined).isSatisfied();
    }

    @Test
    void a_budget_that_is_not_above_zero_is_unknown_and_never_a_colour() {
        on(0, 0).lacks("budget above zero");
        on(0, 500).lacks("budget above zero");
        on(-100, 500).lacks("budget above zero");
    }

    @Test
    void it_lacks_budget_and_forecast_with_the_recorded_reasons() {
        Outcome nothing = on(payroll()
                .addGap(new Gap("budget", "withheld"))
                .addGap(new Gap("forecast_cost", "not published"))
                .build());

        nothing.lacks("budget", "cost forecast");
        assertThat(reasons(nothing)).containsExactly(Optional.of("withheld"), Optional.of("not published"));
        on(Finance.builder().budget(series(1)).build()).lacks("cost forecast");
        on(Finance.builder().forecast(series(1)).build()).lacks("budget");
    }

    @Test
    void a_forecast_of_more_than_a_year_ago_is_unknown_for_an_open_component() {
        on(withForecastOf(TODAY.minusDays(366))).isSatisfied();
        Outcome old = on(withForecastOf(TODAY.minusDays(367)));

        old.lacks("cost forecast that is not too old");
        assertThat(reasons(old)).containsExactly(Optional.of("the last one is of " + TODAY.minusDays(367)));
        RuleVerifier.verify(CostVariance.RULE)
                .given(payroll().finance(withForecastOf(TODAY.minusDays(367))).build())
                .asOf(TODAY, CostVariance.FRESHNESS, "367")
                .isSatisfied();
    }

    @Test
    void a_forecast_without_a_date_is_never_too_old() {
        Finance undated = Finance.builder()
                .budget(series(100))
                .forecast(MoneySeries.of(Figure.undated(gbp(150))))
                .build();

        on(undated).breaches(Rag.RED, overrun(100, 150, "0.5"));
    }

    @Test
    void cost_to_date_stands_in_for_the_forecast_once_a_component_has_ended() {
        Finance spent =
                Finance.builder().budget(series(100)).actual(series(130)).build();
        Project.Builder project = payroll().finance(spent);

        on(project.build()).lacks("cost forecast");
        on(project.declaredStatus(ProjectStatus.COMPLETED).build()).breaches(Rag.RED, overrun(100, 130, "0.3"));
    }

    @Test
    void it_is_asked_of_a_programme_that_has_money_of_its_own_only() {
        Programme.Builder digital = Programme.builder().id(DIG);

        onProgramme(digital.build()).doesNotApply();
        onProgramme(digital.finance(Finance.builder().budget(series(1)).build()).build())
                .lacks("cost forecast");
    }

    @Test
    void a_house_may_set_other_limits() {
        given(100, 115).asOf(TODAY, CostVariance.AMBER, "0.15").isSatisfied();
        given(100, 115).asOf(TODAY, CostVariance.RED, "0.15").breaches(Rag.RED, overrun(100, 115, "0.15"));
    }

    @Test
    void an_agreed_tolerance_replaces_the_limits_and_its_bound_is_inside() {
        onWithin("0.05", 10_500).isSatisfied();
        onWithin("0.05", 10_550).breaches(Rag.AMBER, overrun(10_000, 10_550, "0.055"));
        onWithin("0.05", 11_000).breaches(Rag.AMBER, overrun(10_000, 11_000, "0.1"));
        onWithin("0.05", 11_001).breaches(Rag.RED, overrun(10_000, 11_001, "0.1001"));
        assertThat(measured(onWithin("0.05", 10_550)).threshold().source()).isEqualTo("agreed tolerance");
    }

    private static Finance withForecastOf(LocalDate day) {
        return Finance.builder()
                .budget(series(100))
                .forecast(MoneySeries.of(Figure.of(day, gbp(100))))
                .build();
    }

    private static Outcome onWithin(String tolerance, long forecast) {
        return on(payroll()
                .finance(money(10_000, forecast))
                .addTolerance(Tolerance.ofCostOver(tolerance))
                .build());
    }

    private static RuleVerifier.Given given(long budget, long forecast) {
        return RuleVerifier.verify(CostVariance.RULE)
                .given(payroll().finance(money(budget, forecast)).build());
    }

    private static Outcome on(long budget, long forecast) {
        return given(budget, forecast).asOf(TODAY);
    }

    private static Outcome on(Finance finance) {
        return on(payroll().finance(finance).build());
    }

    private static Outcome on(Project project) {
        return RuleVerifier.verify(CostVariance.RULE).given(project).asOf(TODAY);
    }

    private static Outcome onProgramme(Programme programme) {
        return RuleVerifier.verify(CostVariance.RULE).given(programme).asOf(TODAY);
    }

    private static Evidence overrun(long budget, long forecast, String share) {
        return new Evidence.CostVariance(gbp(budget), gbp(forecast), Ratio.of(share));
    }
}
