package org.pmokit.core.schedule;

import java.util.Locale;

/** In whose working time a lag is counted. */
public enum LagCalendar {
    /** In that of the predecessor. */
    PREDECESSOR,
    /** In that of the successor. */
    SUCCESSOR,
    /** In that of the project. */
    PROJECT,
    /** Around the clock: 24 hours a day, every day. */
    ELAPSED;

    /** The name used in files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
