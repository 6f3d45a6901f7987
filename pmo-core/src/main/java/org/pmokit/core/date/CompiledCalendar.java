package org.pmokit.core.date;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A calendar over a stretch of days, ready to convert between times and working minutes. The working minutes of the
 * horizon are numbered from 0; a <em>position</em> is how many of them lie before a time. Times are whole minutes.
 *
 * <p>Friday evening and Monday morning are the same position: {@link #startAt} tells it as the time when the next work
 * starts, {@link #finishAt} as the time when the last work ended. Starts are to be told by the first, finishes by the
 * second.
 *
 * <p>Converting a time to a position takes a few array reads; the way back a search for the day among the few that share
 * a block of working minutes, or, after a long closure, the logarithm of its days.
 * Immutable and safe for any number of threads. Two are equal when calendar and horizon are.
 */
public final class CompiledCalendar {

    private static final int MOST_DAYS = 146_097;
    private static final int WEEK = 7;
    private static final int LEAST_BLOCK = 30;

    private final WorkingCalendar calendar;
    private final DateRange horizon;
    private final long firstDay;
    /** Working minutes before each day of the horizon, and after the last. */
    private final long[] before;
    /** The pattern of each day. */
    private final int[] patterns;

    private final DayPatterns days;

    /** The day that holds the first working minute of each block of minutes; no block ends on another day, if that can be. */
    private final int[] blocks;

    private final double blocksPerMinute;

    private CompiledCalendar(WorkingCalendar calendar, DateRange horizon) {
        this.calendar = calendar;
        this.horizon = horizon;
        this.firstDay = horizon.start().toEpochDay();
        int length = (int) horizon.days();
        this.before = new long[length + 1];
        this.patterns = new int[length];
        this.days = new DayPatterns();
        WorkedDays worked = calendar.workedDays();
        WorkingHours yesterday =
                horizon.start().equals(LocalDate.MIN) ? WorkingHours.NONE : worked.hoursOn(firstDay - 1);
        for (int day = 0; day < length; day++) {
            WorkingHours today = worked.hoursOn(firstDay + day);
            patterns[day] = days.of(yesterday, today, day < WEEK ? -1 : patterns[day - WEEK]);
            before[day + 1] = before[day] + days.minutes(patterns[day]);
            yesterday = today;
        }
        int block = Math.max(LEAST_BLOCK, days.commonMinutes());
        this.blocksPerMinute = 1.0 / block;
        this.blocks = blocks(block);
    }

    private int[] blocks(int block) {
        int[] found = new int[(int) (minutes() / block) + 1];
        int next = 0;
        for (int day = 0; day < patterns.length; day++) {
            while (next < found.length && (long) next * block < before[day + 1]) {
                found[next++] = day;
            }
        }
        return found;
    }

    static CompiledCalendar of(WorkingCalendar calendar, DateRange horizon) {
        if (horizon.days() < 1 || horizon.days() > MOST_DAYS) {
            throw new IllegalArgumentException("The calendar \"" + calendar.code() + "\" cannot be laid out over "
                    + horizon + ".\nMaybe name a first and a last day that are at most 400 years apart.");
        }
        CompiledCalendar compiled = new CompiledCalendar(calendar, horizon);
        if (compiled.minutes() == 0) {
            throw new IllegalArgumentException("The calendar \"" + calendar.code() + "\" has no working time in "
                    + horizon + ".\nMaybe an exception covers all of it.");
        }
        return compiled;
    }

    /** What it was made from. */
    public WorkingCalendar calendar() {
        return calendar;
    }

    /** The days that it covers. */
    public DateRange horizon() {
        return horizon;
    }

    /** The working minutes of the whole horizon, at least 1. */
    public long minutes() {
        return before[patterns.length];
    }

    /**
     * The working minutes of the horizon before a time.
     *
     * @param time a whole minute inside the horizon, or the end of its last day
     * @throws IllegalArgumentException if it has seconds or lies outside
     */
    public long position(LocalDateTime time) {
        return positionOf(minuteOf(time));
    }

    /**
     * The working minutes of the horizon before a time.
     *
     * @param epochMinute minutes since the start of 1970
     * @throws IllegalArgumentException if it lies outside the horizon
     */
    public long positionOf(long epochMinute) {
        long day = Math.floorDiv(epochMinute, Shift.DAY) - firstDay;
        if (day >= 0 && day < patterns.length) {
            int index = (int) day;
            return before[index] + days.minutesBefore(patterns[index], Math.floorMod(epochMinute, Shift.DAY));
        }
        if (day == patterns.length && Math.floorMod(epochMinute, Shift.DAY) == 0) {
            return minutes();
        }
        throw beyond(timeOf(epochMinute).toString());
    }

    /**
     * The time at which the next work starts: the start of the working minute of that number.
     *
     * @param position 0 or more, less than {@link #minutes}
     * @throws IllegalArgumentException if the horizon has no such minute
     */
    public LocalDateTime startAt(long position) {
        return timeOf(startMinuteAt(position));
    }

    /**
     * The time at which the last work ended: the end of the working minute before that number; for 0 the time at which the
     * first work starts, because nothing was done before.
     *
     * @param position 0 or more, at most {@link #minutes}
     * @throws IllegalArgumentException if the horizon has not so many minutes
     */
    public LocalDateTime finishAt(long position) {
        return timeOf(finishMinuteAt(position));
    }

    /**
     * Like {@link #startAt}, in minutes since the start of 1970.
     *
     * @param position 0 or more, less than {@link #minutes}
     * @throws IllegalArgumentException if the horizon has no such minute
     */
    public long startMinuteAt(long position) {
        if (position < 0 || position >= minutes()) {
            throw beyond("position " + position);
        }
        int day = dayOf(position);
        return (firstDay + day) * Shift.DAY + days.minuteAt(patterns[day], (int) (position - before[day]));
    }

    /**
     * Like {@link #finishAt}, in minutes since the start of 1970.
     *
     * @param position 0 or more, at most {@link #minutes}
     * @throws IllegalArgumentException if the horizon has not so many minutes
     */
    public long finishMinuteAt(long position) {
        return position == 0 ? startMinuteAt(0) : startMinuteAt(position - 1) + 1;
    }

    /**
     * Whether the minute that starts at a time is worked.
     *
     * @param time a whole minute inside the horizon
     * @throws IllegalArgumentException if it has seconds or lies outside
     */
    public boolean isWorking(LocalDateTime time) {
        long minute = minuteOf(time);
        return positionOf(minute + 1) > positionOf(minute);
    }

    /**
     * The next time at which work is done: the time itself, when it is inside of working time.
     *
     * @param time a whole minute inside the horizon
     * @throws IllegalArgumentException if no work follows inside the horizon
     */
    public LocalDateTime nextStart(LocalDateTime time) {
        return startAt(position(time));
    }

    /**
     * The last time at which work ended: the time itself, when the minute before it is worked.
     *
     * @param time a whole minute inside the horizon, or the end of its last day
     * @throws IllegalArgumentException if no work came before inside the horizon
     */
    public LocalDateTime previousFinish(LocalDateTime time) {
        long position = position(time);
        if (position == 0) {
            throw beyond("the work before " + time);
        }
        return finishAt(position);
    }

    /**
     * Where work ends that starts at a time and takes so long; counted backwards when negative. For 0, where the last work
     * ended.
     *
     * @param time a whole minute inside the horizon
     * @param workingMinutes may be negative
     * @throws IllegalArgumentException if that lies outside the horizon
     */
    public LocalDateTime finishAfter(LocalDateTime time, long workingMinutes) {
        return finishAt(position(time) + workingMinutes);
    }

    /**
     * Where work can start so much working time after a time, or before it when negative. For 0, where the next work starts.
     *
     * @param time a whole minute inside the horizon
     * @param workingMinutes may be negative
     * @throws IllegalArgumentException if that lies outside the horizon
     */
    public LocalDateTime startAfter(LocalDateTime time, long workingMinutes) {
        return startAt(position(time) + workingMinutes);
    }

    /**
     * The working minutes from one time to another; negative when the second comes first.
     *
     * @param from a whole minute inside the horizon
     * @param to a whole minute inside the horizon, or the end of its last day
     * @throws IllegalArgumentException if one of them has seconds or lies outside
     */
    public long minutesBetween(LocalDateTime from, LocalDateTime to) {
        return position(to) - position(from);
    }

    /**
     * Minutes since the start of 1970, the axis on which calendars meet.
     *
     * @param time a whole minute
     * @throws IllegalArgumentException if it has seconds
     */
    public static long minuteOf(LocalDateTime time) {
        if (time.getSecond() != 0 || time.getNano() != 0) {
            throw new IllegalArgumentException(
                    "Calendars know whole minutes, not " + time + ".\nMaybe cut the seconds off.");
        }
        return time.toLocalDate().toEpochDay() * Shift.DAY + time.getHour() * 60L + time.getMinute();
    }

    /**
     * The time of a minute since the start of 1970.
     *
     * @param epochMinute as from {@link #minuteOf}
     */
    public static LocalDateTime timeOf(long epochMinute) {
        return LocalDateTime.of(
                LocalDate.ofEpochDay(Math.floorDiv(epochMinute, Shift.DAY)),
                LocalTime.ofSecondOfDay(Math.floorMod(epochMinute, Shift.DAY) * 60L));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CompiledCalendar compiled
                && calendar.equals(compiled.calendar)
                && horizon.equals(compiled.horizon);
    }

    @Override
    public int hashCode() {
        return 31 * calendar.hashCode() + horizon.hashCode();
    }

    /** Code and horizon. */
    @Override
    public String toString() {
        return "CompiledCalendar " + calendar.code() + ", " + horizon;
    }

    /** The day that holds the working minute of that number: the one that holds the first of its block, or soon after it. */
    private int dayOf(long position) {
        int day = blocks[(int) ((position + 0.5) * blocksPerMinute)];
        return before[day + 1] > position ? day : dayAfter(day, position);
    }

    private int dayAfter(int day, long position) {
        int last = patterns.length - 1;
        int low = day;
        int high = day;
        for (int step = 1; before[high + 1] <= position; step *= 2) {
            low = high;
            high = Math.min(last, high + step);
        }
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (before[middle + 1] > position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private IllegalArgumentException beyond(String what) {
        return new IllegalArgumentException("The calendar \"" + calendar.code() + "\" is laid out over " + horizon
                + ", and " + what + " lies outside.\nMaybe compile it over a longer horizon.");
    }
}
