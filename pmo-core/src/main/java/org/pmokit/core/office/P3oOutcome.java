package org.pmokit.core.office;

import java.util.Locale;

/** What those who pay for a P3O get from it. */
public enum P3oOutcome {
    /** Scrutiny, and decisions by the right people on the right facts. */
    GOVERNANCE,
    /** One source that is right and in time. */
    TRANSPARENCY,
    /** Teams that do things well, with less paperwork. */
    DELIVERY_SUPPORT,
    /** What was learnt once is used again. */
    REUSABILITY,
    /** What was decided and done can be followed afterwards. */
    TRACEABILITY;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
