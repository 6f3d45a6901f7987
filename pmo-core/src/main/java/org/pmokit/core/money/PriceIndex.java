package org.pmokit.core.money;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;

/**
 * How the level of prices moved from year to year, such as a deflator of gross domestic product. It is passed in.
 *
 * @param levels by year, each above zero; only their proportions matter
 * @param source who publishes it, and which edition
 */
public record PriceIndex(SortedMap<Integer, BigDecimal> levels, String source) {

    private static final MathContext PRECISION = new MathContext(60, RoundingMode.HALF_EVEN);

    /** Copies, and checks the signs. */
    public PriceIndex {
        levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
        levels.forEach((year, level) -> {
            if (level.signum() <= 0) {
                throw new IllegalArgumentException("The level of prices of " + year + " is " + level.toPlainString()
                        + ".\nMaybe write it like 100, and 102.5 when prices rose by 2.5 %.");
            }
        });
    }

    /**
     * An index.
     *
     * @param levels by year
     * @param source who publishes it
     */
    public static PriceIndex of(Map<Integer, BigDecimal> levels, String source) {
        return new PriceIndex(new TreeMap<>(levels), source);
    }

    /**
     * The same amount in other prices: times the level of the new base, divided by the level of the old. Nominal amounts are in
     * the prices of their own year.
     *
     * @param amount in any prices
     * @param basis the new prices
     * @param decimals digits after the point, 0 to 30, half up
     * @return the amount, or every year whose level is missing
     */
    public Validation<Seq<Problem>, PricedMoney> convert(PricedMoney amount, PriceBasis basis, int decimals) {
        int from = amount.basis().baseYear().orElse(amount.year());
        int to = basis.baseYear().orElse(amount.year());
        if (from == to) {
            return Validation.valid(new PricedMoney(amount.money(), basis, amount.year()));
        }
        List<Problem> missing = IntStream.of(from, to)
                .filter(year -> !levels.containsKey(year))
                .mapToObj(this::missing)
                .toList();
        if (!missing.isEmpty()) {
            return Validation.invalid(Vector.ofAll(missing));
        }
        BigDecimal moved = amount.money().amount().multiply(levels.get(to)).divide(levels.get(from), PRECISION);
        Money money = new Money(
                moved.setScale(decimals, RoundingMode.HALF_UP), amount.money().currency());
        return Validation.valid(new PricedMoney(money, basis, amount.year()));
    }

    private Problem missing(int year) {
        return Problem.error(ProblemCode.MISSING_RATE, "", "The price index has no level for " + year + ".")
                .value(String.valueOf(year))
                .advice("add it from " + source + ".")
                .build();
    }
}
