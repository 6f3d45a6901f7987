package org.pmokit.core.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Parts of an amount that add up to it, by the method of the largest remainder. */
final class Apportionment {

    private Apportionment() {}

    static List<Money> of(Money whole, List<Long> weights) {
        long least = weights.stream().mapToLong(Long::longValue).min().orElse(-1);
        BigInteger total = weights.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        if (least < 0 || total.signum() == 0) {
            throw new IllegalArgumentException("Money cannot be split by the weights " + weights
                    + ".\nMaybe give every part a weight of zero or more, and at least one of them more.");
        }
        int decimals = Math.max(
                Math.max(0, whole.currency().getDefaultFractionDigits()),
                whole.amount().scale());
        BigInteger units = whole.amount().setScale(decimals).unscaledValue();
        List<BigInteger> parts = parts(units.abs(), weights, total);
        return parts.stream()
                .map(part -> units.signum() < 0 ? part.negate() : part)
                .map(part -> new Money(new BigDecimal(part, decimals), whole.currency()))
                .toList();
    }

    private static List<BigInteger> parts(BigInteger units, List<Long> weights, BigInteger total) {
        List<BigInteger> parts = new ArrayList<>();
        List<BigInteger> remainders = new ArrayList<>();
        BigInteger left = units;
        for (long weight : weights) {
            BigInteger[] quotient = units.multiply(BigInteger.valueOf(weight)).divideAndRemainder(total);
            parts.add(quotient[0]);
            remainders.add(quotient[1]);
            left = left.subtract(quotient[0]);
        }
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.<Integer, BigInteger>comparing(remainders::get)
                        .reversed())
                .limit(left.intValueExact())
                .forEach(place -> parts.set(place, parts.get(place).add(BigInteger.ONE)));
        return parts;
    }
}
