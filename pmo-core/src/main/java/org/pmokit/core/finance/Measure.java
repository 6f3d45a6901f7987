package org.pmokit.core.finance;

import java.util.Locale;

/** What a money figure measures. */
public enum Measure {
    /** Approved cost without contingency. */
    BASE_COST,
    /** Approved cost that the forecast is held against. */
    BUDGET,
    /** Contingency that is left. */
    CONTINGENCY,
    /** The most that may be spent. */
    FUNDING,
    /** Anticipated final cost. */
    FORECAST,
    /** Spent to date. */
    ACTUAL;

    /** The name used in files, such as {@code base-cost}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
