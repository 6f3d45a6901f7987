package org.pmokit.core.report;

import java.util.Locale;

/** What happened to an entry of a register in a period. */
public enum Movement {
    /** It was registered in the period. */
    RAISED,
    /** It was there before, and something was told of it in the period. */
    CHANGED,
    /** It was there before, and nothing was told of it. */
    UNCHANGED;

    /** The name used in files, such as {@code unchanged}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
