package org.pmokit.core.schedule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.provenance.Provenance;

/**
 * A date that was expected, and the day on which it was reported.
 *
 * @param asOf the day of the report; empty where the register does not say, and then taken as known throughout
 * @param date the day then expected
 * @param provenance where it comes from, if told
 */
public record DatedForecast(Optional<LocalDate> asOf, LocalDate date, Optional<Provenance> provenance) {

    private static final Comparator<DatedForecast> BY_DATE =
            Comparator.comparing(forecast -> forecast.asOf().orElse(LocalDate.MIN));

    /**
     * A forecast reported on a day.
     *
     * @param asOf the day of the report
     * @param date the day then expected
     */
    public static DatedForecast of(LocalDate asOf, LocalDate date) {
        return new DatedForecast(Optional.of(asOf), date, Optional.empty());
    }

    /**
     * A forecast without the day of its report.
     *
     * @param date the day expected
     */
    public static DatedForecast undated(LocalDate date) {
        return new DatedForecast(Optional.empty(), date, Optional.empty());
    }

    /**
     * The date expected by the newest of these reports; empty when there is none.
     *
     * @param forecasts in any order; of two of one day the later in the list counts
     */
    public static Optional<LocalDate> latest(List<DatedForecast> forecasts) {
        return forecasts.stream()
                .reduce((one, other) -> BY_DATE.compare(other, one) >= 0 ? other : one)
                .map(DatedForecast::date);
    }

    /**
     * Those of the reports that had been made by that day.
     *
     * @param forecasts in any order
     * @param day inclusive
     */
    public static List<DatedForecast> knownOn(List<DatedForecast> forecasts, LocalDate day) {
        return forecasts.stream()
                .filter(forecast ->
                        forecast.asOf().isEmpty() || !forecast.asOf().get().isAfter(day))
                .toList();
    }
}
