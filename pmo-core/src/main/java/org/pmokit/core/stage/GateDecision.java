package org.pmokit.core.stage;

import java.util.Locale;

/** What is decided at a gate. */
public enum GateDecision {
    /** Go on. */
    PROCEED,
    /** Go on, and settle some things by a day. */
    PROCEED_WITH_CONDITIONS,
    /** Wait. */
    HOLD,
    /** Work on it and come again. */
    RECYCLE,
    /** End it. */
    STOP;

    /** Whether work may go on beyond the gate. */
    public boolean lets() {
        return this == PROCEED || this == PROCEED_WITH_CONDITIONS;
    }

    /** Whether those who steer the portfolio have to be told, because it waits or ends. */
    public boolean concernsPortfolio() {
        return this == HOLD || this == STOP;
    }

    /** The name used in files, such as {@code proceed-with-conditions}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
