package org.pmokit.io.codec;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as public bodies write them, perhaps with a time of day, which is left out: ISO 8601, day first with slashes, dots or
 * hyphens, with the name of the month, and the day numbers of spreadsheets. Where the order of day and month could be either,
 * the day comes first; callers say so to their users.
 */
public final class WrittenDates {

    private static final String TIME =
            "(?:[T ]\\s*\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d{1,9})?\\s*(?:[AaPp][Mm])?" + "(?:Z|[+-]\\d{2}:?\\d{2})?)?";
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})" + TIME);
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})" + TIME);
    private static final Pattern NAMED =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[ -]([A-Za-z]{3,9})\\.?,?[ -](\\d{4}|\\d{2})" + TIME);
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.\\d{1,12})?");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FIRST_SERIAL = 20_000;
    private static final int LAST_SERIAL = 80_000;
    private static final int LONGEST = 60;
    private static final int PIVOT = 70;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private WrittenDates() {}

    /**
     * The date; empty when the text is none of the forms, or no day of the years that portfolios are about.
     *
     * @param text without blanks around it
     */
    public static Optional<LocalDate> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return iso(text)
                .or(() -> dayFirst(text))
                .or(() -> named(text))
                .or(() -> serial(text))
                .filter(Values::isPlausible);
    }

    private static Optional<LocalDate> iso(String text) {
        Matcher date = ISO.matcher(text);
        return date.matches() ? day(date.group(1), number(date.group(2)), date.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> dayFirst(String text) {
        Matcher date = DAY_FIRST.matcher(text);
        return date.matches() ? day(date.group(3), number(date.group(2)), date.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> named(String text) {
        Matcher date = NAMED.matcher(text);
        if (!date.matches()) {
            return Optional.empty();
        }
        int month = MONTHS.indexOf(date.group(2).substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
        return day(date.group(3), month, date.group(1));
    }

    /** From 1954 to 2119; smaller and larger numbers are hardly days. */
    private static Optional<LocalDate> serial(String text) {
        Matcher date = SERIAL.matcher(text);
        return Optional.of(date)
                .filter(Matcher::matches)
                .map(found -> number(found.group(1)))
                .filter(days -> days >= FIRST_SERIAL && days <= LAST_SERIAL)
                .map(SERIAL_ZERO::plusDays);
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(fullYear(year), month, number(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int fullYear(String digits) {
        int year = number(digits);
        if (digits.length() == 4) {
            return year;
        }
        return year < PIVOT ? 2000 + year : 1900 + year;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
