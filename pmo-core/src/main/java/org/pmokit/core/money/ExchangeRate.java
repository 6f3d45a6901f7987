package org.pmokit.core.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;

/**
 * What a unit of one currency was worth in another, on which day, and who says so.
 *
 * @param from one unit of it
 * @param to another currency
 * @param on the day of the rate; it holds until a newer one
 * @param rate units of {@code to} for one unit of {@code from}; above zero
 * @param source such as the central bank or the planning rates of the year
 */
public record ExchangeRate(Currency from, Currency to, LocalDate on, BigDecimal rate, String source) {

    private static final MathContext INVERSE = new MathContext(25, RoundingMode.HALF_EVEN);

    /** Checks the sign, and that there are two currencies. */
    public ExchangeRate {
        rate = Digits.plain("An exchange rate", rate);
        if (rate.signum() <= 0) {
            throw new IllegalArgumentException("The exchange rate from " + from + " to " + to + " is "
                    + rate.toPlainString() + ".\nMaybe write how many units of the second one unit of the first buys.");
        }
        if (from.equals(to)) {
            throw new IllegalArgumentException("An exchange rate needs two currencies, and both are " + from
                    + ".\nMaybe leave it out: money in one currency is not converted.");
        }
    }

    /**
     * A rate.
     *
     * @param from ISO code such as {@code EUR}
     * @param to ISO code such as {@code GBP}
     * @param on the day of the rate
     * @param rate such as {@code 0.85}
     * @param source who says so
     * @throws IllegalArgumentException if one of them is not
     */
    public static ExchangeRate of(String from, String to, LocalDate on, String rate, String source) {
        return new ExchangeRate(
                Money.of(0, from).currency(),
                Money.of(0, to).currency(),
                on,
                Digits.parse("An exchange rate", rate),
                source);
    }

    /** The rate in the other direction, to 25 significant digits. */
    public ExchangeRate inverse() {
        BigDecimal turned = BigDecimal.ONE.divide(rate, INVERSE).setScale(30, RoundingMode.HALF_EVEN);
        return new ExchangeRate(to, from, on, turned, source);
    }
}
