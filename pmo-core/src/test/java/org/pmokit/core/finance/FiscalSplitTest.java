package org.pmokit.core.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.pmokit.core.Portfolios;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.date.FiscalCalendar;
import org.pmokit.core.date.FiscalUnit;
import org.pmokit.core.date.ReportingPeriod;
import org.pmokit.core.money.CurrencyConversion;
import org.pmokit.core.money.ExchangeRate;
import org.pmokit.core.money.ExchangeRates;
import org.pmokit.core.money.Money;

@Portfolios.Generated
class FiscalSplitTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);

    @Test
    void a_running_total_is_cut_at_the_end_of_the_financial_year() {
        MoneySeries spent = MoneySeries.of(
                Figure.of(LocalDate.of(2025, 9, 30), Money.of(40, "GBP")),
                Figure.of(MARCH, Money.of(70, "GBP")),
                Figure.of(LocalDate.of(2026, 4, 1), Money.of(75, "GBP")));

        assertThat(spent.perPeriod(FiscalCalendar.FROM_APRIL, FiscalUnit.YEAR))
                .extracting(part -> part.period().label() + " " + part.amount())
                .containsExactly("2025-26 GBP 70", "2026-27 GBP 5");
    }

    @Test
    void a_period_without_a_figure_moves_nothing() {
        MoneySeries spent = MoneySeries.of(
                Figure.undated(Money.of(10, "GBP")),
                Figure.of(LocalDate.of(2025, 4, 30), Money.of(40, "GBP")),
                Figure.of(LocalDate.of(2025, 12, 1), Money.of(50, "GBP")));

        assertThat(spent.perPeriod(FiscalCalendar.FROM_APRIL, FiscalUnit.QUARTER))
                .extracting(part -> part.amount().toString())
                .containsExactly("GBP 40", "GBP 0", "GBP 10");
    }

    @Test
    void figures_without_any_date_belong_to_no_period() {
        assertThat(MoneySeries.EMPTY.perPeriod(FiscalCalendar.FROM_APRIL, FiscalUnit.YEAR))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MoneySeries.of(Figure.undated(Money.of(1, "GBP")))
                        .perPeriod(FiscalCalendar.FROM_APRIL, FiscalUnit.YEAR))
                .withMessageContaining("\nMaybe");
    }

    @Property
    void the_parts_of_a_running_total_add_up_to_its_newest_amount(@ForAll MoneySeries series, @ForAll FiscalUnit unit) {
        Assume.that(series.figures().stream().anyMatch(figure -> figure.asOf().isPresent()));

        assertThat(series.perPeriod(FiscalCalendar.FROM_6_APRIL, unit).stream()
                        .map(PeriodAmount::amount)
                        .reduce(Money::plus))
                .isEqualTo(series.latest());
    }

    @Property
    void the_parts_of_a_budget_add_up_to_the_budget(
            @ForAll Money budget, @ForAll DateRange span, @ForAll FiscalUnit unit) {
        Assume.that(span.days() > 0);
        PeriodCost cost = new PeriodCost(new ReportingPeriod("-", span), Optional.of(budget), Optional.empty());

        assertThat(cost.split(FiscalCalendar.CALENDAR_YEAR, unit).stream()
                        .map(part -> part.budget().orElseThrow())
                        .reduce(Money::plus))
                .contains(budget);
    }

    @Test
    void a_calendar_year_is_cut_into_ninety_and_275_days() {
        PeriodCost year = new PeriodCost(
                FiscalCalendar.CALENDAR_YEAR.year(2025), Optional.of(Money.of(365, "GBP")), Optional.empty());

        assertThat(year.split(FiscalCalendar.FROM_APRIL, FiscalUnit.YEAR))
                .containsExactly(
                        new PeriodCost(
                                FiscalCalendar.FROM_APRIL.year(2024),
                                Optional.of(Money.of(90, "GBP")),
                                Optional.empty()),
                        new PeriodCost(
                                FiscalCalendar.FROM_APRIL.year(2025),
                                Optional.of(Money.of(275, "GBP")),
                                Optional.empty()));
    }

    @Test
    void all_money_of_a_component_is_converted_or_every_missing_rate_told() {
        CurrencyConversion toPounds = CurrencyConversion.builder()
                .rates(ExchangeRates.of(ExchangeRate.of("EUR", "GBP", MARCH, "0.5", "own")))
                .target("GBP")
                .on(MARCH)
                .build();
        Finance mixed = Finance.builder()
                .budget(MoneySeries.of(Figure.of(MARCH, Money.of(10, "EUR")), Figure.undated(Money.of(3, "GBP"))))
                .addPeriod(new PeriodCost(
                        FiscalCalendar.FROM_APRIL.year(2025), Optional.of(Money.of(8, "EUR")), Optional.empty()))
                .build();

        assertThat(mixed.inCurrency(toPounds).get())
                .isEqualTo(Finance.builder()
                        .budget(MoneySeries.of(
                                Figure.of(MARCH, Money.of(5, "GBP")), Figure.undated(Money.of(3, "GBP"))))
                        .addPeriod(new PeriodCost(
                                FiscalCalendar.FROM_APRIL.year(2025),
                                Optional.of(Money.of(4, "GBP")),
                                Optional.empty()))
                        .build());
        assertThat(mixed.toBuilder()
                        .forecast(MoneySeries.of(Figure.of(MARCH, Money.of(1, "USD"))))
                        .actual(MoneySeries.of(Figure.of(MARCH, Money.of(1, "JPY"))))
                        .build()
                        .inCurrency(toPounds)
                        .getError())
                .extracting(problem -> problem.value().orElseThrow())
                .containsExactly("USD", "JPY");
        assertThat(mixed.budget().inCurrency(toPounds).get().latest()).contains(Money.of(5, "GBP"));
    }
}
