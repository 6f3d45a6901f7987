package org.pmokit.core.report;

import java.util.Locale;

/** How old a figure is, against the cycle in which it is told. */
public enum Freshness {
    /** Not older than a cycle. */
    FRESH,
    /** Older than a cycle. */
    STALE,
    /** Nobody knows as of when it is. */
    UNDATED;

    /** The name used in files, such as {@code fresh}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
