package org.pmokit.core.office;

import java.util.Locale;

/** Whether an office has people of its own. */
public enum OfficeForm {
    /** A team of its own, wherever it sits. */
    PHYSICAL,
    /** No staff of its own: its work is done by functional roles in other places. */
    VIRTUAL;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
