package org.pmokit.core.money;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * An amount in a currency. Exact: nothing is rounded. Equal amounts are equal however they were written
 * ({@code 10.5} and {@code 10.50}).
 *
 * @param amount in units of the currency (pounds, not millions of pounds); may be negative; below 10^30
 * @param currency ISO 4217; {@code XXX} where a register does not say
 */
public record Money(BigDecimal amount, Currency currency) {

    /** Normalises the scale and refuses amounts that no budget has. */
    public Money {
        amount = Digits.plain("An amount of money", amount);
    }

    /**
     * An amount.
     *
     * @param amount decimal text such as {@code 12.50}
     * @param currency ISO code such as {@code GBP}
     * @throws IllegalArgumentException if one of them is not
     */
    public static Money of(String amount, String currency) {
        return new Money(Digits.parse("An amount of money", amount), currencyOf(currency));
    }

    /**
     * A whole amount.
     *
     * @param amount in units of the currency
     * @param currency ISO code such as {@code GBP}
     * @throws IllegalArgumentException if there is no such currency
     */
    public static Money of(long amount, String currency) {
        return new Money(BigDecimal.valueOf(amount), currencyOf(currency));
    }

    /**
     * The sum.
     *
     * @param other of the same currency
     * @throws IllegalArgumentException if the currencies differ
     */
    public Money plus(Money other) {
        requireSame(other);
        return new Money(amount.add(other.amount), currency);
    }

    /**
     * This less the other.
     *
     * @param other of the same currency
     * @throws IllegalArgumentException if the currencies differ
     */
    public Money minus(Money other) {
        requireSame(other);
        return new Money(amount.subtract(other.amount), currency);
    }

    /**
     * This as a share of the other, to 12 decimals, half up; empty when the other is zero.
     *
     * @param whole of the same currency
     * @throws IllegalArgumentException if the currencies differ
     */
    public Optional<Ratio> over(Money whole) {
        requireSame(whole);
        return Ratio.of(amount, whole.amount);
    }

    /**
     * How far this lies above (positive) or below (negative) a basis, as a share of the basis; empty when the basis
     * is zero.
     *
     * @param basis of the same currency, such as the budget that a forecast is held against
     * @throws IllegalArgumentException if the currencies differ
     */
    public Optional<Ratio> varianceFrom(Money basis) {
        return minus(basis).over(basis);
    }

    /**
     * Parts in proportion to weights that add up to exactly this. Each has as many decimals as the currency, or as the
     * amount where it has more; what rounding leaves over goes to the parts that lost most by it, the earlier ones first.
     *
     * @param weights zero or more each, and not all zero
     * @throws IllegalArgumentException if there is no positive weight, or a negative one
     */
    public List<Money> split(List<Long> weights) {
        return Apportionment.of(this, weights);
    }

    /**
     * Whether this is the larger amount.
     *
     * @param other of the same currency
     * @throws IllegalArgumentException if the currencies differ
     */
    public boolean isMoreThan(Money other) {
        requireSame(other);
        return amount.compareTo(other.amount) > 0;
    }

    /** Whether the amount is zero. */
    public boolean isZero() {
        return amount.signum() == 0;
    }

    /** Currency code and plain amount, such as {@code GBP 8099000000}. */
    @Override
    public String toString() {
        return currency.getCurrencyCode() + " " + amount.toPlainString();
    }

    private static Currency currencyOf(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(
                    "There is no currency \"" + code.substring(0, Math.min(60, code.length()))
                            + "\".\nMaybe write three capital letters, such as \"GBP\".",
                    unknown);
        }
    }

    private void requireSame(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(
                    "Cannot combine " + this + " with " + other
                            + ".\nMaybe convert one of them first, at a rate and date that you can defend: see CurrencyConversion.");
        }
    }
}
