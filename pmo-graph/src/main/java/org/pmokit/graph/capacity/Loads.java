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
final class Loads {

    /** In place of a cause: the row is capacity, or capacity of which nobody knows how much. */
    static final int CAPACITY = -1;

    static final int UNKNOWN = -2;

    private final List<Subject> subjects;
    private final boolean[] offered;
    private final int[] rowStart;
    private final int[] from;
    private final int[] to;
    private final long[] rate;
    private final int[] calendar;
    private final int[] cause;
    private final List<ComponentRef> causes;
    private final List<WorkingCalendar> calendars;

    /** Sorts the rows by subject. */
    Loads(Groups groups, LoadRows rows, List<ComponentRef> causes, List<WorkingCalendar> calendars) {
        int[] numbers = groups.sortedNumbers();
        int[] places = rows.places(numbers);
        this.subjects = groups.sorted();
        this.offered = groups.offered();
        this.rowStart = rows.rowStarts(numbers);
        this.from = rows.from(places);
        this.to = rows.to(places);
        this.rate = rows.rate(places);
        this.calendar = rows.calendar(places);
        this.cause = rows.cause(places);
        this.causes = List.copyOf(causes);
        this.calendars = List.copyOf(calendars);
    }

    private Loads(Loads other, int[] from, int[] to) {
        this.subjects = other.subjects;
        this.offered = other.offered;
        this.rowStart = other.rowStart;
        this.from = from;
        this.to = to;
        this.rate = other.rate;
        this.calendar = other.calendar;
        this.cause = other.cause;
        this.causes = other.causes;
        this.calendars = other.calendars;
    }

    List<Subject> subjects() {
        return subjects;
    }

    /** Whether any resource stands for a subject. */
    boolean[] offered() {
        return offered;
    }

    /** Where the rows of each subject start, and after them all. */
    int[] rowStart() {
        return rowStart;
    }

    int[] from() {
        return from;
    }

    int[] to() {
        return to;
    }

    long[] rate() {
        return rate;
    }

    int[] calendar() {
        return calendar;
    }

    int[] cause() {
        return cause;
    }

    List<ComponentRef> causes() {
        return causes;
    }

    List<WorkingCalendar> calendars() {
        return calendars;
    }

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
        return new Loads(this, later, laterEnd);
    }

    /** The same, without the demand of some causes. */
    Loads without(IntPredicate removed) {
        int[] noEnd = to.clone();
        for (int row = 0; row < to.length; row++) {
            if (isDemand(row) && removed.test(cause[row])) {
                noEnd[row] = from[row];
            }
        }
        return new Loads(this, from, noEnd);
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
