package org.pmokit.core.skill;

import java.util.Locale;

/** Whether the office lets people use a course. */
public enum CourseApproval {
    /** It may be used. */
    APPROVED,
    /** Nobody has said that it may be used. */
    NOT_APPROVED;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
