package org.pmokit.core.tolerance;

import java.util.Locale;

/** What a tolerance bounds: the six classic dimensions and sustainability, the seventh of PRINCE2 7. */
public enum ToleranceDimension {
    /** When. */
    TIME,
    /** For how much. */
    COST,
    /** How good. */
    QUALITY,
    /** How much of it. */
    SCOPE,
    /** To what effect. */
    BENEFITS,
    /** At what exposure. */
    RISK,
    /** At what footprint. */
    SUSTAINABILITY;

    /** The name used in files, such as {@code time}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
