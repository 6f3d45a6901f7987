package org.pmokit.io.codec;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pmokit.core.assurance.DeliveryConfidence;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;

/** How the single values of every form are read; one description for JSON and CSV. */
public final class Values {

    /** The first year that a portfolio may speak of. */
    public static final int FIRST_YEAR = 1900;
    /** The last year that a portfolio may speak of. */
    public static final int LAST_YEAR = 2200;

    private static final int DATE_LENGTH = 10;
    private static final int MOST_ON_A_SIDE = 30;
    private static final int MOST_DIGITS = 100;

    private Values() {}

    /** Any text, as it stands. */
    public static ValueParser<String> text() {
        return Either::right;
    }

    /** A full ISO 8601 date, {@code 2025-03-31}, of a year from 1900 to 2200. */
    public static ValueParser<LocalDate> date() {
        return Values::parseDate;
    }

    /** A decimal number with up to 30 digits on each side of a decimal point. */
    public static ValueParser<BigDecimal> decimal() {
        return Values::parseDecimal;
    }

    /** A decimal number that may have an exponent, of at most 100 digits when written out. */
    public static ValueParser<BigDecimal> scientific() {
        return Values::parseScientific;
    }

    /** A whole number of 32 bits. */
    public static ValueParser<Integer> whole() {
        return text -> guardedNumber(() -> Integer.valueOf(text), text);
    }

    /** A whole number of 64 bits. */
    public static ValueParser<Long> count() {
        return text -> guardedNumber(() -> Long.valueOf(text), text);
    }

    /** A ratio: {@code 0.05} is five per cent. */
    public static ValueParser<Ratio> ratio() {
        return text -> parseDecimal(text).flatMap(number -> guarded(() -> new Ratio(number)));
    }

    /**
     * An amount without its currency.
     *
     * @param currency of the amount
     */
    public static ValueParser<Money> amount(Currency currency) {
        return text -> parseDecimal(text).flatMap(number -> guarded(() -> new Money(number, currency)));
    }

    /** An amount with its currency before it: {@code GBP 12.5}. */
    public static ValueParser<Money> money() {
        return Values::parseMoney;
    }

    /** An ISO 4217 currency code. */
    public static ValueParser<Currency> currency() {
        return Values::parseCurrency;
    }

    /** {@code true} or {@code false}. */
    public static ValueParser<Boolean> truth() {
        return text -> switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> Either.right(true);
            case "false" -> Either.right(false);
            default ->
                Either.left(Fault.malformed(
                        "\"" + Excerpt.of(text) + "\" is neither true nor false.", "write one of them."));
        };
    }

    /** A delivery confidence, as people write it: {@code amber-red} or {@code Amber/Red}. */
    public static ValueParser<DeliveryConfidence> confidence() {
        return text -> DeliveryConfidence.parse(text)
                .<Either<Fault, DeliveryConfidence>>map(Either::right)
                .orElseGet(() -> Either.left(Fault.malformed(
                        "\"" + Excerpt.of(text) + "\" is not a rating.",
                        "use one of " + codes(DeliveryConfidence.values(), DeliveryConfidence::code)
                                + ", or leave it empty.")));
    }

    /**
     * One of a closed vocabulary, by its code.
     *
     * @param what the vocabulary, for messages
     * @param values all of it
     * @param code the code of each
     * @param <E> the vocabulary
     */
    public static <E> ValueParser<E> oneOf(String what, E[] values, Function<E, String> code) {
        return text -> Arrays.stream(values)
                .filter(value -> code.apply(value).toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .<Either<Fault, E>>map(Either::right)
                .orElseGet(() -> Either.left(Fault.malformed(
                        "\"" + Excerpt.of(text) + "\" is not a " + what + ".",
                        "use one of " + codes(values, code) + ".")));
    }

    /**
     * Whatever a factory makes of a text; its refusal becomes the fault.
     *
     * @param factory throws {@link IllegalArgumentException} for what it does not accept
     * @param <T> what it makes
     */
    public static <T> ValueParser<T> of(Function<String, T> factory) {
        return text -> guarded(() -> factory.apply(text));
    }

    /** A reference with its kind, {@code project:PAY}. */
    public static ValueParser<ComponentRef> reference() {
        return of(ComponentRef::parse);
    }

    /**
     * Whether a date can be part of a portfolio: its year is from 1900 to 2200.
     *
     * @param date any
     */
    public static boolean isPlausible(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }

    private static <E> String codes(E[] values, Function<E, String> code) {
        return Arrays.stream(values).map(code).collect(Collectors.joining(", "));
    }

    private interface Attempt<T> {
        T run();
    }

    private static <T> Either<Fault, T> guarded(Attempt<T> attempt) {
        try {
            return Either.right(attempt.run());
        } catch (IllegalArgumentException refusal) {
            return Either.left(Fault.of(refusal));
        }
    }

    private static <T> Either<Fault, T> guardedNumber(Attempt<T> attempt, String text) {
        try {
            return Either.right(attempt.run());
        } catch (NumberFormatException malformed) {
            return Either.left(Fault.malformed(
                    "\"" + Excerpt.of(text) + "\" is not a whole number that can be read.",
                    "write digits only, such as 12, without separators or a decimal point."));
        }
    }

    private static Either<Fault, LocalDate> parseDate(String text) {
        if (!isWrittenAsDate(text)) {
            return Either.left(Fault.malformed(
                    "\"" + Excerpt.of(text) + "\" is not a date of the form YYYY-MM-DD.",
                    "write a full date such as 2025-03-31, or leave it empty."));
        }
        try {
            LocalDate date = LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
            return isPlausible(date) ? Either.right(date) : Either.left(implausible(date));
        } catch (DateTimeException noSuchDay) {
            return Either.left(Fault.malformed(
                    "There is no day \"" + text + "\" in the calendar.",
                    "check month and day; dates have the form YYYY-MM-DD."));
        }
    }

    private static boolean isWrittenAsDate(String text) {
        if (text.length() != DATE_LENGTH) {
            return false;
        }
        for (int place = 0; place < DATE_LENGTH; place++) {
            boolean isHyphen = place == 4 || place == 7;
            if (isHyphen ? text.charAt(place) != '-' : !isDigit(text.charAt(place))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int place = from; place < to; place++) {
            value = 10 * value + text.charAt(place) - '0';
        }
        return value;
    }

    private static Fault implausible(LocalDate date) {
        return Fault.malformed(
                "The year of " + date + " is not between " + FIRST_YEAR + " and " + LAST_YEAR + ".",
                "correct the year, or leave the date empty when it is not known.");
    }

    private static Either<Fault, BigDecimal> parseDecimal(String text) {
        return isDecimal(text) ? Either.right(new BigDecimal(text)) : Either.left(notANumber(text));
    }

    /** Digits on both sides of a point or before none, with a sign before them or none. */
    private static boolean isDecimal(String text) {
        int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        int point = text.indexOf('.');
        return point < 0
                ? areDigits(text, start, text.length())
                : areDigits(text, start, point) && areDigits(text, point + 1, text.length());
    }

    private static boolean areDigits(String text, int from, int to) {
        if (to <= from || to - from > MOST_ON_A_SIDE) {
            return false;
        }
        for (int place = from; place < to; place++) {
            if (!isDigit(text.charAt(place))) {
                return false;
            }
        }
        return true;
    }

    private static Fault notANumber(String text) {
        return Fault.malformed(
                "\"" + Excerpt.of(text) + "\" is not a number that can be read.",
                "write digits and a decimal point only, such as 1234567.89: no thousands separators, currency signs, "
                        + "percent signs or exponents, and at most 30 digits on each side.");
    }

    private static Either<Fault, BigDecimal> parseScientific(String text) {
        try {
            BigDecimal number = text.length() > MOST_DIGITS ? null : new BigDecimal(text);
            boolean bounded = number != null && Math.abs((long) number.scale()) <= MOST_DIGITS;
            return bounded ? Either.right(number) : Either.left(notANumber(text));
        } catch (NumberFormatException malformed) {
            return Either.left(notANumber(text));
        }
    }

    private static Either<Fault, Money> parseMoney(String text) {
        int blank = text.indexOf(' ');
        if (blank < 0) {
            return Either.left(Fault.malformed(
                    "\"" + Excerpt.of(text) + "\" is not an amount with its currency.",
                    "write currency code and amount, such as \"GBP 12.50\"."));
        }
        return parseCurrency(text.substring(0, blank))
                .flatMap(currency -> amount(currency).parse(text.substring(blank + 1)));
    }

    private static Either<Fault, Currency> parseCurrency(String text) {
        try {
            return Either.right(Currency.getInstance(text));
        } catch (IllegalArgumentException unknown) {
            return Either.left(Fault.malformed(
                    "\"" + Excerpt.of(text) + "\" is not a currency.",
                    "use an ISO 4217 code in capitals, such as GBP or EUR."));
        }
    }
}
