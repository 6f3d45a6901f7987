package org.pmokit.core.stakeholder;

import java.util.Locale;

/** What to do with a stakeholder, by quadrant of power and interest. */
public enum EngagementStrategy {
    /** Much power, much interest. */
    MANAGE_CLOSELY,
    /** Much power, little interest. */
    KEEP_SATISFIED,
    /** Little power, much interest. */
    KEEP_INFORMED,
    /** Little power, little interest. */
    MONITOR;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
