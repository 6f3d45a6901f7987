package org.pmokit.rules.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a measured value and its threshold are counted in. */
public enum MeasureUnit {
    /** Calendar days. */
    DAYS,
    /** A share; 0.05 is shown as 5 %. */
    RATIO,
    /** How many. */
    COUNT;

    /**
     * A value as people read it: {@code 93 days}, {@code 82.3 %}, {@code 4}.
     *
     * @param value in this unit
     */
    public String show(BigDecimal value) {
        return switch (this) {
            case DAYS -> value.toPlainString() + (value.abs().compareTo(BigDecimal.ONE) == 0 ? " day" : " days");
            case RATIO ->
                value.movePointRight(2)
                                .setScale(1, RoundingMode.HALF_UP)
                                .stripTrailingZeros()
                                .toPlainString()
                        + " %";
            case COUNT -> value.toPlainString();
        };
    }
}
