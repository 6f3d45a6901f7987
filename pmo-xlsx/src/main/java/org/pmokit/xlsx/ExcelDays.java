package org.pmokit.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Days as a spreadsheet counts them. Day 60 of the usual count is 29 February 1900, which never was; older Macintosh
 * workbooks count from 1904.
 *
 * @param from1904 whether day 0 is 1 January 1904
 */
record ExcelDays(boolean from1904) {

    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate ZERO_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal NEVER_WAS = BigDecimal.valueOf(60);
    private static final BigDecimal LAST = BigDecimal.valueOf(2_958_465);
    private static final int SECONDS = 86_400;
    /** From here on all programs count alike. */
    private static final LocalDate FIRST_WRITTEN = LocalDate.of(1900, 3, 1);

    /** How days are counted where nothing else is said, and always in what is written. */
    static final ExcelDays USUAL = new ExcelDays(false);

    /** {@code 2025-03-31}, with the time where there is one; a time alone is {@code 17:00}; empty where there is no such day. */
    Optional<String> textOf(BigDecimal count) {
        if (count.signum() < 0 || count.compareTo(LAST) > 0 || isNoDay(count)) {
            return Optional.empty();
        }
        long seconds = count.multiply(BigDecimal.valueOf(SECONDS))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        LocalTime time = LocalTime.ofSecondOfDay(seconds % SECONDS);
        if (seconds < SECONDS && !from1904) {
            return seconds == 0 ? Optional.empty() : Optional.of(time.toString());
        }
        LocalDate day = dayOf(seconds / SECONDS);
        return Optional.of(
                time.equals(LocalTime.MIDNIGHT)
                        ? day.toString()
                        : day.atTime(time).toString());
    }

    private boolean isNoDay(BigDecimal count) {
        return !from1904 && count.setScale(0, RoundingMode.FLOOR).compareTo(NEVER_WAS) == 0;
    }

    private LocalDate dayOf(long count) {
        if (from1904) {
            return ZERO_OF_1904.plusDays(count);
        }
        return count < NEVER_WAS.longValue() ? ZERO.plusDays(count + 1) : ZERO.plusDays(count);
    }

    /** The count of a day; empty for those that not all programs count alike. */
    static Optional<Long> countOf(LocalDate day) {
        return day.isBefore(FIRST_WRITTEN) ? Optional.empty() : Optional.of(ChronoUnit.DAYS.between(ZERO, day));
    }

    /** The count of a moment; empty where seconds cannot tell it. */
    static Optional<BigDecimal> countOf(LocalDateTime moment) {
        if (!moment.equals(moment.truncatedTo(ChronoUnit.SECONDS))) {
            return Optional.empty();
        }
        return countOf(moment.toLocalDate())
                .map(days -> BigDecimal.valueOf(days)
                        .add(BigDecimal.valueOf(moment.toLocalTime().toSecondOfDay())
                                .divide(BigDecimal.valueOf(SECONDS), 10, RoundingMode.HALF_UP)));
    }
}
