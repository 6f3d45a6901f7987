package org.pmokit.core.strategy;

import java.math.BigDecimal;
import java.util.Locale;

/** Which side of a target is good. */
public enum TargetDirection {
    /** The target or more. */
    AT_LEAST,
    /** The target or less. */
    AT_MOST;

    /**
     * How far a value stays on the wrong side of the target; zero or less when it does not.
     *
     * @param target aimed at
     * @param value reached or forecast
     */
    public BigDecimal shortfall(BigDecimal target, BigDecimal value) {
        return this == AT_LEAST ? target.subtract(value) : value.subtract(target);
    }

    /** The name used in files, in lower case with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
