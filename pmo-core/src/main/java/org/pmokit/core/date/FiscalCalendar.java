package org.pmokit.core.date;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How an organisation divides time into financial years and their parts. A year is named after the calendar years that
 * it touches, {@code 2025-26}, and {@code 2025} when it is one; its parts {@code 2025-26 Q2} or {@code 2025-26 M07}.
 * Periods never overlap and leave no day out.
 *
 * @param yearStart first day of a year; not 29 February, which most years do not have
 */
public record FiscalCalendar(MonthDay yearStart) {

    /** Years from 1 January. */
    public static final FiscalCalendar CALENDAR_YEAR = startingOn(Month.JANUARY, 1);
    /** Years from 1 April, as the government of the United Kingdom has them. */
    public static final FiscalCalendar FROM_APRIL = startingOn(Month.APRIL, 1);
    /** Years from 6 April, as the tax of the United Kingdom has them. */
    public static final FiscalCalendar FROM_6_APRIL = startingOn(Month.APRIL, 6);
    /** Years from 1 October, as the federal government of the United States has them, which names them after their end. */
    public static final FiscalCalendar FROM_OCTOBER = startingOn(Month.OCTOBER, 1);

    /** Refuses the leap day. */
    public FiscalCalendar {
        if (yearStart.getMonth() == Month.FEBRUARY && yearStart.getDayOfMonth() == 29) {
            throw new IllegalArgumentException(
                    "A financial year cannot start on 29 February.\nMaybe start it on 1 March or 28 February.");
        }
    }

    /**
     * Years that start on that day.
     *
     * @param month of the first day
     * @param day of the month, which every year has
     * @throws IllegalArgumentException if it is 29 February
     */
    public static FiscalCalendar startingOn(Month month, int day) {
        return new FiscalCalendar(MonthDay.of(month, day));
    }

    /**
     * The year that starts in a calendar year.
     *
     * @param startYear such as 2025 for 2025-26
     */
    public ReportingPeriod year(int startYear) {
        return period(startYear, FiscalUnit.YEAR, 0);
    }

    /**
     * The parts of a year, first to last.
     *
     * @param startYear such as 2025 for 2025-26
     * @param unit how long each is
     */
    public List<ReportingPeriod> parts(int startYear, FiscalUnit unit) {
        return IntStream.range(0, unit.perYear())
                .mapToObj(place -> period(startYear, unit, place))
                .toList();
    }

    /**
     * The period that a day is in.
     *
     * @param day any
     * @param unit how long the period is
     */
    public ReportingPeriod periodOf(LocalDate day, FiscalUnit unit) {
        return parts(startYearOf(day), unit).stream()
                .filter(part -> part.range().contains(day))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The periods that share a day with a span, first to last; none for an empty span.
     *
     * @param span bounded on both sides
     * @param unit how long each is
     * @throws IllegalArgumentException if a side of the span is open
     */
    public List<ReportingPeriod> periods(DateRange span, FiscalUnit unit) {
        if (span.start().equals(LocalDate.MIN) || span.end().equals(LocalDate.MAX)) {
            throw new IllegalArgumentException(
                    "The financial periods of " + span + " do not end.\nMaybe name a first and a last day.");
        }
        return IntStream.rangeClosed(startYearOf(span.start()), startYearOf(span.end()))
                .boxed()
                .flatMap(year -> parts(year, unit).stream())
                .filter(part -> part.range().overlaps(span))
                .toList();
    }

    /**
     * The calendar year in which the financial year of a day starts.
     *
     * @param day any
     */
    public int startYearOf(LocalDate day) {
        return day.isBefore(yearStart.atYear(day.getYear())) ? day.getYear() - 1 : day.getYear();
    }

    private ReportingPeriod period(int startYear, FiscalUnit unit, int place) {
        LocalDate first = yearStart.atYear(startYear);
        DateRange range = DateRange.of(
                first.plusMonths((long) place * unit.months()), first.plusMonths((place + 1L) * unit.months()));
        return new ReportingPeriod(label(startYear) + unit.suffix(place), range);
    }

    private String label(int startYear) {
        if (yearStart.equals(MonthDay.of(Month.JANUARY, 1))) {
            return String.valueOf(startYear);
        }
        return startYear + "-" + String.format(Locale.ROOT, "%02d", Math.floorMod(startYear + 1, 100));
    }
}
