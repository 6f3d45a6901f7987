package org.pmokit.core.benefit;

import java.util.Locale;

/** How far a benefit has come about, held against its own plan. */
public enum RealisationStatus {
    /** Nothing is planned by now. */
    NOT_STARTED,
    /** As planned, or nearly. */
    ON_TRACK,
    /** Behind the plan. */
    AT_RISK,
    /** Far behind the plan. */
    SHORTFALL;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
