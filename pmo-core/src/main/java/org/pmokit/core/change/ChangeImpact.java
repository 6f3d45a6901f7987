package org.pmokit.core.change;

import java.math.BigDecimal;
import java.util.Optional;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.tolerance.ToleranceDimension;
import org.pmokit.core.tolerance.ToleranceUnit;

/**
 * What a change or an issue does to one dimension. Its size is a deviation from the target, in the unit of the tolerance of
 * that dimension, or money, or both; with neither, the size is not known.
 *
 * @param dimension that it touches
 * @param unit of the deviation; present whenever there is one
 * @param deviation above the target, negative below: days later, or a share; empty when not estimated
 * @param money more than planned, negative less; empty when not estimated in money
 * @param note in words; empty when there is nothing to add
 */
public record ChangeImpact(
        ToleranceDimension dimension,
        Optional<ToleranceUnit> unit,
        Optional<BigDecimal> deviation,
        Optional<Money> money,
        Optional<String> note) {

    /** Checks that a deviation has a unit. */
    public ChangeImpact {
        deviation = deviation.map(number -> new Ratio(number).value());
        if (deviation.isPresent() && unit.isEmpty()) {
            throw new IllegalArgumentException("The impact of "
                    + deviation.get().toPlainString() + " on " + dimension.code()
                    + " has no unit.\nMaybe say whether it is counted in days or as a ratio.");
        }
    }

    /**
     * Later, or earlier.
     *
     * @param late calendar days; negative when earlier
     */
    public static ChangeImpact ofDays(long late) {
        return of(ToleranceDimension.TIME, ToleranceUnit.DAYS, BigDecimal.valueOf(late));
    }

    /**
     * Dearer, or cheaper.
     *
     * @param more than planned; negative when cheaper
     */
    public static ChangeImpact ofCost(Money more) {
        return new ChangeImpact(
                ToleranceDimension.COST, Optional.empty(), Optional.empty(), Optional.of(more), Optional.empty());
    }

    /**
     * A deviation of any dimension.
     *
     * @param dimension that it touches
     * @param unit of the deviation
     * @param deviation above the target, negative below
     */
    public static ChangeImpact of(ToleranceDimension dimension, ToleranceUnit unit, BigDecimal deviation) {
        return new ChangeImpact(
                dimension, Optional.of(unit), Optional.of(deviation), Optional.empty(), Optional.empty());
    }

    /**
     * An impact that nobody has sized yet.
     *
     * @param dimension that it touches
     * @param note in words
     */
    public static ChangeImpact unsized(ToleranceDimension dimension, String note) {
        return new ChangeImpact(dimension, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(note));
    }

    /** Whether a deviation or money says how large it is. */
    public boolean isSized() {
        return deviation.isPresent() || money.isPresent();
    }
}
