package org.pmokit.core.maturity;

import java.util.Locale;

/** How seven scores become one, if they do. No document seen here settles it, so it is always said by the caller. */
public enum MaturityAggregation {
    /** The weakest perspective speaks for all; the house default. */
    MIN,
    /** The mean of the seven, to two decimals, half up. */
    MEAN,
    /** No overall score. */
    NONE;

    /** The name used in files: {@code min}, {@code mean} or {@code none}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
