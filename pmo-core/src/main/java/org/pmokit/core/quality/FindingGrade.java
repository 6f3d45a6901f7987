package org.pmokit.core.quality;

import java.util.Locale;

/** How grave a finding of an audit is. */
public enum FindingGrade {
    /** A criterion is not met, and results suffer. */
    MAJOR,
    /** A criterion is not met in part or once. */
    MINOR,
    /** Worth saying. */
    OBSERVATION;

    /** The name used in files, such as {@code major}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
