package org.pmokit.core.strategy;

import java.util.Locale;
import java.util.Optional;
import org.pmokit.core.money.Money;

/** Whether the business case still stands. */
public enum BusinessCaseValidity {
    /** It is worth more than it costs. */
    WORTHWHILE,
    /** It must be done whatever it is worth. */
    MANDATED,
    /** It is not worth what it costs, and nothing demands it. */
    NOT_VALID,
    /** Nobody appraised it. */
    UNKNOWN;

    /** Whether the work is justified: worthwhile or mandated. */
    public boolean isValid() {
        return this == WORTHWHILE || this == MANDATED;
    }

    /**
     * Judges by net present value alone.
     *
     * @param netPresentValue above zero is worthwhile; empty when not appraised
     */
    public static BusinessCaseValidity of(Optional<Money> netPresentValue) {
        return netPresentValue
                .map(value -> value.amount().signum() > 0 ? WORTHWHILE : NOT_VALID)
                .orElse(UNKNOWN);
    }

    /** The name used in files, in lower case with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
