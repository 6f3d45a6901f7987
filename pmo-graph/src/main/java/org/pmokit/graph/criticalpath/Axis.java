package org.pmokit.graph.criticalpath;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.pmokit.core.date.CompiledCalendar;

/**
 * The calendars of a network over one horizon. A position is the number of working minutes of a calendar before a moment;
 * moments themselves are minutes since 1970 and are needed only where two calendars meet.
 */
final class Axis {

    private final CompiledCalendar[] calendars;
    private final Crossings crossings;

    Axis(CompiledCalendar[] calendars) {
        this.calendars = calendars;
        this.crossings = new Crossings(calendars);
    }

    /** Whether a position is told as a start and as a finish. */
    boolean covers(int calendar, long position) {
        return position >= 0 && position < calendars[calendar].minutes();
    }

    /** Seconds are cut off. */
    long position(int calendar, LocalDateTime moment) {
        return calendars[calendar].position(moment.truncatedTo(ChronoUnit.MINUTES));
    }

    LocalDateTime startAt(int calendar, long position) {
        return calendars[calendar].startAt(position);
    }

    LocalDateTime finishAt(int calendar, long position) {
        return calendars[calendar].finishAt(position);
    }

    long startMinute(int calendar, long position) {
        return calendars[calendar].startMinuteAt(position);
    }

    long finishMinute(int calendar, long position) {
        return calendars[calendar].finishMinuteAt(position);
    }

    /** Working minutes of a calendar from one moment to another. */
    long between(int calendar, long from, long to) {
        return calendars[calendar].positionOf(to) - calendars[calendar].positionOf(from);
    }

    /** The moment so many working minutes of a calendar later, or earlier when negative. */
    long after(int calendar, long moment, long minutes) {
        long position = calendars[calendar].positionOf(moment) + minutes;
        return minutes > 0 ? calendars[calendar].finishMinuteAt(position) : calendars[calendar].startMinuteAt(position);
    }

    /** Whether a calendar says what is worked up to a moment. */
    boolean isLaidOut(int calendar, LocalDateTime moment) {
        return calendars[calendar].horizon().contains(moment.toLocalDate());
    }

    /** Seconds are cut off. */
    static long minute(LocalDateTime moment) {
        return CompiledCalendar.minuteOf(moment.truncatedTo(ChronoUnit.MINUTES));
    }

    /** How much of a calendar is worked before a minute. */
    long positionOf(int calendar, long minute) {
        return calendars[calendar].positionOf(minute);
    }

    static LocalDateTime moment(long minute) {
        return CompiledCalendar.timeOf(minute);
    }

    /** Where a link leads to, as a position of the successor's calendar. */
    long forward(long position, int of, boolean isFinish, long lag, int lagCalendar, int to) {
        int kind = isFinish ? Crossings.ENDED : Crossings.GOES_ON;
        if (lag == 0) {
            return crossings.cross(kind, of, to, position);
        }
        long after = crossings.cross(kind, of, lagCalendar, position) + lag;
        return crossings.cross(lag > 0 ? Crossings.ENDED : Crossings.GOES_ON, lagCalendar, to, after);
    }

    /** Where a link leads to from a moment, as a position of the successor's calendar. */
    long forward(long moment, long lag, int lagCalendar, int to) {
        if (lag == 0) {
            return calendars[to].positionOf(moment);
        }
        CompiledCalendar counted = calendars[lagCalendar];
        long after = counted.positionOf(moment) + lag;
        if (lagCalendar == to) {
            return after;
        }
        return calendars[to].positionOf(lag > 0 ? counted.finishMinuteAt(after) : counted.startMinuteAt(after));
    }

    /** The last position from which a link leads no further than to a position of the successor's calendar. */
    long backward(long position, int to, boolean isFinish, long lag, int lagCalendar, int of) {
        int kind = isFinish ? Crossings.GOES_ON : Crossings.NO_LATER;
        if (lag == 0) {
            return crossings.cross(kind, to, of, position);
        }
        int counted = lag > 0 ? Crossings.GOES_ON : Crossings.NO_LATER;
        return crossings.cross(kind, lagCalendar, of, crossings.cross(counted, to, lagCalendar, position) - lag);
    }
}
