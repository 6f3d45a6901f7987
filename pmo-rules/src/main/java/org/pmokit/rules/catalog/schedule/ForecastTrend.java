package org.pmokit.rules.catalog.schedule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.schedule.DatedForecast;
import org.pmokit.core.schedule.Milestone;

/**
 * How the forecasts of a milestone move from report to report.
 *
 * @param reports those with a day, in order; of several of one day the last
 */
record ForecastTrend(List<ForecastTrend.Report> reports) {

    /**
     * What one report said.
     *
     * @param day of the report
     * @param expected the day then expected
     */
    record Report(LocalDate day, LocalDate expected) {}

    /** The newest so many reports, or all where there are fewer. */
    static ForecastTrend of(Milestone milestone, int most) {
        List<Report> all = milestone.forecasts().stream()
                .flatMap(forecast -> reported(forecast).stream())
                .collect(java.util.stream.Collectors.toMap(
                        Report::day, report -> report, (one, other) -> other, java.util.TreeMap::new))
                .values()
                .stream()
                .sorted(Comparator.comparing(Report::day))
                .toList();
        return new ForecastTrend(all.subList(Math.max(0, all.size() - most), all.size()));
    }

    private static Optional<Report> reported(DatedForecast forecast) {
        return forecast.asOf().map(day -> new Report(day, forecast.date()));
    }

    /** Calendar days by which the forecast moves from one report to the next, on average; empty with fewer than two. */
    Optional<BigDecimal> slipPerReport() {
        return reports.size() < 2
                ? Optional.empty()
                : Ratio.of(moved(), reports.size() - 1L).map(Ratio::value);
    }

    /** Days by which the forecast moves for each day that passes: one means no progress; empty with fewer than two. */
    Optional<BigDecimal> slipPerDay() {
        return reports.size() < 2
                ? Optional.empty()
                : Ratio.of(moved(), ChronoUnit.DAYS.between(first().day(), last().day()))
                        .map(Ratio::value);
    }

    private long moved() {
        return ChronoUnit.DAYS.between(first().expected(), last().expected());
    }

    Report first() {
        return reports.get(0);
    }

    Report last() {
        return reports.get(reports.size() - 1);
    }
}
