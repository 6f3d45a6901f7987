package org.pmokit.core.design;

import java.util.Locale;

/** What a charter says. The list is a house default. */
public enum CharterPart {
    /** What the office is there to solve. */
    PURPOSE,
    /** What it looks after, and what not. */
    SCOPE,
    /** What it may do. */
    AUTHORITY,
    /** What it offers. */
    SERVICES,
    /** Whom it serves. */
    CUSTOMERS,
    /** To whom it reports. */
    REPORTING_LINE,
    /** Which roles it has. */
    ROLES,
    /** What it is measured by. */
    KPIS,
    /** Who pays. */
    FUNDING,
    /** When it is looked at again. */
    REVIEW_DATE;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
