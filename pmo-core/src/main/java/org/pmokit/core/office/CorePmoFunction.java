package org.pmokit.core.office;

import java.util.Locale;

/** The three functions at the core of any PMO. */
public enum CorePmoFunction {
    /** The same things are done in the same way. */
    STANDARDISE,
    /** Decisions are taken and followed. */
    GOVERN,
    /** Projects serve the goals of the organisation. */
    ALIGN;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
