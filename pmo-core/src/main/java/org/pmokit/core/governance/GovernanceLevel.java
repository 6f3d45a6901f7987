package org.pmokit.core.governance;

import java.util.Locale;

/** How much governance and structured method a piece of work gets. The three steps are a house default. */
public enum GovernanceLevel {
    /** The least that is still under control: one decision maker, short reports. */
    LIGHT,
    /** The method as it is written. */
    STANDARD,
    /** The method and more: independent reviews at every gate. */
    FULL;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
