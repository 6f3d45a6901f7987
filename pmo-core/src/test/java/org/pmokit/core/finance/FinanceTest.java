package org.pmokit.core.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmokit.core.date.ReportingPeriod;
import org.pmokit.core.money.Money;

class FinanceTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 31);

    @ParameterizedTest
    @EnumSource
    void each_measure_is_set_and_read_by_name(Measure measure) {
        MoneySeries series = MoneySeries.of(Figure.of(DAY, pounds(7)));

        Finance finance = Finance.builder().series(measure, series).build();

        assertThat(finance.series(measure)).isEqualTo(series);
        assertThat(List.of(Measure.values()).stream().filter(other -> other != measure))
                .allSatisfy(other -> assertThat(finance.series(other).isEmpty()).isTrue());
        assertThat(finance.amounts()).containsExactly(pounds(7));
    }

    @Test
    void the_size_is_the_budget_before_forecast_base_cost_and_funding() {
        Finance.Builder finance = Finance.builder().actual(of(1)).contingency(of(2));
        assertThat(finance.build().size()).isEmpty();
        assertThat(finance.funding(of(3)).build().size()).contains(pounds(3));
        assertThat(finance.baseCost(of(4)).build().size()).contains(pounds(4));
        assertThat(finance.forecast(of(5)).build().size()).contains(pounds(5));
        assertThat(finance.budget(of(6)).build().size()).contains(pounds(6));
    }

    @Test
    void the_amounts_include_those_of_periods() {
        Finance finance = Finance.builder()
                .budget(of(10))
                .addPeriod(new PeriodCost(
                        ReportingPeriod.ukFinancialYear(2025), Optional.of(pounds(3)), Optional.of(pounds(4))))
                .addPeriod(new PeriodCost(ReportingPeriod.ukFinancialYear(2026), Optional.empty(), Optional.empty()))
                .build();

        assertThat(finance.amounts()).containsExactly(pounds(10), pounds(3), pounds(4));
    }

    @Test
    void a_look_back_leaves_later_figures_out_and_keeps_undated_ones() {
        Finance finance = Finance.builder()
                .budget(MoneySeries.of(Figure.of(DAY, pounds(1)), Figure.of(DAY.plusDays(1), pounds(2))))
                .forecast(MoneySeries.of(Figure.undated(pounds(3))))
                .build();

        Finance known = finance.knownOn(DAY);

        assertThat(known.budget().latest()).contains(pounds(1));
        assertThat(known.forecast().latest()).contains(pounds(3));
        assertThat(finance.knownOn(DAY.plusDays(1))).isSameAs(finance);
    }

    @Test
    void undated_figures_come_first() {
        MoneySeries series = MoneySeries.of(Figure.of(DAY, pounds(1)), Figure.undated(pounds(2)));

        assertThat(series.first()).contains(pounds(2));
        assertThat(series.latest()).contains(pounds(1));
        assertThat(series.isEmpty()).isFalse();
        assertThat(MoneySeries.EMPTY.isEmpty()).isTrue();
        assertThat(MoneySeries.EMPTY.first()).isEmpty();
        assertThat(MoneySeries.EMPTY.latest()).isEmpty();
    }

    private static MoneySeries of(long amount) {
        return MoneySeries.of(Figure.of(DAY, pounds(amount)));
    }

    private static Money pounds(long amount) {
        return Money.of(amount, "GBP");
    }
}
