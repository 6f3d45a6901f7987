package org.pmokit.core.change;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.pmokit.core.tolerance.ManagementLevel;
import org.pmokit.core.tolerance.Tolerance;
import org.pmokit.core.tolerance.ToleranceDimension;
import org.pmokit.core.tolerance.ToleranceUnit;

/**
 * The level that has to decide, and why none below it may.
 *
 * @param level the lowest one that may decide, by what is known
 * @param passed why each lower level may not: one for each dimension that it cannot absorb, lowest level first
 * @param unassessed dimensions that are touched but could not be held against a tolerance; while there are any, a higher
 *     level may be the right one
 */
public record RequiredLevel(ManagementLevel level, List<Passed> passed, Set<ToleranceDimension> unassessed) {

    /** Copies. */
    public RequiredLevel {
        passed = List.copyOf(passed);
        EnumSet<ToleranceDimension> inOrder = EnumSet.noneOf(ToleranceDimension.class);
        inOrder.addAll(unassessed);
        unassessed = Collections.unmodifiableSet(inOrder);
    }

    /**
     * A dimension that a level cannot absorb.
     *
     * @param level that was passed over
     * @param dimension that is too much for it
     * @param deviation in the unit of the tolerance; empty when the level was delegated nothing to hold it against
     * @param tolerance of the level; empty when it was delegated none for this dimension
     */
    public record Passed(
            ManagementLevel level,
            ToleranceDimension dimension,
            Optional<BigDecimal> deviation,
            Optional<Tolerance> tolerance) {

        /** Why, in a sentence. */
        public String message() {
            String who = level.title().substring(0, 1).toUpperCase(Locale.ROOT)
                    + level.title().substring(1);
            return tolerance.isEmpty()
                    ? who + " was delegated no tolerance for " + dimension.code() + "."
                    : who + " may not let " + dimension.code() + " move by "
                            + deviation
                                    .map(size -> size(size, tolerance.get().unit()))
                                    .orElse("an unknown amount")
                            + ".";
        }

        private static String size(BigDecimal size, ToleranceUnit unit) {
            return unit == ToleranceUnit.RATIO
                    ? size.movePointRight(2).stripTrailingZeros().toPlainString() + " %"
                    : size.toPlainString() + " " + unit.code();
        }
    }

    /** The dimension that took it up to this level; empty when the lowest level may decide. */
    public Optional<ToleranceDimension> worst() {
        return passed.isEmpty()
                ? Optional.empty()
                : Optional.of(passed.get(passed.size() - 1).dimension());
    }

    /** Whether everything that is touched could be held against a tolerance. */
    public boolean isCertain() {
        return unassessed.isEmpty();
    }
}
