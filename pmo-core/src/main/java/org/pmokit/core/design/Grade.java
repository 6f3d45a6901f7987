package org.pmokit.core.design;

import java.util.Locale;

/** A coarse judgement, lowest first. */
public enum Grade {
    /** Little. */
    LOW,
    /** Some. */
    MEDIUM,
    /** Much. */
    HIGH;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
