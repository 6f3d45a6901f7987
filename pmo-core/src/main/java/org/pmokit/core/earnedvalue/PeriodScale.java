package org.pmokit.core.earnedvalue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How reporting periods measure time. Regular ones (weeks, months, quarters, any equal number of days) count one each, whatever the
 * number of days of a month. Others are measured in days and told in periods of the middle length.
 */
final class PeriodScale {

    private final List<LocalDate> ends;
    private final boolean regular;
    private final BigDecimal unit;
    private final LocalDate start;

    private PeriodScale(List<LocalDate> ends, boolean regular, BigDecimal unit, LocalDate start) {
        this.ends = ends;
        this.regular = regular;
        this.unit = unit;
        this.start = start;
    }

    /**
     * The scale of these periods.
     *
     * @param ends of all periods, in order, at least one
     * @param start of the work, if known; counts only where periods are not regular, and when before the first end
     */
    static PeriodScale of(List<LocalDate> ends, Optional<LocalDate> start) {
        List<Long> days = IntStream.range(1, ends.size())
                .mapToObj(at -> ChronoUnit.DAYS.between(ends.get(at - 1), ends.get(at)))
                .toList();
        boolean regular = days.stream().distinct().count() <= 1 || inEqualMonths(ends);
        long middle = days.isEmpty() ? 1 : days.stream().sorted().toList().get(days.size() / 2);
        LocalDate first = ends.get(0);
        // the last day of a period belongs to it, so that time runs from the evening before the first day
        LocalDate from = start.map(day -> day.minusDays(1))
                .filter(day -> day.isBefore(first))
                .orElse(first.minusDays(middle));
        return new PeriodScale(ends, regular, BigDecimal.valueOf(middle), from);
    }

    private static boolean inEqualMonths(List<LocalDate> ends) {
        boolean lastDays =
                ends.stream().allMatch(end -> end.equals(YearMonth.from(end).atEndOfMonth()));
        boolean sameDay = ends.stream().map(LocalDate::getDayOfMonth).distinct().count() == 1;
        return (lastDays || sameDay)
                && IntStream.range(1, ends.size())
                                .mapToLong(at -> ChronoUnit.MONTHS.between(
                                        YearMonth.from(ends.get(at - 1)), YearMonth.from(ends.get(at))))
                                .distinct()
                                .count()
                        <= 1;
    }

    /**
     * The time that has passed by the end of a period, in periods.
     *
     * @param index of the period, from 0
     */
    BigDecimal positionOf(int index) {
        return regular
                ? BigDecimal.valueOf(index + 1L)
                : BigDecimal.valueOf(ChronoUnit.DAYS.between(start, ends.get(index)))
                        .divide(unit, MathContext.DECIMAL128);
    }
}
