package org.pmokit.graph.capacity;

import java.time.LocalDate;
import org.pmokit.core.date.DateRange;

/** Some days as numbers, half-open; far dates are cut so that they fit. */
record Horizon(int from, int to) {

    /** Before and after everything that a plan may hold. */
    static final int OPEN_START = -1_000_000_000;

    static final int OPEN_END = 1_000_000_000;
    static final int MOST_DAYS = 146_097;

    static Horizon of(DateRange days) {
        return new Horizon(number(days.start()), number(days.end()));
    }

    static boolean isLegal(DateRange days) {
        return days.firstDay().isPresent()
                && days.lastDay().isPresent()
                && days.days() <= MOST_DAYS
                && of(days).days() == days.days();
    }

    static int number(LocalDate day) {
        return (int) Math.max(OPEN_START, Math.min(OPEN_END, day.toEpochDay()));
    }

    /** An open side stays open. */
    static int shifted(int day, int by) {
        return day == OPEN_START || day == OPEN_END ? day : Math.max(OPEN_START, Math.min(OPEN_END, day + by));
    }

    static DateRange range(int from, int to) {
        return DateRange.of(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to));
    }

    int days() {
        return to - from;
    }

    DateRange toRange() {
        return range(from, to);
    }

    Horizon wider(int days) {
        return new Horizon(from - days, to + days);
    }
}
