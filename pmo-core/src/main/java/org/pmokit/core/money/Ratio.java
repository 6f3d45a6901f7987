package org.pmokit.core.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A share, an index or a variance as a plain number: five per cent is {@code 0.05}.
 *
 * @param value below 10^30, with at most 30 decimals; equal values are equal however they were written
 */
public record Ratio(BigDecimal value) implements Comparable<Ratio> {

    /** None of it. */
    public static final Ratio ZERO = new Ratio(BigDecimal.ZERO);
    /** All of it. */
    public static final Ratio ONE = new Ratio(BigDecimal.ONE);

    private static final int DECIMALS = 12;

    /** Normalises the scale and refuses numbers that no share has. */
    public Ratio {
        value = Digits.plain("A ratio", value);
    }

    /**
     * A ratio as text.
     *
     * @param value such as {@code 0.05}
     * @throws IllegalArgumentException if the text is not a decimal number
     */
    public static Ratio of(String value) {
        return new Ratio(Digits.parse("A ratio", value));
    }

    /**
     * The quotient to 12 decimals, half up; empty when the denominator is zero.
     *
     * @param numerator any
     * @param denominator any
     */
    public static Optional<Ratio> of(BigDecimal numerator, BigDecimal denominator) {
        if (denominator.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Ratio(numerator.divide(denominator, DECIMALS, RoundingMode.HALF_UP)));
    }

    /**
     * The quotient of two counts; empty when the denominator is zero.
     *
     * @param numerator any
     * @param denominator any
     */
    public static Optional<Ratio> of(long numerator, long denominator) {
        return of(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    /**
     * Whether this is the larger one.
     *
     * @param other any
     */
    public boolean isMoreThan(Ratio other) {
        return compareTo(other) > 0;
    }

    /**
     * As a percentage, rounded half up.
     *
     * @param decimals shown after the point, 0 or more
     */
    public String asPercent(int decimals) {
        return value.movePointRight(2).setScale(decimals, RoundingMode.HALF_UP).toPlainString() + "%";
    }

    @Override
    public int compareTo(Ratio other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
