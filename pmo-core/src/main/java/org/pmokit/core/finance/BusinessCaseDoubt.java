package org.pmokit.core.finance;

import java.util.Locale;

/** A reason to ask whether a business case still holds. */
public enum BusinessCaseDoubt {
    /** Nobody has approved it by that day. */
    NOT_APPROVED,
    /** It has no figures, so that nobody can say what it is worth. */
    NO_FIGURES,
    /** It has figures and no rate to discount them by. */
    NO_RATE,
    /** What it costs is worth more than what it brings. */
    DESTROYS_VALUE,
    /** The day of its next review has passed. */
    REVIEW_OVERDUE;

    /** The name used in files, such as {@code review-overdue}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
