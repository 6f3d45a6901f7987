package org.pmokit.rules.catalog.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.gbp;
import static org.pmokit.rules.Samples.measured;
import static org.pmokit.rules.Samples.payroll;
import static org.pmokit.rules.Samples.reasons;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmokit.core.date.ReportingPeriod;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.finance.Finance;
import org.pmokit.core.finance.PeriodCost;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.provenance.Gap;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Verdict;
import org.pmokit.rules.verify.RuleVerifier;
import org.pmokit.rules.verify.RuleVerifier.Outcome;

class PeriodVarianceTest {

    @Test
    void more_than_five_per_cent_either_way_is_amber_and_from_twenty_on_red() {
        on(year(2026, 10_000, 10_501)).breaches(Rag.AMBER, variance(10_501, "0.0501"));
        on(year(2026, 10_000, 9_499)).breaches(Rag.AMBER, variance(9_499, "-0.0501"));
        on(year(2026, 10_000, 11_999)).breaches(Rag.AMBER, variance(11_999, "0.1999"));
        on(year(2026, 10_000, 12_000)).breaches(Rag.RED, variance(12_000, "0.2"));
        on(year(2026, 10_000, 8_000)).breaches(Rag.RED, variance(8_000, "-0.2"));
    }

    @ParameterizedTest
    @ValueSource(longs = {9_500, 10_000, 10_500})
    void up_to_five_per_cent_either_way_is_in_order(long forecast) {
        on(year(2026, 10_000, forecast)).isSatisfied();
    }

    @Test
    void the_newest_period_that_has_begun_counts_in_whatever_order_they_are_given() {
        PeriodCost now = year(2026, 10_000, 12_000);
        PeriodCost before = year(2025, 10_000, 10_000);
        PeriodCost ahead = year(2027, 10_000, 10_000);

        on(now, before, ahead).breaches(Rag.RED, variance(12_000, "0.2"));
        on(ahead, before, now).breaches(Rag.RED, variance(12_000, "0.2"));
    }

    @Test
    void a_period_has_begun_on_its_first_day() {
        Project project = payroll()
                .finance(finance(year(2025, 10_000, 10_000), year(2026, 10_000, 12_000)))
                .build();

        RuleVerifier.verify(PeriodVariance.RULE)
                .given(project)
                .asOf(LocalDate.of(2026, 3, 31))
                .isSatisfied();
        RuleVerifier.verify(PeriodVariance.RULE)
                .given(project)
                .asOf(LocalDate.of(2026, 4, 1))
                .breaches(Rag.RED, variance(12_000, "0.2"));
    }

    @Test
    void before_any_period_has_begun_the_first_one_counts() {
        Outcome outcome = on(year(2028, 100, 100), year(2027, 100, 200));

        assertThat(measured(outcome).value()).isEqualByComparingTo("1");
    }

    @Test
    void the_aspect_is_the_period() {
        Verdict.Breached breached =
                (Verdict.Breached) on(year(2026, 10_000, 20_000)).verdict();

        assertThat(breached.breaches())
                .singleElement()
                .satisfies(breach -> assertThat(breach.aspect()).isEqualTo("2026/27"));
    }

    @Test
    void it_lacks_budget_or_forecast_of_the_period_with_the_recorded_reasons() {
        Outcome nothing = on(payroll()
                .finance(finance(year(2026, Optional.empty(), Optional.empty())))
                .addGap(new Gap("period-budget", "withheld"))
                .build());

        nothing.lacks("budget of the period", "forecast of the period");
        assertThat(reasons(nothing)).containsExactly(Optional.of("withheld"), Optional.empty());
        on(year(2026, Optional.of(gbp(1)), Optional.empty())).lacks("forecast of the period");
        on(year(2026, Optional.empty(), Optional.of(gbp(1)))).lacks("budget of the period");
    }

    @Test
    void a_budget_that_is_not_above_zero_is_unknown_and_never_a_colour() {
        on(year(2026, 0, 0)).lacks("budget of the period above zero");
        on(year(2026, 0, 10)).lacks("budget of the period above zero");
        on(year(2026, -10, 10)).lacks("budget of the period above zero");
    }

    @Test
    void it_is_not_asked_of_what_has_no_budget_by_period() {
        on(payroll().build()).doesNotApply();
    }

    @Test
    void a_house_may_set_other_limits() {
        Project project = payroll().finance(finance(year(2026, 10_000, 11_000))).build();

        RuleVerifier.verify(PeriodVariance.RULE)
                .given(project)
                .asOf(TODAY, PeriodVariance.AMBER, "0.1")
                .isSatisfied();
        RuleVerifier.verify(PeriodVariance.RULE)
                .given(project)
                .asOf(TODAY, PeriodVariance.RED, "0.1")
                .breaches(Rag.RED, variance(11_000, "0.1"));
    }

    private static PeriodCost year(int start, long budget, long forecast) {
        return year(start, Optional.of(gbp(budget)), Optional.of(gbp(forecast)));
    }

    private static PeriodCost year(int start, Optional<Money> budget, Optional<Money> forecast) {
        return new PeriodCost(ReportingPeriod.ukFinancialYear(start), budget, forecast);
    }

    private static Finance finance(PeriodCost... periods) {
        return Finance.builder().addPeriods(periods).build();
    }

    private static Outcome on(PeriodCost... periods) {
        return on(payroll().finance(finance(periods)).build());
    }

    private static Outcome on(Project project) {
        return RuleVerifier.verify(PeriodVariance.RULE).given(project).asOf(TODAY);
    }

    private static Evidence variance(long forecast, String share) {
        return new Evidence.PeriodVariance("2026/27", gbp(10_000), gbp(forecast), Ratio.of(share));
    }
}
