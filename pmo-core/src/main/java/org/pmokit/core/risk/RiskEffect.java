package org.pmokit.core.risk;

import java.util.Locale;

/** Which way an uncertain event would turn out: the kind of a risk. */
public enum RiskEffect {
    /** It would cost: its expected value is negative. */
    THREAT,
    /** It would gain: its expected value is positive. */
    OPPORTUNITY;

    /** The name used in files, such as {@code threat}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
