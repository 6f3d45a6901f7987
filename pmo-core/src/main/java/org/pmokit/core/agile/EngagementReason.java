package org.pmokit.core.agile;

import java.util.Locale;

/** Why an office should come as close to a team as it is advised. */
public enum EngagementReason {
    /** Predictability, quality and satisfaction are where they should be. */
    PERFORMS_WELL,
    /** At least one of them is not. */
    PERFORMS_BADLY,
    /** One of them is not known, and none is known to be bad. */
    PERFORMANCE_UNKNOWN,
    /** Little is at stake. */
    RISK_LOW,
    /** Something is at stake. */
    RISK_MEDIUM,
    /** Much is at stake. */
    RISK_HIGH,
    /** Nobody said what is at stake; taken as medium. */
    RISK_UNKNOWN,
    /** Others demand evidence of how the work is done. */
    REGULATED;

    /** The name used in files, in lower case with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
