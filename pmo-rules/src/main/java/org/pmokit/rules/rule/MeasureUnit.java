package org.pmokit.rules.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a measured value and its threshold are counted in. */
public enum MeasureUnit {
    /** Calendar days. */
    DAYS,
    /** Working days of the calendar that the rule names. */
    WORKING_DAYS,
    /** A share; 0.05 is shown as 5 %. */
    RATIO,
    /** A quotient that is compared with one, such as a cost performance index; shown as it is. */
    INDEX,
    /** How many. */
    COUNT,
    /** Money, in the currency of the portfolio. */
    AMOUNT,
    /** Points of a score. */
    POINTS;

    /** The name used in files, such as {@code working-days}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The unit of that name; empty when there is none.
     *
     * @param code as in {@link #code}
     */
    public static Optional<MeasureUnit> parse(String code) {
        return Arrays.stream(values()).filter(unit -> unit.code().equals(code)).findFirst();
    }

    /**
     * A value as people read it: {@code 93 days}, {@code 82.3 %}, {@code 4}.
     *
     * @param value in this unit
     */
    public String show(BigDecimal value) {
        return switch (this) {
            case DAYS -> counted(value, "day");
            case WORKING_DAYS -> counted(value, "working day");
            case POINTS -> counted(value, "point");
            case RATIO ->
                value.movePointRight(2)
                                .setScale(1, RoundingMode.HALF_UP)
                                .stripTrailingZeros()
                                .toPlainString()
                        + " %";
            case COUNT, INDEX, AMOUNT -> value.toPlainString();
        };
    }

    private static String counted(BigDecimal value, String one) {
        return value.toPlainString() + " " + one + (value.abs().compareTo(BigDecimal.ONE) == 0 ? "" : "s");
    }
}
