package org.pmokit.core.office;

import java.util.Locale;

/** How far an office steers the work of others. */
public enum ControlDegree {
    /** It offers. */
    LOW,
    /** It requires, and checks. */
    MODERATE,
    /** It runs the work. */
    HIGH;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
