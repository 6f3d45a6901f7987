package org.pmokit.core.agile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;

/**
 * What was earned by a stated rule: the share of points that is done, of the budget for all of them. The scope is that of the
 * baseline; when scope changes, agree a new baseline with points and budget.
 *
 * @param donePoints from 0 to all
 * @param totalPoints in the scope of the baseline, above zero to say anything
 * @param budget at completion, for that scope
 */
public record AgileEarnedValue(BigDecimal donePoints, BigDecimal totalPoints, Money budget) {

    private static final int DECIMALS = 12;

    /** Checks the points. */
    public AgileEarnedValue {
        if (donePoints.signum() < 0 || donePoints.compareTo(totalPoints) > 0) {
            throw new IllegalArgumentException("The points done are " + new Ratio(donePoints) + " of "
                    + new Ratio(totalPoints) + ".\nMaybe agree a new baseline when the scope has changed.");
        }
    }

    /** The share of the points that is done; empty when there are none. */
    public Optional<Ratio> complete() {
        return Ratio.of(donePoints, totalPoints);
    }

    /** Done points over all points, times the budget, to 12 decimals, half up; empty when there are no points. */
    public Optional<Money> earned() {
        if (totalPoints.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal amount = budget.amount().multiply(donePoints).divide(totalPoints, DECIMALS, RoundingMode.HALF_UP);
        return Optional.of(new Money(amount, budget.currency()));
    }
}
