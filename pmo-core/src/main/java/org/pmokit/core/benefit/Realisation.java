package org.pmokit.core.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.pmokit.core.money.Ratio;

/**
 * What was measured of a benefit on a day, and what was planned by that day.
 *
 * @param measuredOn the day of the measurement
 * @param actual measured since the beginning
 * @param planned by the same day since the beginning; zero before the plan begins
 */
public record Realisation(LocalDate measuredOn, BigDecimal actual, BigDecimal planned) {

    /** Brings the values into their shortest form. */
    public Realisation {
        actual = new Ratio(actual).value();
        planned = new Ratio(planned).value();
    }

    /** Measured over planned, to 12 decimals, half up; empty while nothing is planned. */
    public Optional<Ratio> rate() {
        return Ratio.of(actual, planned);
    }
}
