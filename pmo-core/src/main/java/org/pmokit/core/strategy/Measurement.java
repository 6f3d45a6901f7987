package org.pmokit.core.strategy;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One value of a performance measure.
 *
 * @param on the day of the measurement
 * @param value in the unit of the measure
 */
public record Measurement(LocalDate on, BigDecimal value) {

    /**
     * A whole number that was measured.
     *
     * @param on the day of the measurement
     * @param value in the unit of the measure
     */
    public static Measurement of(LocalDate on, long value) {
        return new Measurement(on, BigDecimal.valueOf(value));
    }
}
