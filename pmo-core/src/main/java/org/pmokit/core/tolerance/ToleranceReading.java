package org.pmokit.core.tolerance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.money.Ratio;

/**
 * Where a component stands in one of its bands on a day.
 *
 * @param band which
 * @param actual newest deviation so far, in the unit of the band; empty when nobody told
 * @param forecast newest deviation expected at the end; empty when nobody told
 * @param outsideSince the day of the report since which it has been outside without a break; empty when it is not
 */
public record ToleranceReading(
        DelegatedTolerance band,
        Optional<BigDecimal> actual,
        Optional<BigDecimal> forecast,
        Optional<LocalDate> outsideSince) {

    /**
     * Reads what had been told by a day.
     *
     * @param band which
     * @param told of any component and dimension, in any order
     * @param day inclusive
     */
    public static ToleranceReading of(DelegatedTolerance band, Collection<DatedDeviation> told, LocalDate day) {
        List<DatedDeviation> concerned = told.stream()
                .filter(each -> each.component().equals(band.component())
                        && each.dimension() == band.tolerance().dimension()
                        && !each.asOf().isAfter(day))
                .sorted(Comparator.comparing(DatedDeviation::asOf))
                .toList();
        ToleranceReading reading = new ToleranceReading(band, Optional.empty(), Optional.empty(), Optional.empty());
        for (DatedDeviation each : concerned) {
            reading = reading.after(each);
        }
        return reading;
    }

    private ToleranceReading after(DatedDeviation told) {
        ToleranceReading next = new ToleranceReading(
                band, told.actual().or(this::actual), told.forecast().or(this::forecast), outsideSince);
        Optional<LocalDate> since = next.isOutside() ? outsideSince.or(() -> dayOf(told)) : Optional.<LocalDate>empty();
        return new ToleranceReading(band, next.actual, next.forecast, since);
    }

    private static Optional<LocalDate> dayOf(DatedDeviation told) {
        return Optional.of(told.asOf()).filter(day -> !day.equals(LocalDate.MIN));
    }

    /** Which target. */
    public ToleranceDimension dimension() {
        return band.tolerance().dimension();
    }

    /**
     * Where it stands, with 80 % of the band as the start of at risk (a house default). Empty when it is not known: no
     * forecast was told and what happened is still inside.
     */
    public Optional<ToleranceStatus> status() {
        if (actual.filter(deviation -> !band.tolerance().allows(deviation)).isPresent()) {
            return Optional.of(ToleranceStatus.BREACHED);
        }
        return forecast.map(deviation -> band.tolerance().evaluate(BigDecimal.ZERO, deviation));
    }

    /** Whether it is outside its band, or forecast to be. */
    public boolean isOutside() {
        return status().filter(status -> status.compareTo(ToleranceStatus.FORECAST_BREACH) >= 0)
                .isPresent();
    }

    /** The deviation that decides: the actual one when it is outside, else the forecast; empty when neither is known. */
    public Optional<BigDecimal> deviation() {
        return actual.filter(each -> !band.tolerance().allows(each)).or(() -> forecast);
    }

    /** How much of the band the deviation uses, 1 being all of it; empty when it is not known or there is no bound. */
    public Optional<Ratio> used() {
        return deviation().flatMap(each -> band.tolerance().used(each)).map(Ratio::new);
    }

    /** How far outside the band it is or will be, above zero, in the unit of the band; empty when it is inside. */
    public Optional<BigDecimal> overBy() {
        return deviation()
                .filter(each -> !band.tolerance().allows(each))
                .map(each -> each.abs().subtract(boundFor(each)));
    }

    private BigDecimal boundFor(BigDecimal deviation) {
        Optional<BigDecimal> bound = deviation.signum() < 0
                ? band.tolerance().lower()
                : band.tolerance().upper();
        return bound.orElse(BigDecimal.ZERO);
    }

    /** The exception to tell the level that delegated; empty while the band holds or nothing is known. */
    public Optional<Escalation> escalation() {
        return overBy().map(over ->
                new Escalation(band, status().orElseThrow(), deviation().orElseThrow(), over, outsideSince));
    }
}
