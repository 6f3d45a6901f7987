package org.pmokit.core.stage;

import java.util.Locale;

/** What a review found of a criterion. */
public enum CriterionResult {
    /** It is so. */
    MET,
    /** It is partly so. */
    PARTLY_MET,
    /** It is not so. */
    NOT_MET,
    /** The question does not arise. */
    NOT_APPLICABLE;

    /** The name used in files, such as {@code partly-met}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
