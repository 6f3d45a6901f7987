package org.pmokit.graph.capacity;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.pmokit.core.date.WorkingCalendar;

/**
 * Which days of a horizon are worked, by number of calendar. Laid out when first asked for, as long as that takes little
 * room; asked of the calendar itself beyond. Safe for any number of threads.
 */
final class WorkDays {

    private static final long MOST_LAID_OUT = 1L << 25;

    private final List<WorkingCalendar> calendars;
    private final Horizon horizon;
    private final AtomicReferenceArray<int[]> before;
    private final boolean laidOut;

    WorkDays(List<WorkingCalendar> calendars, Horizon horizon) {
        this.calendars = calendars;
        this.horizon = horizon;
        this.before = new AtomicReferenceArray<>(calendars.size());
        this.laidOut = (long) calendars.size() * horizon.days() <= MOST_LAID_OUT;
    }

    Horizon horizon() {
        return horizon;
    }

    int calendars() {
        return before.length();
    }

    /** Working days of some days inside the horizon. */
    int count(int calendar, int from, int to) {
        if (laidOut) {
            int[] counts = counts(calendar);
            return counts[to - horizon.from()] - counts[from - horizon.from()];
        }
        return (int) calendars.get(calendar).daysBetween(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to));
    }

    boolean isWorked(int calendar, int day) {
        return count(calendar, day, day + 1) == 1;
    }

    private int[] counts(int calendar) {
        int[] known = before.get(calendar);
        if (known != null) {
            return known;
        }
        WorkingCalendar working = calendars.get(calendar);
        int[] counts = new int[horizon.days() + 1];
        for (int day = 0; day < horizon.days(); day++) {
            boolean worked = working.isWorkingDay(LocalDate.ofEpochDay((long) horizon.from() + day));
            counts[day + 1] = counts[day] + (worked ? 1 : 0);
        }
        before.set(calendar, counts);
        return counts;
    }
}
