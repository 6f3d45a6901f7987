package org.pmokit.core.design;

import java.util.Locale;

/** Which way a measure should go. */
public enum KpiDirection {
    /** More is better. */
    HIGHER,
    /** Less is better. */
    LOWER;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
