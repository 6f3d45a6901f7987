package org.pmokit.core.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A span of days, half-open: it contains its start and not its end. {@link LocalDate#MIN} and {@link LocalDate#MAX}
 * stand for an open side.
 *
 * @param start first day inside
 * @param end first day after; not before the start, equal to it for the empty span
 */
public record DateRange(LocalDate start, LocalDate end) {

    /** Without bounds on either side. */
    public static final DateRange ALWAYS = new DateRange(LocalDate.MIN, LocalDate.MAX);

    /** Checks the order. */
    public DateRange {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException(
                    "A span of days from " + start + " cannot end on " + end + ".\nMaybe the two dates are swapped.");
        }
    }

    /**
     * From the first day up to, but not including, the end.
     *
     * @param start inside
     * @param end outside; equal to the start for the empty span
     * @throws IllegalArgumentException if the end comes before the start
     */
    public static DateRange of(LocalDate start, LocalDate end) {
        return new DateRange(start, end);
    }

    /**
     * From the first to the last day, both inside.
     *
     * @param first inside
     * @param last inside; {@link LocalDate#MAX} leaves the end open
     * @throws IllegalArgumentException if the last day comes before the first
     */
    public static DateRange ofClosed(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A span of days from " + first + " cannot have " + last
                    + " as its last day.\nMaybe the two dates are swapped.");
        }
        return new DateRange(first, last.equals(LocalDate.MAX) ? last : last.plusDays(1));
    }

    /**
     * From that day on.
     *
     * @param first inside
     */
    public static DateRange startingOn(LocalDate first) {
        return new DateRange(first, LocalDate.MAX);
    }

    /**
     * Up to and with that day.
     *
     * @param last inside
     */
    public static DateRange endingOn(LocalDate last) {
        return ofClosed(LocalDate.MIN, last);
    }

    /**
     * The span between two days of which either may be unknown, both inside; an unknown one leaves that side open.
     *
     * @param first inside, or empty
     * @param last inside, or empty
     * @throws IllegalArgumentException if the last day comes before the first
     */
    public static DateRange between(Optional<LocalDate> first, Optional<LocalDate> last) {
        return last.map(day -> ofClosed(first.orElse(LocalDate.MIN), day))
                .orElseGet(() -> startingOn(first.orElse(LocalDate.MIN)));
    }

    /** The first day, or empty when the start is open; the start itself when no day is inside. */
    public Optional<LocalDate> firstDay() {
        return start.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(start);
    }

    /** The last day inside, or empty when the end is open; the day before the start when no day is inside. */
    public Optional<LocalDate> lastDay() {
        return end.equals(LocalDate.MAX) || end.equals(LocalDate.MIN)
                ? Optional.empty()
                : Optional.of(end.minusDays(1));
    }

    /**
     * Whether the day is inside.
     *
     * @param day any
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && (day.isBefore(end) || end.equals(LocalDate.MAX));
    }

    /**
     * Whether the two share at least one day. Spans that only meet do not overlap, and neither does an empty one.
     *
     * @param other any
     */
    public boolean overlaps(DateRange other) {
        return later(start, other.start).isBefore(earlier(end, other.end));
    }

    /**
     * The days that both contain; empty when there are none.
     *
     * @param other any
     */
    public Optional<DateRange> intersection(DateRange other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        return Optional.of(new DateRange(later(start, other.start), earlier(end, other.end)));
    }

    /** The number of days; very large when a side is open. */
    public long days() {
        return ChronoUnit.DAYS.between(start, end);
    }

    /** First and last day, with {@code ..} for an open side; {@code no day at} its start for an empty span. */
    @Override
    public String toString() {
        if (start.equals(end)) {
            return "no day at " + start;
        }
        return firstDay().map(LocalDate::toString).orElse("..") + " to "
                + lastDay().map(LocalDate::toString).orElse("..");
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
