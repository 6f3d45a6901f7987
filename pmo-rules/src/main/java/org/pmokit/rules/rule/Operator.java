package org.pmokit.rules.rule;

import java.math.BigDecimal;

/** How a measured value must lie to its threshold for the rule to be satisfied. */
public enum Operator {
    /** Not above it. */
    AT_MOST("<="),
    /** Not below it. */
    AT_LEAST(">="),
    /** Below it. */
    BELOW("<"),
    /** Above it. */
    ABOVE(">"),
    /** Exactly it. */
    EXACTLY("=");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** The mathematical sign. */
    public String sign() {
        return sign;
    }

    /**
     * Whether the value satisfies the limit.
     *
     * @param value measured
     * @param limit in the same unit
     */
    public boolean holds(BigDecimal value, BigDecimal limit) {
        int order = value.compareTo(limit);
        return switch (this) {
            case AT_MOST -> order <= 0;
            case AT_LEAST -> order >= 0;
            case BELOW -> order < 0;
            case ABOVE -> order > 0;
            case EXACTLY -> order == 0;
        };
    }
}
