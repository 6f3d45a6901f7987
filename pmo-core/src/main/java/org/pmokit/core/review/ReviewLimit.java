package org.pmokit.core.review;

import java.math.BigDecimal;

/**
 * A number that a check holds something against. No standard gives it: it is a house default, to be set otherwise where the
 * review is made.
 *
 * @param code unique within its check: lower-case words, hyphens
 * @param value as shipped, in the unit
 * @param unit what it is counted in
 */
public record ReviewLimit(String code, BigDecimal value, Unit unit) {

    /** What a limit is counted in. */
    public enum Unit {
        /** Calendar days, or working days where the check says so. */
        DAYS,
        /** A share; 0.05 is five percent. */
        SHARE,
        /** How many. */
        COUNT
    }
}
