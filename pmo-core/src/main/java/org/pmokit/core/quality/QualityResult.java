package org.pmokit.core.quality;

import java.util.Locale;

/** What came out of a quality activity. */
public enum QualityResult {
    /** It is good. */
    PASS,
    /** It is not. */
    FAIL,
    /** It is good once the follow-up actions are done. */
    CONDITIONAL;

    /** The name used in files, such as {@code pass}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
