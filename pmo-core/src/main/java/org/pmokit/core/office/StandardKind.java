package org.pmokit.core.office;

import java.util.Locale;

/** What sort of standard it is. */
public enum StandardKind {
    /** How work is done as a whole. */
    METHOD,
    /** The steps of one piece of work. */
    PROCEDURE,
    /** What has worked elsewhere. */
    BEST_PRACTICE,
    /** A form to fill in. */
    TEMPLATE,
    /** What is reported, how and when, so that figures can be added up. */
    REPORTING;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
