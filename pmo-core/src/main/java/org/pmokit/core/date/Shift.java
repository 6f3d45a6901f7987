package org.pmokit.core.date;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An unbroken time of work, half-open, in minutes after midnight of the day on which it starts. It may run past midnight
 * and then still belongs to the day on which it starts.
 *
 * @param start first minute inside, 0 to 1439
 * @param end first minute after, above the start and at most a day later: 1440 is midnight, 1800 is six in the morning
 */
public record Shift(int start, int end) implements Comparable<Shift> {

    /** Minutes of a day. */
    static final int DAY = 1_440;

    /** From midnight to midnight. */
    public static final Shift WHOLE_DAY = new Shift(0, DAY);

    private static final Pattern TEXT = Pattern.compile("(\\d{1,2}):([0-5]\\d)-(\\d{1,2}):([0-5]\\d)");

    /** Checks the bounds. */
    public Shift {
        if (start < 0 || start >= DAY || end <= start || end > start + DAY) {
            throw new IllegalArgumentException("A shift cannot run from minute " + start + " to minute " + end
                    + ".\nMaybe start it within the day, and end it at most a day later.");
        }
    }

    /**
     * A shift as text. One that does not end after its start ends on the next day: {@code 22:00-06:00}.
     *
     * @param text such as {@code 08:00-17:00}; the end may be {@code 24:00}
     * @throws IllegalArgumentException if it has another form
     */
    public static Shift of(String text) {
        Matcher parts = TEXT.matcher(text);
        int start = parts.matches() ? minute(parts.group(1), parts.group(2)) : -1;
        int end = parts.matches() ? minute(parts.group(3), parts.group(4)) : -1;
        if (start < 0 || start >= DAY || end < 0 || end > DAY) {
            throw new IllegalArgumentException("A shift is not written \""
                    + text.substring(0, Math.min(60, text.length()))
                    + "\".\nMaybe write it like 08:00-17:00, or 22:00-06:00 when it ends on the next day.");
        }
        return new Shift(start, end > start ? end : end + DAY);
    }

    /** How long it is: 1 to 1440. */
    public int minutes() {
        return end - start;
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Shift other) {
        return start == other.start ? Integer.compare(end, other.end) : Integer.compare(start, other.start);
    }

    /** Such as {@code 08:00-17:00}. */
    @Override
    public String toString() {
        return clock(start) + "-" + clock(end > DAY ? end - DAY : end);
    }

    private static String clock(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }

    private static int minute(String hours, String minutes) {
        return Integer.parseInt(hours) * 60 + Integer.parseInt(minutes);
    }
}
