package org.pmokit.core.date;

import java.time.LocalDate;

/**
 * Days on which other hours are worked than the week says: holidays, shut-downs, extra shifts.
 *
 * @param days at least one; a side may be open
 * @param hours on each of them; {@link WorkingHours#NONE} when nobody works
 */
public record ExceptionDays(DateRange days, WorkingHours hours) {

    /** Checks that there is a day. */
    public ExceptionDays {
        if (days.days() == 0) {
            throw new IllegalArgumentException(
                    "An exception of a calendar has " + days + ".\nMaybe name its first and last day.");
        }
    }

    /**
     * A day on which nobody works.
     *
     * @param day such as a public holiday
     */
    public static ExceptionDays holiday(LocalDate day) {
        return holidays(day, day);
    }

    /**
     * Days on which nobody works.
     *
     * @param first inside
     * @param last inside
     * @throws IllegalArgumentException if the last day comes before the first
     */
    public static ExceptionDays holidays(LocalDate first, LocalDate last) {
        return new ExceptionDays(DateRange.ofClosed(first, last), WorkingHours.NONE);
    }

    /**
     * A day with hours of its own.
     *
     * @param day such as a Saturday that is worked
     * @param hours on that day
     */
    public static ExceptionDays worked(LocalDate day, WorkingHours hours) {
        return new ExceptionDays(DateRange.ofClosed(day, day), hours);
    }
}
