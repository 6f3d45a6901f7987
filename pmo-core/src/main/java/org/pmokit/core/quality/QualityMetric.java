package org.pmokit.core.quality;

import java.util.Locale;

/** What can be measured over the quality register. */
public enum QualityMetric {
    /** Share of the products looked at that were good the first time. */
    FIRST_TIME_PASS_RATE,
    /** Share of the products due that have passed. */
    COVERAGE,
    /** Mean number of calendar days from an activity to the approval of its result. */
    CLOSURE_LEAD_TIME,
    /** Defects per unit of size. */
    DEFECT_DENSITY;

    /** The name used in files, such as {@code defect-density}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
