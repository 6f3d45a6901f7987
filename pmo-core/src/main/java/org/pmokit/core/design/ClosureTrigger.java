package org.pmokit.core.design;

import java.util.Locale;

/** What ends a temporary office. */
public enum ClosureTrigger {
    /** A day that was set. */
    DATE,
    /** The end of the programme or project that it serves. */
    CLOSURE_OF_SERVED;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
