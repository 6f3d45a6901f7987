package org.pmokit.core.benefit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.pmokit.core.money.Money;

/** Divides an amount in proportion to claims, to the smallest coin, so that the parts sum to it. */
final class ProRata {

    private static final int USUAL_DECIMALS = 2;

    private ProRata() {}

    /** By largest remainder: round down, then hand out what is left a coin at a time; ties to the earlier claim. */
    static List<Money> divide(Money whole, List<Money> claims) {
        int coins = whole.currency().getDefaultFractionDigits();
        int decimals =
                Math.max(coins < 0 ? USUAL_DECIMALS : coins, whole.amount().scale());
        BigDecimal claimed = claims.stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> parts = new ArrayList<>();
        List<BigDecimal> remainders = new ArrayList<>();
        for (Money claim : claims) {
            BigDecimal product = whole.amount().multiply(claim.amount());
            BigDecimal part = product.divide(claimed, decimals, RoundingMode.FLOOR);
            parts.add(part);
            remainders.add(product.subtract(part.multiply(claimed)));
        }
        BigDecimal coin = BigDecimal.ONE.movePointLeft(decimals);
        BigDecimal left = whole.amount().subtract(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer index) -> remainders.get(index))
                        .reversed())
                .limit(left.divide(coin, 0, RoundingMode.UNNECESSARY).longValueExact())
                .forEach(index -> parts.set(index, parts.get(index).add(coin)));
        return parts.stream().map(part -> new Money(part, whole.currency())).toList();
    }
}
