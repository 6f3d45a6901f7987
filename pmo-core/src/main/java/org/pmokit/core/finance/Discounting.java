package org.pmokit.core.finance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.pmokit.core.money.Ratio;

/** Sums of discounted amounts, to 60 significant digits. */
final class Discounting {

    private static final MathContext PRECISION = new MathContext(60, RoundingMode.HALF_EVEN);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int DOUBLINGS = 40;
    private static final int BISECTIONS = 120;
    private static final int RATE_DECIMALS = 12;

    private Discounting() {}

    /** By the scheme of Horner from the last period back: one division a period, and no power that could grow. */
    static BigDecimal presentValue(List<BigDecimal> amounts, BigDecimal rate) {
        BigDecimal growth = BigDecimal.ONE.add(rate);
        BigDecimal value = BigDecimal.ZERO;
        for (int period = amounts.size() - 1; period >= 0; period--) {
            value = value.divide(growth, PRECISION).add(amounts.get(period), PRECISION);
        }
        return value;
    }

    /** One amount; the power is taken by squaring, and the number of periods is bounded. */
    static BigDecimal discounted(BigDecimal amount, BigDecimal rate, int periods) {
        return amount.divide(BigDecimal.ONE.add(rate).pow(periods, PRECISION), PRECISION);
    }

    static RateOfReturn rateOfReturn(List<BigDecimal> balances) {
        int changes = signChanges(balances);
        if (changes == 0) {
            return new RateOfReturn.NoSignChange();
        }
        return changes == 1 ? bracketed(balances) : new RateOfReturn.SeveralSignChanges(changes);
    }

    private static int signChanges(List<BigDecimal> balances) {
        List<Integer> signs = balances.stream()
                .map(BigDecimal::signum)
                .filter(sign -> sign != 0)
                .toList();
        int changes = 0;
        for (int index = 1; index < signs.size(); index++) {
            changes += signs.get(index).equals(signs.get(index - 1)) ? 0 : 1;
        }
        return changes;
    }

    /** Searches the discount factor x = 1 / (1 + rate): the value is a polynomial in it with one positive root. */
    private static RateOfReturn bracketed(List<BigDecimal> balances) {
        int early = balances.stream()
                .mapToInt(BigDecimal::signum)
                .filter(sign -> sign != 0)
                .findFirst()
                .orElseThrow();
        BigDecimal low = BigDecimal.ONE;
        for (int times = 0; times < DOUBLINGS && at(low, balances).signum() != early; times++) {
            low = low.divide(TWO, PRECISION);
        }
        BigDecimal high = low.multiply(TWO, PRECISION);
        for (int times = 0; times < DOUBLINGS && at(high, balances).signum() == early; times++) {
            high = high.multiply(TWO, PRECISION);
        }
        boolean isBetween =
                at(low, balances).signum() == early && at(high, balances).signum() != early;
        return isBetween ? bisected(balances, early, low, high) : new RateOfReturn.OutOfReach();
    }

    private static RateOfReturn bisected(List<BigDecimal> balances, int early, BigDecimal first, BigDecimal last) {
        BigDecimal low = first;
        BigDecimal high = last;
        for (int times = 0; times < BISECTIONS; times++) {
            BigDecimal middle = low.add(high).divide(TWO, PRECISION);
            if (at(middle, balances).signum() == early) {
                low = middle;
            } else {
                high = middle;
            }
        }
        BigDecimal rate = BigDecimal.ONE.divide(high, PRECISION).subtract(BigDecimal.ONE);
        return new RateOfReturn.Unique(new Ratio(rate.setScale(RATE_DECIMALS, RoundingMode.HALF_UP)));
    }

    private static BigDecimal at(BigDecimal factor, List<BigDecimal> balances) {
        BigDecimal value = BigDecimal.ZERO;
        for (int period = balances.size() - 1; period >= 0; period--) {
            value = value.multiply(factor, PRECISION).add(balances.get(period), PRECISION);
        }
        return value;
    }
}
