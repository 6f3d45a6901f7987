package org.pmokit.core.risk;

import java.util.Locale;

/** How soon a risk could occur, soonest first. */
public enum Proximity {
    /** Any day now. */
    IMMINENT,
    /** Before the present stage ends. */
    WITHIN_STAGE,
    /** Before the project ends. */
    WITHIN_PROJECT,
    /** After the project has ended, for those who live with what it delivered. */
    BEYOND_PROJECT;

    /** The name used in files, such as {@code within-stage}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
