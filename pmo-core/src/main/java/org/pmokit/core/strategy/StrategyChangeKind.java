package org.pmokit.core.strategy;

import java.util.Locale;

/** What changed about an objective. */
public enum StrategyChangeKind {
    /** It is new. */
    ADDED,
    /** It was given up. */
    WITHDRAWN,
    /** It matters more or less than before. */
    REWEIGHTED,
    /** It is put in other words. */
    REWORDED,
    /** Another value is aimed at. */
    TARGET_CHANGED,
    /** It should be reached on another day. */
    DATE_CHANGED,
    /** The limits within which it is pursued changed. */
    CONSTRAINT_CHANGED,
    /** Its place in the order of priorities changed. */
    PRIORITY_ORDER;

    /** The name used in files, in lower case with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
