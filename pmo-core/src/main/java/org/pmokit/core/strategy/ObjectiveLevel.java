package org.pmokit.core.strategy;

import java.util.Locale;

/** How far up an objective stands. */
public enum ObjectiveLevel {
    /** What the organisation wants to be. */
    VISION,
    /** What the organisation wants to reach in the years to come. */
    STRATEGIC,
    /** What a programme is to bring about. */
    PROGRAMME,
    /** What a project is to reach. */
    PROJECT;

    /** The name used in files, in lower case with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
