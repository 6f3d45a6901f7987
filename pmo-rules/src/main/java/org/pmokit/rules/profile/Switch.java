package org.pmokit.rules.profile;

/** Whether a rule is asked. */
public enum Switch {
    /** It is asked. */
    ON,
    /** It is not asked, and the report says so. */
    OFF
}
