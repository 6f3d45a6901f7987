package org.pmokit.core.finance;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pmokit.core.date.FiscalCalendar;
import org.pmokit.core.date.FiscalUnit;
import org.pmokit.core.date.ReportingPeriod;
import org.pmokit.core.money.Money;

/**
 * Budget and forecast of one reporting period, usually a financial year.
 *
 * @param period the span and its name
 * @param budget approved for the period; empty = unknown
 * @param forecast expected for the period; empty = unknown
 */
public record PeriodCost(ReportingPeriod period, Optional<Money> budget, Optional<Money> forecast) {

    /**
     * Cut into financial periods, in proportion to the days in each. The parts add up to exactly what is cut; that money is
     * spent evenly is an assumption.
     *
     * @param calendar how the organisation divides time
     * @param unit how long each part is at most
     * @throws IllegalArgumentException if a side of the period is open
     */
    public List<PeriodCost> split(FiscalCalendar calendar, FiscalUnit unit) {
        List<ReportingPeriod> parts = calendar.periods(period.range(), unit);
        List<Long> days = parts.stream()
                .map(part ->
                        part.range().intersection(period.range()).orElseThrow().days())
                .toList();
        Optional<List<Money>> budgets = budget.map(money -> money.split(days));
        Optional<List<Money>> forecasts = forecast.map(money -> money.split(days));
        return IntStream.range(0, parts.size())
                .mapToObj(place -> new PeriodCost(
                        parts.get(place), budgets.map(each -> each.get(place)), forecasts.map(each -> each.get(place))))
                .toList();
    }
}
