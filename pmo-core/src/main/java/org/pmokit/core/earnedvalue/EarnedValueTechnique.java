package org.pmokit.core.earnedvalue;

import java.util.Locale;

/** How the value of work in progress is earned: the techniques that IPMDAR data names. */
public enum EarnedValueTechnique {
    /** All of it when the work is finished. */
    ZERO_HUNDRED,
    /** Half of it at the start, half at the finish. */
    FIFTY_FIFTY,
    /** A weight for each milestone reached. */
    MILESTONE_WEIGHTS,
    /** By the part that is judged complete. */
    PERCENT_COMPLETE,
    /** By the passing of time. */
    LEVEL_OF_EFFORT,
    /** In proportion to other work. */
    APPORTIONED,
    /** Any other. */
    OTHER;

    /** The name used in files, in lower case with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
