package org.pmokit.core.benefit;

import java.util.Locale;

/** What a benefit consists of. */
public enum BenefitKind {
    /** Money that leaves a budget or comes in. */
    CASHABLE,
    /** Worth money, although no budget shrinks: time that people spend otherwise. */
    NON_CASHABLE,
    /** Counted in something that is not valued in money. */
    QUANTITATIVE,
    /** Observed but not counted. */
    QUALITATIVE,
    /** A measurable decline that comes with the change; its value is taken off. */
    DIS_BENEFIT;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
