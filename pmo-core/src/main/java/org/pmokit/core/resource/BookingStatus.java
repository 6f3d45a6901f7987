package org.pmokit.core.resource;

import java.util.Locale;

/** How firm an allocation is, the least firm first. */
public enum BookingStatus {
    /** Somebody asked for it. */
    REQUESTED,
    /** It is held, and may still be given to others. */
    SOFT_BOOKED,
    /** Whoever provides it has promised it. */
    COMMITTED;

    /** The name used in files, in lower case with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
