package org.pmokit.core.agile;

import java.util.Locale;

/** How firmly a team took on an objective of an iteration. */
public enum Commitment {
    /** The team planned to reach it. */
    COMMITTED,
    /** Reached only if things go well; counts where it is reached and nowhere else. */
    STRETCH;

    /** The name used in files, in lower case with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
