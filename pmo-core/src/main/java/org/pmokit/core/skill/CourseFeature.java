package org.pmokit.core.skill;

/** What a course brings beside teaching. */
public enum CourseFeature {
    /** A body outside the provider vouches for it. */
    ACCREDITED,
    /** It ends with an exam that is part of the price. */
    EXAM_INCLUDED,
    /** A manual that is kept afterwards. */
    MANUAL
}
