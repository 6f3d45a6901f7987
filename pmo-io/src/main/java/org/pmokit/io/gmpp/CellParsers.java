package org.pmokit.io.gmpp;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pmokit.core.money.Money;
import org.pmokit.io.codec.WrittenDates;

/** The forms of dates and amounts in releases. The order of a date is day, month, year, as is the custom there. */
final class CellParsers {

    private static final Currency POUND = Currency.getInstance("GBP");
    private static final int MILLION = 6;
    private static final int BILLION = 9;
    private static final int LONGEST = 60;
    private static final Pattern AMOUNT = Pattern.compile(
            "(\\(?)(-?)(?:£|gbp)?(-?)(\\d{1,15}|\\d{1,3}(?:,\\d{3}){1,5})(\\.\\d{1,12})?(m|mn|million|bn|billion)?(\\)?)");

    private CellParsers() {}

    /**
     * Millions of pounds, with or without pound sign, unit and thousands separators, as pounds; a negative amount may stand in
     * brackets.
     */
    static Optional<Money> millions(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher amount = AMOUNT.matcher(text.replaceAll("\\s", "").toLowerCase(Locale.ROOT));
        if (!amount.matches() || amount.group(1).isEmpty() != amount.group(7).isEmpty()) {
            return Optional.empty();
        }
        String fraction = amount.group(5) == null ? "" : amount.group(5);
        BigDecimal number = new BigDecimal(amount.group(4).replace(",", "") + fraction);
        boolean isBillion = amount.group(6) != null && amount.group(6).startsWith("b");
        boolean isNegative = !(amount.group(1) + amount.group(2) + amount.group(3)).isEmpty();
        BigDecimal pounds = plain(number.scaleByPowerOfTen(isBillion ? BILLION : MILLION));
        return Optional.of(new Money(isNegative ? pounds.negate() : pounds, POUND));
    }

    static Optional<LocalDate> date(String text) {
        return WrittenDates.parse(text);
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
