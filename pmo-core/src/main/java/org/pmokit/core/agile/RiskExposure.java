package org.pmokit.core.agile;

import java.util.Locale;

/** What is at stake in the work of a team. */
public enum RiskExposure {
    /** Little. */
    LOW,
    /** Something. */
    MEDIUM,
    /** Much. */
    HIGH;

    /** The name used in files, in lower case with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
