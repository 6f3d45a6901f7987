package org.pmokit.core.design;

import java.util.Locale;

/** The shape of a set of offices, from least to most. */
public enum OfficeStructure {
    /** None: an office would cost more than it brings. Not every organisation needs one. */
    NO_PMO_JUSTIFIED,
    /** No physical office; functional roles do the work where they are. */
    DECENTRALISED_VIRTUAL,
    /** One office for everything. */
    CENTRAL,
    /** A central office, one in each division, and one for each programme as long as it lasts. */
    HUB_AND_SPOKE;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
