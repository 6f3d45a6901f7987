package org.pmokit.core.risk;

import java.util.Locale;

/** Whether what was taken as true is true. */
public enum AssumptionStatus {
    /** Nobody knows yet. */
    UNVALIDATED,
    /** It is true. */
    VALID,
    /** It is not: what follows is dealt with as an issue. */
    FALSE;

    /** The name used in files, such as {@code unvalidated}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
