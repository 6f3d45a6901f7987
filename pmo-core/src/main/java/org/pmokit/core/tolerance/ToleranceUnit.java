package org.pmokit.core.tolerance;

import java.util.Locale;

/** What the bounds of a tolerance are counted in. */
public enum ToleranceUnit {
    /** Calendar days around the target date. */
    DAYS,
    /** A share of the target: 0.05 is five per cent. */
    RATIO;

    /** The name used in files, such as {@code days}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
