package org.pmokit.core.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How often something is due. */
public enum Frequency {
    /** Every seven days. */
    WEEKLY,
    /** Every fourteen days. */
    FORTNIGHTLY,
    /** Every month. */
    MONTHLY,
    /** Every three months. */
    QUARTERLY,
    /** Every six months. */
    HALF_YEARLY,
    /** Every year. */
    YEARLY;

    /**
     * The day a number of cycles later, or earlier when the number is negative. Months keep the day of the month where
     * they have it, counted from the day given: 31 January, 28 February, 31 March.
     *
     * @param day from which to count
     * @param cycles any number
     */
    public LocalDate after(LocalDate day, long cycles) {
        return switch (this) {
            case WEEKLY -> day.plusWeeks(cycles);
            case FORTNIGHTLY -> day.plusWeeks(2 * cycles);
            case MONTHLY -> day.plusMonths(cycles);
            case QUARTERLY -> day.plusMonths(3 * cycles);
            case HALF_YEARLY -> day.plusMonths(6 * cycles);
            case YEARLY -> day.plusYears(cycles);
        };
    }

    /**
     * How many whole cycles lie between two days; negative when the second comes first by a cycle or more.
     *
     * @param from inclusive
     * @param to inclusive
     */
    public long cyclesBetween(LocalDate from, LocalDate to) {
        return switch (this) {
            case WEEKLY -> ChronoUnit.WEEKS.between(from, to);
            case FORTNIGHTLY -> ChronoUnit.WEEKS.between(from, to) / 2;
            case MONTHLY -> months(from, to);
            case QUARTERLY -> months(from, to) / 3;
            case HALF_YEARLY -> months(from, to) / 6;
            case YEARLY -> months(from, to) / 12;
        };
    }

    /** The due day before one that lies a number of whole cycles after the first; counted from the first. */
    LocalDate dueBefore(LocalDate first, LocalDate due) {
        return after(first, cyclesBetween(first, due) - 1);
    }

    private static long months(LocalDate from, LocalDate to) {
        long months = ChronoUnit.MONTHS.between(from.withDayOfMonth(1), to.withDayOfMonth(1));
        return from.plusMonths(months).isAfter(to) ? months - 1 : months;
    }

    /** The name used in files, such as {@code half-yearly}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
