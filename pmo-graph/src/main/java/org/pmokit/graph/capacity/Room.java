package org.pmokit.graph.capacity;

import java.math.BigDecimal;
import org.pmokit.core.date.DateRange;

/**
 * Days in a row on which somebody has room.
 *
 * @param subject who
 * @param period from the first to the last of them
 * @param days how many of them are worked
 * @param units that are free on each of them at least
 * @param volume that is free on all of them together, in units times working days
 */
public record Room(Subject subject, DateRange period, int days, BigDecimal units, BigDecimal volume) {

    /** One sentence with the numbers. */
    public String describe() {
        return subject.key() + " has room for " + units.toPlainString() + " on " + days + " working days, " + period;
    }
}
