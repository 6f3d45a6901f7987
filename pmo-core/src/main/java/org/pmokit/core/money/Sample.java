package org.pmokit.core.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Values that were observed or simulated, such as outturn costs, and the levels that they do not exceed with a given
 * confidence: P50, P80, P90. Percentiles do not add up: the sum of two P80s is not the P80 of the sum.
 *
 * @param values at least one, in any order; kept sorted, smallest first; each with at most 30 digits on either side of
 *     the point
 */
public record Sample(List<BigDecimal> values) {

    private static final int DECIMALS = 30;

    /** Sorts, and brings every value into its shortest form. */
    public Sample {
        values = values.stream()
                .map(value -> Digits.plain("A value of a sample", value))
                .sorted()
                .toList();
        if (values.isEmpty()) {
            throw new IllegalArgumentException(
                    "A sample has no values.\nMaybe leave the percentile unknown until there are some.");
        }
    }

    /**
     * A sample of whole numbers.
     *
     * @param first so that there is at least one
     * @param others in any order
     */
    public static Sample of(long first, long... others) {
        return new Sample(Stream.concat(Stream.of(first), LongStream.of(others).boxed())
                .map(BigDecimal::valueOf)
                .toList());
    }

    /**
     * The smallest observed value that at least this share of the values does not exceed: the method of the nearest
     * rank. Always one of the values; the smallest for 0.
     *
     * @param confidence from 0 to 1: 0.80 for P80
     * @throws IllegalArgumentException if the confidence lies outside
     */
    public BigDecimal nearestRank(Ratio confidence) {
        requireShare(confidence);
        BigDecimal rank = confidence.value().multiply(BigDecimal.valueOf(values.size()));
        int position = rank.setScale(0, RoundingMode.CEILING).intValueExact();
        return values.get(Math.max(position, 1) - 1);
    }

    /**
     * The value at that share of the way from the smallest to the largest, on a straight line between neighbours, as
     * the inclusive percentile of spreadsheets does; to 30 decimals, half up.
     *
     * @param confidence from 0 to 1: 0.80 for P80
     * @throws IllegalArgumentException if the confidence lies outside
     */
    public BigDecimal interpolated(Ratio confidence) {
        requireShare(confidence);
        BigDecimal position = confidence.value().multiply(BigDecimal.valueOf(values.size() - 1L));
        int below = position.setScale(0, RoundingMode.FLOOR).intValueExact();
        BigDecimal lower = values.get(below);
        BigDecimal upper = values.get(Math.min(below + 1, values.size() - 1));
        BigDecimal part = position.subtract(BigDecimal.valueOf(below));
        BigDecimal exact = lower.add(part.multiply(upper.subtract(lower)));
        return Digits.plain("A percentile", exact.setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    /**
     * The share of the values that do not exceed a limit, to 12 decimals, half up; from 0 to 1.
     *
     * @param limit such as the budget
     */
    public Ratio shareWithin(BigDecimal limit) {
        long within =
                values.stream().filter(value -> value.compareTo(limit) <= 0).count();
        return Ratio.of(within, values.size()).orElseThrow();
    }

    private static void requireShare(Ratio confidence) {
        if (confidence.value().signum() < 0 || confidence.isMoreThan(Ratio.ONE)) {
            throw new IllegalArgumentException(
                    "A confidence is from 0 to 1, not " + confidence + ".\nMaybe write 0.80 for P80.");
        }
    }
}
