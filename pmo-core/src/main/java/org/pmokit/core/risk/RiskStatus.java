package org.pmokit.core.risk;

import java.util.Locale;

/** Where an entry of the risk register stands. */
public enum RiskStatus {
    /** It may still occur. */
    ACTIVE,
    /** It can no longer occur, or no longer matters. */
    CLOSED,
    /** It occurred: what follows is dealt with as an issue. */
    OCCURRED;

    /** The name used in files, such as {@code occurred}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
