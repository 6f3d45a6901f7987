package org.pmokit.core.alignment;

import java.util.Locale;

/** Why a programme or project was classified as it was. */
public enum ImpactReason {
    /** It has ended. */
    ENDED,
    /** Its stated contribution to the changed objective is zero. */
    CONTRIBUTES_NOTHING,
    /** No objective that it contributes to is left. */
    LAST_OBJECTIVE_GONE,
    /** An objective that it contributes to is gone. */
    OBJECTIVE_WITHDRAWN,
    /** Target, date or constraint of an objective that it contributes to changed. */
    OBJECTIVE_CHANGED,
    /** Weight, wording or order of an objective that it contributes to changed. */
    EMPHASIS_CHANGED,
    /** With the new weights it no longer fits the money. */
    FELL_OUT,
    /** With the new weights it fits the money. */
    CAME_IN,
    /** Its place among the others changed. */
    RANK_CHANGED,
    /** It must be done whatever it scores. */
    MANDATORY,
    /** It needs something from what is affected. */
    DEPENDS_ON_AFFECTED,
    /** It provides something to what is affected. */
    SUPPLIES_AFFECTED;

    /** The name used in files, in lower case with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
