package org.pmokit.core.office;

import java.util.Locale;

/** How an office meets those whom it serves. */
public enum EngagementStyle {
    /** It is asked, listens and advises; usual where teams deliver in an agile way. */
    ADVISORY,
    /** It asks, checks and follows up. */
    CONTROLLING;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
