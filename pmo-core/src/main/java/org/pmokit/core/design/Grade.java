package org.pmokit.core.design;

import java.util.Locale;

/** A coarse judgement, lowest first. */
public enum Grade {
    /** Little. */
    LOW,
    /** Some. */
    MEDIUM,
    /** Much. */
    HIGH;

    /** 0, 1 or 2. */
    int points() {
        return switch (this) {
            case LOW -> 0;
            case MEDIUM -> 1;
            case HIGH -> 2;
        };
    }

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
