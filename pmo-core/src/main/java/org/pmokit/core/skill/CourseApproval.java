package org.pmokit.core.skill;

/** Whether the office lets people use a course. */
public enum CourseApproval {
    /** It may be used. */
    APPROVED,
    /** Nobody has said that it may be used. */
    NOT_APPROVED
}
