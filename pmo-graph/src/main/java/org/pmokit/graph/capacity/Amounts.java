package org.pmokit.graph.capacity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.pmokit.core.money.Ratio;

/** Units as whole millionths, so that sums are exact and do not depend on their order. */
final class Amounts {

    /** One unit. */
    static final long ONE = 1_000_000;

    private static final int DECIMALS = 6;

    private Amounts() {}

    static long of(BigDecimal units) {
        return units.movePointRight(DECIMALS).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    static BigDecimal toDecimal(long millionths) {
        return new Ratio(BigDecimal.valueOf(millionths, DECIMALS)).value();
    }

    /** Whether a * b is more than c * d; none is negative. */
    static boolean isMore(long a, long b, long c, long d) {
        long high = Math.multiplyHigh(a, b);
        long otherHigh = Math.multiplyHigh(c, d);
        return high != otherHigh ? high > otherHigh : Long.compareUnsigned(a * b, c * d) > 0;
    }
}
