package org.pmokit.graph.capacity;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.identifier.ComponentRef;

/**
 * Demand and capacity as rows of numbers, the rows of a subject side by side: from which day to which how many
 * millionths, on the working days of which calendar, and caused by what. Days are not cut to any horizon.
 */
record Loads(
        List<Subject> subjects,
        boolean[] offered,
        int[] rowStart,
        int[] from,
        int[] to,
        long[] rate,
        int[] calendar,
        int[] cause,
        List<ComponentRef> causes,
        List<WorkingCalendar> calendars) {

    /** In place of a cause: the row is capacity, or capacity of which nobody knows how much. */
    static final int CAPACITY = -1;

    static final int UNKNOWN = -2;

    boolean isDemand(int row) {
        return cause[row] >= 0;
    }

    /** The same, with the demand of some causes so many days later. */
    Loads moving(IntPredicate moved, int days) {
        int[] later = from.clone();
        int[] laterEnd = to.clone();
        for (int row = 0; row < from.length; row++) {
            if (isDemand(row) && moved.test(cause[row])) {
                later[row] = Horizon.shifted(from[row], days);
                laterEnd[row] = Horizon.shifted(to[row], days);
            }
        }
        return spanning(later, laterEnd);
    }

    /** The same, without the demand of some causes. */
    Loads without(IntPredicate removed) {
        int[] noEnd = to.clone();
        for (int row = 0; row < to.length; row++) {
            if (isDemand(row) && removed.test(cause[row])) {
                noEnd[row] = from[row];
            }
        }
        return spanning(from, noEnd);
    }

    private Loads spanning(int[] otherFrom, int[] otherTo) {
        return new Loads(subjects, offered, rowStart, otherFrom, otherTo, rate, calendar, cause, causes, calendars);
    }

    /** The days from the first to the last dated demand; none when there is none. */
    Horizon demandDays() {
        int first = Horizon.OPEN_END;
        int last = Horizon.OPEN_START;
        for (int row = 0; row < from.length; row++) {
            if (isDemand(row) && from[row] < to[row]) {
                first = from[row] == Horizon.OPEN_START ? first : Math.min(first, from[row]);
                last = from[row] == Horizon.OPEN_START ? last : Math.max(last, from[row] + 1);
                first = to[row] == Horizon.OPEN_END ? first : Math.min(first, to[row] - 1);
                last = to[row] == Horizon.OPEN_END ? last : Math.max(last, to[row]);
            }
        }
        return first < last ? new Horizon(first, last) : new Horizon(0, 0);
    }

    /** What all rows together come to, at most; for a check that no sum is too large. */
    long total() {
        return Arrays.stream(rate).reduce(0, Math::addExact);
    }
}
