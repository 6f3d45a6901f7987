package org.pmokit.io.gmpp;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pmokit.core.money.Money;
import org.pmokit.io.codec.Values;

/** The forms of dates and amounts in releases. The order of a date is day, month, year, as is the custom there. */
final class CellParsers {

    private static final Currency POUND = Currency.getInstance("GBP");
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final Pattern AMOUNT =
            Pattern.compile("(-?)£?(-?(?:\\d{1,15}|\\d{1,3}(?:,\\d{3}){1,5})(?:\\.\\d{1,12})?)m?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]00:00.*)?");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})");
    private static final Pattern NAMED = Pattern.compile("(\\d{1,2})[ -]([A-Za-z]{3,9})[ -](\\d{4}|\\d{2})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int PIVOT = 70;

    private CellParsers() {}

    /** Millions of pounds, with or without pound sign and thousands separators, as pounds. */
    static Optional<Money> millions(String text) {
        Matcher amount = AMOUNT.matcher(text.replace(" ", ""));
        if (!amount.matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(amount.group(2).replace(",", ""));
        BigDecimal signed = amount.group(1).isEmpty() ? number : number.negate();
        return Optional.of(new Money(signed.multiply(MILLION), POUND));
    }

    static Optional<LocalDate> date(String text) {
        return iso(text).or(() -> slashed(text)).or(() -> named(text)).filter(Values::isPlausible);
    }

    private static Optional<LocalDate> iso(String text) {
        Matcher date = ISO.matcher(text);
        return date.matches() ? day(date.group(1), date.group(2), date.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> slashed(String text) {
        Matcher date = SLASHED.matcher(text);
        return date.matches() ? day(date.group(3), date.group(2), date.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> named(String text) {
        Matcher date = NAMED.matcher(text);
        if (!date.matches()) {
            return Optional.empty();
        }
        int month = MONTHS.indexOf(date.group(2).substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
        return day(date.group(3), String.valueOf(month), date.group(1));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(fullYear(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int fullYear(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year;
        }
        return year < PIVOT ? 2000 + year : 1900 + year;
    }
}
