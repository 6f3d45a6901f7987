package org.pmokit.core.office;

import java.util.Locale;

/** How much control an office has: the three PMO types. */
public enum ControlStyle {
    /** Low: templates, training and advice on request. */
    SUPPORTIVE,
    /** Moderate: support, and compliance with a framework. */
    CONTROLLING,
    /** High: runs projects; project managers report to it. */
    DIRECTIVE;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
