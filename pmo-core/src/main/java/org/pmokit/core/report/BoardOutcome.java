package org.pmokit.core.report;

import java.util.Locale;

/** What a board does with an exception report. */
public enum BoardOutcome {
    /** It asks for a plan that replaces the one that will not hold. */
    EXCEPTION_PLAN,
    /** It takes one of the options. */
    OPTION_ACCEPTED,
    /** It widens the band. */
    TOLERANCE_INCREASED,
    /** It decides later. */
    DEFERRED,
    /** It ends the work. */
    PREMATURE_CLOSURE;

    /** The name used in files, such as {@code exception-plan}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
