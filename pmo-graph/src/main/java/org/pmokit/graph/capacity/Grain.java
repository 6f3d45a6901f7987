package org.pmokit.graph.capacity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pmokit.core.date.DateRange;

/** How long the periods of a heat map are. */
public enum Grain {
    /** Single days. */
    DAY,
    /** Weeks from Monday to Sunday. */
    WEEK,
    /** Calendar months. */
    MONTH,
    /** Calendar quarters. */
    QUARTER;

    /** The name used in files, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The periods that cover some days, in order; the first and the last are cut at both ends.
     *
     * @param days bounded on both sides
     */
    public List<DateRange> periods(DateRange days) {
        List<DateRange> periods = new ArrayList<>();
        LocalDate from = days.start();
        while (from.isBefore(days.end())) {
            LocalDate next = after(from);
            LocalDate to = next.isBefore(days.end()) ? next : days.end();
            periods.add(DateRange.of(from, to));
            from = to;
        }
        return List.copyOf(periods);
    }

    /** The first day of the next period. */
    private LocalDate after(LocalDate day) {
        return switch (this) {
            case DAY -> day.plusDays(1);
            case WEEK -> day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            case MONTH -> day.with(TemporalAdjusters.firstDayOfNextMonth());
            case QUARTER -> day.withDayOfMonth(1).plusMonths(3 - (day.getMonthValue() - 1) % 3);
        };
    }
}
