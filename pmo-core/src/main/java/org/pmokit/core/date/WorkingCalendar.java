package org.pmokit.core.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The days of the week on which work is done. */
public enum WorkingCalendar {
    /** All seven days. */
    EVERY_DAY("every-day", DayOfWeek.SUNDAY),
    /** Monday to Friday, without holidays. */
    MONDAY_FRIDAY("monday-friday", DayOfWeek.FRIDAY);

    private final String code;
    private final DayOfWeek lastOfWeek;

    WorkingCalendar(String code, DayOfWeek lastOfWeek) {
        this.code = code;
        this.lastOfWeek = lastOfWeek;
    }

    /** The name used in files. */
    public String code() {
        return code;
    }

    /**
     * Whether work is done on that day.
     *
     * @param day any
     */
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(lastOfWeek) <= 0;
    }

    /**
     * Working days from one day up to, but not including, the other; negative when the second comes first. Takes the
     * same time for any distance.
     *
     * @param from counted
     * @param to not counted
     */
    public long daysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -daysBetween(to, from);
        }
        long days = ChronoUnit.DAYS.between(from, to);
        long working = days / 7 * lastOfWeek.getValue();
        for (long rest = days % 7; rest > 0; rest--) {
            working += isWorkingDay(to.minusDays(rest)) ? 1 : 0;
        }
        return working;
    }
}
