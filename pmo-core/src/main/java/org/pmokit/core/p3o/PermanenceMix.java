package org.pmokit.core.p3o;

import java.util.Locale;

/** Whether the offices of a model stay. */
public enum PermanenceMix {
    /** All do. */
    PERMANENT,
    /** None does. */
    TEMPORARY,
    /** Some do. */
    MIXED;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
