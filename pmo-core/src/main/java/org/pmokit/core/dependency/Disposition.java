package org.pmokit.core.dependency;

import java.util.Locale;

/** What can be decided about two components that overlap. */
public enum Disposition {
    /** Make one of the two. */
    MERGE,
    /** Move the shared part to one of them. */
    RE_SCOPE,
    /** Do one after the other. */
    RESEQUENCE,
    /** Let one deliver for both. */
    SHARE_DELIVERABLE,
    /** Turn the overlap into an agreed dependency. */
    DECLARE_DEPENDENCY,
    /** Live with it, for a stated reason. */
    ACCEPT,
    /** Stop one of the two. */
    STOP_ONE,
    /** Put it to somebody who may decide. */
    REFER;

    /** The name used in files, such as {@code re-scope}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
