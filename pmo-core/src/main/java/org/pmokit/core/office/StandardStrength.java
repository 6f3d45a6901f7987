package org.pmokit.core.office;

import java.util.Locale;

/** How far those whom an office serves are bound by a standard. */
public enum StandardStrength {
    /** All of it is to be followed. */
    MANDATORY,
    /** Only what is reported is prescribed; how the work is done is left to those who do it. */
    REPORTING_ONLY,
    /** It is offered. */
    RECOMMENDED;

    /** Whether anything in it is prescribed. */
    public boolean isBinding() {
        return this != RECOMMENDED;
    }

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
