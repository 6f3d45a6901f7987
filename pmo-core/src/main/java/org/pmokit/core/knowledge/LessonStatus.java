package org.pmokit.core.knowledge;

import java.util.Locale;

/** How far a lesson has got. */
public enum LessonStatus {
    /** Written down. */
    IDENTIFIED,
    /** Agreed that something is to change. */
    ACCEPTED,
    /** Something has changed: only now it is learned. */
    EMBEDDED,
    /** Not to be followed. */
    REJECTED;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
