package org.pmokit.core.tolerance;

/** Where a target stands against its tolerance, from best to worst. */
public enum ToleranceStatus {
    /** Forecast inside the band. */
    WITHIN,
    /** Inside, but most of the band is used. */
    AT_RISK,
    /** Forecast outside the band: an exception, to be escalated now. */
    FORECAST_BREACH,
    /** Already outside. */
    BREACHED
}
