package org.pmokit.core.knowledge;

import java.util.Locale;

/** What an experiment says about its hypothesis. */
public enum ExperimentVerdict {
    /** The result is on the right side of the threshold. */
    SUPPORTED,
    /** The result is on the wrong side of the threshold. */
    REFUTED,
    /** It has ended, and there is no result, or no threshold to hold it against. */
    INCONCLUSIVE;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
