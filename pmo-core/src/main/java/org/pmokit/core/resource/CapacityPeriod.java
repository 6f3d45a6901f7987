package org.pmokit.core.resource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.pmokit.core.date.DateRange;

/**
 * How much there is of a resource during some days, in units or in hours; exactly one of the two is told.
 *
 * @param period the days; bounded on both sides where hours are told
 * @param units that are there on each working day; one full-time person is 1
 * @param hours that are there in the whole period, spread evenly over its working days
 */
public record CapacityPeriod(DateRange period, Optional<BigDecimal> units, Optional<BigDecimal> hours) {

    /** Checks the amounts; equal ones are equal however they were written. */
    public CapacityPeriod {
        units = units.map(Units::plain);
        hours = hours.map(Units::plain);
        Units.requireOneMeasure("The capacity, " + period + ",", units, hours, period);
        if (hours.isPresent()
                && (period.firstDay().isEmpty() || period.lastDay().isEmpty())) {
            throw new IllegalArgumentException("The capacity, " + period
                    + ", is told in hours and has no end.\nMaybe name its first and last day, or write units.");
        }
    }

    /**
     * So many units on each working day.
     *
     * @param first day
     * @param last day, inside
     * @param units 0 or more
     */
    public static CapacityPeriod ofUnits(LocalDate first, LocalDate last, String units) {
        return new CapacityPeriod(
                DateRange.ofClosed(first, last), Optional.of(new BigDecimal(units)), Optional.empty());
    }

    /**
     * So many hours in all.
     *
     * @param first day
     * @param last day, inside
     * @param hours 0 or more
     */
    public static CapacityPeriod ofHours(LocalDate first, LocalDate last, String hours) {
        return new CapacityPeriod(
                DateRange.ofClosed(first, last), Optional.empty(), Optional.of(new BigDecimal(hours)));
    }
}
