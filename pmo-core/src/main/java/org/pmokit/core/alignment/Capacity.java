package org.pmokit.core.alignment;

import java.util.Locale;

/** In which capacity somebody is told of a change of strategy. */
public enum Capacity {
    /** Runs what is affected. */
    RESPONSIBLE,
    /** Answers for what is affected. */
    ACCOUNTABLE,
    /** Decides on what is affected. */
    BOARD,
    /** Answers for a benefit of what is affected. */
    BENEFIT_OWNER,
    /** Serves what is affected. */
    OFFICE,
    /** Answers for the objective, and gets the summary. */
    STRATEGY_OWNER;

    /** The name used in files, in lower case with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
