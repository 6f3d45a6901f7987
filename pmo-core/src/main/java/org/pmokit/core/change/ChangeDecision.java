package org.pmokit.core.change;

import java.util.Locale;

/** What those who decide can say about a request. */
public enum ChangeDecision {
    /** Do it. */
    APPROVE,
    /** Do not do it. */
    REJECT,
    /** Ask again later. */
    DEFER,
    /** Deal with it as part of another request. */
    MERGE,
    /** Look at it more closely first. */
    MORE_INFO,
    /** Let the level above decide. */
    ESCALATE;

    /** Whether the request is settled by it, so that nobody has to decide again. */
    public boolean isFinal() {
        return this == APPROVE || this == REJECT || this == MERGE;
    }

    /** The name used in files, such as {@code more-info}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
