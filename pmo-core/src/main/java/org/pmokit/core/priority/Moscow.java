package org.pmokit.core.priority;

import java.util.Locale;

/** How much an item is needed. */
public enum Moscow {
    /** Without it there is no point. */
    MUST,
    /** Important, and bearable without. */
    SHOULD,
    /** Wanted if there is room. */
    COULD,
    /** Agreed to be left out this time. */
    WONT_THIS_TIME;

    /** The name used in files, in lower case with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
