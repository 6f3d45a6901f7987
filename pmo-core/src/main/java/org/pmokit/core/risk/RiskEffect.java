package org.pmokit.core.risk;

/** Which way an uncertain event would turn out. */
public enum RiskEffect {
    /** It would cost: its expected value is negative. */
    THREAT,
    /** It would gain: its expected value is positive. */
    OPPORTUNITY
}
