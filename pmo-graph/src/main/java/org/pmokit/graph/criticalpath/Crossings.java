package org.pmokit.graph.criticalpath;

import java.util.stream.IntStream;
import org.pmokit.core.date.CompiledCalendar;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.date.WorkingHours;

/**
 * Positions of one calendar as positions of another. Networks have few days and many links, so what was found at the edge of a
 * day, or of whatever part all days of a calendar have in common, is kept. Safe for any number of threads, which at worst find
 * the same twice.
 */
final class Crossings {

    /** From where work ended to how much of the other is worked by then. */
    static final int ENDED = 0;

    /** From where work goes on to how much of the other is worked by then. */
    static final int GOES_ON = 1;

    /** From where work goes on to the last position of the other that goes on no later. */
    static final int NO_LATER = 2;

    private static final int KINDS = 3;
    private static final int MOST_CALENDARS = 8;
    private static final int LEAST_STRIDE = 30;
    /** What is kept is never zero. */
    private static final int OFFSET = 2;

    private final CompiledCalendar[] calendars;
    private final int[] strides;
    private final int[][] kept;

    Crossings(CompiledCalendar[] calendars) {
        this.calendars = calendars;
        boolean areFew = calendars.length <= MOST_CALENDARS;
        this.strides = new int[calendars.length];
        for (int calendar = 0; calendar < calendars.length; calendar++) {
            strides[calendar] = areFew ? stride(calendars[calendar].calendar()) : 0;
        }
        this.kept = new int[areFew ? KINDS * calendars.length * calendars.length : 0][];
    }

    /** The minutes of which all days have a whole number; 0 when that is not worth a table. */
    private static int stride(WorkingCalendar calendar) {
        int stride = IntStream.concat(
                        calendar.week().values().stream().mapToInt(WorkingHours::minutes),
                        calendar.exceptions().stream()
                                .mapToInt(days -> days.hours().minutes()))
                .reduce(0, Crossings::commonDivisor);
        return stride < LEAST_STRIDE ? 0 : stride;
    }

    private static int commonDivisor(int one, int other) {
        return other == 0 ? one : commonDivisor(other, one % other);
    }

    /** The position of another calendar; of one of the kinds above. */
    long cross(int kind, int from, int to, long position) {
        if (from == to) {
            return position;
        }
        int stride = strides[from];
        if (stride == 0 || position < 0 || position >= calendars[from].minutes()) {
            return found(kind, from, to, position);
        }
        int place = (int) position / stride;
        if ((long) place * stride != position) {
            return found(kind, from, to, position);
        }
        int[] known = known((kind * calendars.length + from) * calendars.length + to, from);
        if (known[place] == 0) {
            known[place] = (int) found(kind, from, to, position) + OFFSET;
        }
        return (long) known[place] - OFFSET;
    }

    private int[] known(int table, int from) {
        int[] known = kept[table];
        if (known == null) {
            known = new int[(int) (calendars[from].minutes() / strides[from]) + 1];
            kept[table] = known;
        }
        return known;
    }

    private long found(int kind, int from, int to, long position) {
        return switch (kind) {
            case ENDED -> calendars[to].positionOf(calendars[from].finishMinuteAt(position));
            case GOES_ON -> calendars[to].positionOf(calendars[from].startMinuteAt(position));
            default -> calendars[to].positionOf(calendars[from].startMinuteAt(position) + 1) - 1;
        };
    }
}
