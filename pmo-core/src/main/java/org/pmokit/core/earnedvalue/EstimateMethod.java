package org.pmokit.core.earnedvalue;

/**
 * How the cost at completion (EAC) is estimated: what is spent, plus the work left divided by the performance that is expected
 * of it.
 */
public enum EstimateMethod {
    /** The rest goes as planned: {@code AC + (BAC - EV)}. For variances that will not happen again. */
    AS_PLANNED,
    /** The rest costs as the work so far: {@code BAC / CPI}. The usual one. */
    AS_SO_FAR,
    /** Cost and schedule both press on the rest: {@code AC + (BAC - EV) / (CPI * SPI)}. */
    COST_AND_SCHEDULE,
    /** As that, weighted: {@code AC + (BAC - EV) / (0.8 * CPI + 0.2 * SPI)}. */
    WEIGHTED,
    /** The rest costs as the last three periods: {@code AC + (BAC - EV) / CPI of them}. */
    LAST_THREE_PERIODS,
    /** As summed up from below: {@code AC} plus the estimate to complete on record. */
    BOTTOM_UP
}
