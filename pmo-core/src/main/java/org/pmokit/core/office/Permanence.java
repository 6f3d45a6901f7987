package org.pmokit.core.office;

import java.util.Locale;

/** Whether an office ends with the work it serves. */
public enum Permanence {
    /** Goes on. */
    PERMANENT,
    /** Ends with a programme or project. */
    TEMPORARY;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
