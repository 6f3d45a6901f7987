package org.pmokit.core.office;

import java.util.Locale;

/** Whether an office is part of the organisation it serves. */
public enum Sourcing {
    /** Part of it. */
    INTERNAL,
    /** Provided from outside. */
    EXTERNAL;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
