package org.pmokit.core.design;

import java.util.Locale;

/** Who pays for an office. */
public enum FundingModel {
    /** A budget of its own. */
    CENTRAL_BUDGET,
    /** Those whom it serves, by what they use. */
    PROJECT_CHARGE,
    /** Partly one, partly the other. */
    MIXED;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
