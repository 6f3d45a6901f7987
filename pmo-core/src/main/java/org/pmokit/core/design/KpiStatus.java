package org.pmokit.core.design;

import java.util.Locale;

/** How a measure stands against its target. */
public enum KpiStatus {
    /** At the target or better. */
    MET,
    /** Short of it. */
    MISSED;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
