package org.pmokit.core.quality;

import java.util.Locale;

/** How quality is looked at. */
public enum QualityActivityKind {
    /** People go through a product together. */
    REVIEW,
    /** A product is tried out. */
    TEST,
    /** A product is measured or looked at. */
    INSPECTION,
    /** The way of working is held against criteria by somebody independent. */
    AUDIT;

    /** The name used in files, such as {@code review}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
