package org.pmokit.core.agile;

import java.util.Locale;

/** Which way information flows between two parties. */
public enum FlowDirection {
    /** To those who decide. */
    UPWARD,
    /** From those who decide. */
    DOWNWARD,
    /** Both ways. */
    BOTH;

    /** The name used in files, in lower case with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
