package org.pmokit.core.resource;

import java.math.BigDecimal;
import java.util.Optional;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.money.Ratio;

/** What amounts of resources have in common. */
final class Units {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    private Units() {}

    /** The amount, written in one way only. */
    static BigDecimal plain(BigDecimal amount) {
        return new Ratio(amount).value();
    }

    /** Refuses what no office has. */
    static void require(String subject, Optional<BigDecimal> amount) {
        amount.filter(told -> told.signum() < 0 || told.compareTo(MOST) > 0).ifPresent(told -> {
            throw new IllegalArgumentException(subject + " cannot be " + told.toPlainString()
                    + ".\nMaybe count from 0 to " + MOST.toPlainString() + "; one full-time person is 1.");
        });
    }

    /** Refuses two measures at once, and hours without an end to spread them over. */
    static void requireOneMeasure(
            String subject, Optional<BigDecimal> units, Optional<BigDecimal> hours, DateRange period) {
        require(subject + " in units", units);
        require(subject + " in hours", hours);
        if (units.isPresent() == hours.isPresent()) {
            throw new IllegalArgumentException(subject + (units.isPresent() ? " is told twice" : " is not told")
                    + ".\nMaybe write either units or hours.");
        }
        if (period.start().equals(period.end())) {
            throw new IllegalArgumentException(
                    subject + " has a period without a day, " + period + ".\nMaybe the two dates are swapped.");
        }
    }
}
