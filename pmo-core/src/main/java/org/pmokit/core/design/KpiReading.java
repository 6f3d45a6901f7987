package org.pmokit.core.design;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.pmokit.core.money.Ratio;

/**
 * One measurement. Values that are equal are equal however they were written.
 *
 * @param on the day of the measurement
 * @param value in the unit of the measure
 */
public record KpiReading(LocalDate on, BigDecimal value) {

    /** Writes the value in one way. */
    public KpiReading {
        value = new Ratio(value).value();
    }

    /**
     * A measurement.
     *
     * @param on the day
     * @param value a decimal number, such as {@code 0.95}
     */
    public static KpiReading of(LocalDate on, String value) {
        return new KpiReading(on, new BigDecimal(value));
    }
}
