package org.pmokit.core.skill;

import java.util.Locale;

/** What a course brings beside teaching. */
public enum CourseFeature {
    /** A body outside the provider vouches for it. */
    ACCREDITED,
    /** It ends with an exam that is part of the price. */
    EXAM_INCLUDED,
    /** A manual that is kept afterwards. */
    MANUAL;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
