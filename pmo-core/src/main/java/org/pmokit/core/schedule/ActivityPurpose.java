package org.pmokit.core.schedule;

import java.util.Locale;

/** What an activity is there for. Measures of a schedule look at work and leave out some or all of the others. */
public enum ActivityPurpose {
    /** Work that somebody does. */
    WORK,
    /** It makes something visible that takes no work of its own, such as the wait for an approval of others. */
    VISIBILITY,
    /** Time that is held back against risk before a finish. */
    MARGIN,
    /** It stands for work in another schedule. */
    EXTERNAL;

    /** The name used in files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
