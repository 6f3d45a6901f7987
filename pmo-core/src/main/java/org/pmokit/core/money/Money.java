package org.pmokit.core.money;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/**
 * An amount in a currency. Exact: nothing is rounded. Equal amounts are equal however they were written
 * ({@code 10.5} and {@code 10.50}).
 *
 * @param amount in units of the currency (pounds, not millions of pounds); may be negative; below 10^30
 * @param currency ISO 4217; {@code XXX} where a register does not say
 */
public record Money(BigDecimal amount, Currency currency) {

    private static final int MOST_DIGITS = 30;

    /** Normalises the scale and refuses amounts that no budget has. */
    public Money {
        BigDecimal plain = amount.stripTrailingZeros();
        if (plain.precision() - plain.scale() > MOST_DIGITS || plain.scale() > MOST_DIGITS) {
            throw new IllegalArgumentException("An amount of money has more than " + MOST_DIGITS
                    + " digits before or after the decimal point.\nMaybe check the unit.");
        }
        amount = plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /**
     * An amount.
     *
     * @param amount decimal text such as {@code 12.50}
     * @param currency ISO code such as {@code GBP}
     */
    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }

    /**
     * A whole amount.
     *
     * @param amount in units of the currency
     * @param currency ISO code such as {@code GBP}
     */
    public static Money of(long amount, String currency) {
        return new Money(BigDecimal.valueOf(amount), Currency.getInstance(currency));
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
     */
    public Optional<Ratio> varianceFrom(Money basis) {
        return minus(basis).over(basis);
    }

    /**
     * Whether this is the larger amount.
     *
     * @param other of the same currency
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

    private void requireSame(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Cannot combine " + this + " with " + other
                    + ".\nMaybe convert one of them first, at a rate and date that you can defend.");
        }
    }
}
