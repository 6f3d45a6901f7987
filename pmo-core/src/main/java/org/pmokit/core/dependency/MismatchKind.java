package org.pmokit.core.dependency;

/** In what the two sides of a commitment do not fit together, the worst first. */
public enum MismatchKind {
    /** Promised later than the receiver can bear. */
    LATE,
    /** Promised after the need, within the receiver's tolerance. */
    WITHIN_TOLERANCE,
    /** One side at least does not agree. */
    NOT_AGREED,
    /** The receiver needs it by a day, and the giver promises none. */
    NO_PROMISE,
    /** The giver promises a day, and the receiver says none. */
    NO_NEED,
    /** Neither side says a day, so nobody can tell whether they fit. */
    NO_DATES,
    /** Somebody answers for it on one side only. */
    ONE_OWNER
}
