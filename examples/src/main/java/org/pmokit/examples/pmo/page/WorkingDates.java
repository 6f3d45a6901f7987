package org.pmokit.examples.pmo.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.pmokit.core.date.CompiledCalendar;

/**
 * Moments and working time as planners read them, by one calendar. A day alone is its first working moment where something
 * starts and its last where something finishes; other moments have the time.
 */
final class WorkingDates {

    private static final int DECIMALS = 4;

    private final CompiledCalendar calendar;

    WorkingDates(CompiledCalendar calendar) {
        this.calendar = calendar;
    }

    /** The moment at which something starts. */
    String start(LocalDateTime moment) {
        LocalDate day = moment.toLocalDate();
        return position(moment) == position(day.atStartOfDay()) ? day.toString() : timed(moment);
    }

    /** The moment at which something finishes. */
    String finish(LocalDateTime moment) {
        boolean midnight = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        LocalDate day = midnight ? moment.toLocalDate().minusDays(1) : moment.toLocalDate();
        LocalDateTime end = day.plusDays(1).atStartOfDay();
        return position(moment) == position(end) ? day.toString() : timed(moment);
    }

    /** Whether work has just ended at a moment, rather than nobody has worked before it. */
    boolean isEnd(LocalDateTime moment) {
        return position(moment) > position(moment.minusMinutes(1));
    }

    /** Whether there is nothing to be worked from one moment to another. */
    boolean areSame(LocalDateTime one, LocalDateTime other) {
        return position(one) == position(other);
    }

    /** Working days from one moment to another; negative when the second comes first. */
    BigDecimal days(LocalDateTime from, LocalDateTime to) {
        return days(Duration.ofMinutes(position(to) - position(from)));
    }

    /** Working time in days. */
    BigDecimal days(Duration time) {
        BigDecimal days = BigDecimal.valueOf(time.toMinutes())
                .divide(BigDecimal.valueOf(calendar.calendar().minutesPerDay()), DECIMALS, RoundingMode.HALF_UP);
        return days.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(days.stripTrailingZeros().toPlainString());
    }

    private long position(LocalDateTime moment) {
        return calendar.position(moment.truncatedTo(ChronoUnit.MINUTES));
    }

    private static String timed(LocalDateTime moment) {
        return moment.truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
