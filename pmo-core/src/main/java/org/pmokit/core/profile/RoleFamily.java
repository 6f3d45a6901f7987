package org.pmokit.core.profile;

import java.util.Locale;

/** The three families of P3O roles, and those outside the office. */
public enum RoleFamily {
    /** Backs or runs an office. */
    MANAGEMENT,
    /** Works in an office, on whatever is needed. */
    GENERIC,
    /** Looks after one thing across projects. */
    FUNCTIONAL,
    /** Directs, runs or is served by programmes and projects; outside the office. */
    GOVERNANCE,
    /** Outside the P3O role list, and not of governance. */
    FURTHER;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
