package org.pmokit.core.delivery;

import java.util.Locale;

/** Where a project or programme is in its life. */
public enum ProjectStatus {
    /** An idea that nobody has approved. */
    PROPOSED,
    /** Approved, not started. */
    PLANNED,
    /** Being delivered. */
    IN_DELIVERY,
    /** Paused. */
    ON_HOLD,
    /** Delivered. */
    COMPLETED,
    /** Ended without delivering. */
    STOPPED;

    /** The name used in files, such as {@code in-delivery}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether nothing more is going to be delivered. */
    public boolean isEnded() {
        return this == COMPLETED || this == STOPPED;
    }
}
