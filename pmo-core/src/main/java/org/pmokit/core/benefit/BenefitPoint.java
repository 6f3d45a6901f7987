package org.pmokit.core.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.pmokit.core.money.Ratio;

/**
 * How much of a benefit there is by a day, since the beginning.
 *
 * @param on the day, inclusive
 * @param cumulative sum from the beginning, in the unit of the profile; equal values are equal however they were written
 */
public record BenefitPoint(LocalDate on, BigDecimal cumulative) {

    /** Brings the value into its shortest form; at most 30 digits on either side of the point. */
    public BenefitPoint {
        cumulative = new Ratio(cumulative).value();
    }

    /**
     * A point.
     *
     * @param on the day, inclusive
     * @param cumulative sum from the beginning
     */
    public static BenefitPoint of(LocalDate on, long cumulative) {
        return new BenefitPoint(on, BigDecimal.valueOf(cumulative));
    }
}
