package org.pmokit.core.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The days of a calendar as spans that are either like the week or all alike, with the working days before each. */
final class WorkedDays {

    private static final long FIRST = LocalDate.MIN.toEpochDay();
    private static final long LAST = LocalDate.MAX.toEpochDay();

    private final WorkingHours[] week;
    private final long[] starts;
    /** Null where the week counts. */
    private final @Nullable WorkingHours[] hours;

    private final long[] before;

    private WorkedDays(WorkingHours[] week, NavigableMap<Long, Optional<WorkingHours>> spans) {
        this.week = week;
        this.starts = spans.keySet().stream().mapToLong(Long::longValue).toArray();
        this.hours = spans.values().stream().map(span -> span.orElse(null)).toArray(WorkingHours[]::new);
        this.before = new long[starts.length];
        for (int span = 1; span < starts.length; span++) {
            before[span] = before[span - 1] + countIn(span - 1, starts[span]);
        }
    }

    static WorkedDays of(WorkingCalendar calendar) {
        WorkingHours[] week = new WorkingHours[7];
        for (DayOfWeek day : DayOfWeek.values()) {
            week[day.getValue() - 1] = calendar.week().getOrDefault(day, WorkingHours.NONE);
        }
        NavigableMap<Long, Optional<WorkingHours>> spans = new TreeMap<>(Map.of(FIRST, Optional.empty()));
        for (ExceptionDays exception : calendar.exceptions()) {
            long from = exception.days().start().toEpochDay();
            long to = exception.days().end().equals(LocalDate.MAX)
                    ? LAST + 1
                    : exception.days().end().toEpochDay();
            Optional<WorkingHours> after = spans.floorEntry(to).getValue();
            spans.subMap(from, true, to, false).clear();
            spans.put(from, Optional.of(exception.hours()));
            spans.put(to, after);
        }
        return new WorkedDays(week, spans);
    }

    WorkingHours hoursOn(long day) {
        WorkingHours own = hours[spanOf(day)];
        return own == null ? week[weekday(day)] : own;
    }

    /** Negative when the second comes first. */
    long count(long from, long to) {
        return before(to) - before(from);
    }

    /** The working day with so many working days between; the next one for 0. */
    Optional<Long> after(long from, long workingDays) {
        long reached = before(from) + workingDays;
        if (reached < 0 || reached >= before(LAST + 1)) {
            return Optional.empty();
        }
        long low = workingDays < 0 ? FIRST : from;
        long high = workingDays < 0 ? from : LAST;
        while (low < high) {
            long middle = Math.floorDiv(low + high, 2);
            if (before(middle + 1) > reached) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return Optional.of(low);
    }

    private long before(long day) {
        int span = spanOf(day);
        return before[span] + countIn(span, day);
    }

    /** Working days of a span from its start up to, but not including, the day. */
    private long countIn(int span, long day) {
        WorkingHours own = hours[span];
        if (own == null) {
            return inWeeks(starts[span], day);
        }
        return own.isWorked() ? day - starts[span] : 0;
    }

    private long inWeeks(long from, long to) {
        long weeks = (to - from) / 7;
        long count = weeks * inWeek();
        for (long day = from + weeks * 7; day < to; day++) {
            count += week[weekday(day)].isWorked() ? 1 : 0;
        }
        return count;
    }

    private int inWeek() {
        int count = 0;
        for (WorkingHours day : week) {
            count += day.isWorked() ? 1 : 0;
        }
        return count;
    }

    private int spanOf(long day) {
        int low = 0;
        int high = starts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle] <= day) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** 0 for Monday; the first day of 1970 was a Thursday. */
    private static int weekday(long day) {
        return (int) Math.floorMod(day + 3, 7L);
    }
}
