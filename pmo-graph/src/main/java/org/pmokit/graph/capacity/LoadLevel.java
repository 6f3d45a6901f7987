package org.pmokit.graph.capacity;

import java.util.Locale;

/** How loaded somebody is, from what is not known to the worst. */
public enum LoadLevel {
    /** On some day nobody wrote down how much there is. */
    UNKNOWN,
    /** There is room. */
    ROOM,
    /** Nearly all or all is taken. */
    FULL,
    /** On some day more is asked than there is. */
    OVER,
    /** Too much more is asked for too many days in a row. */
    CRITICAL;

    /** The name used in files, in lower case with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
