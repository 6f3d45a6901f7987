package org.pmokit.core.knowledge;

import java.math.BigDecimal;
import java.util.Locale;

/** On which side of a threshold a result has to be. */
public enum ThresholdSense {
    /** At the threshold or above. */
    AT_LEAST,
    /** At the threshold or below. */
    AT_MOST;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Whether a result is on the right side; the threshold itself is.
     *
     * @param result measured
     * @param threshold in the same unit
     */
    public boolean isMet(BigDecimal result, BigDecimal threshold) {
        int comparison = result.compareTo(threshold);
        return this == AT_LEAST ? comparison >= 0 : comparison <= 0;
    }
}
