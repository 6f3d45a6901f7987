package org.pmokit.core.office;

import java.util.Locale;

/** The three groups of services that offices offer, and one for what is the office's own. */
public enum ServiceCategory {
    /** Helps seniors decide. */
    PORTFOLIO_PLANNING,
    /** Helps teams deliver. */
    DELIVERY,
    /** Keeps standards, skills and knowledge. */
    CENTRE_OF_EXCELLENCE,
    /** Outside the usual catalogue. */
    OTHER;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
