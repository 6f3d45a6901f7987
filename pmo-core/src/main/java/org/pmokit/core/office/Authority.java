package org.pmokit.core.office;

import java.util.Locale;

/** Something that an office is entitled to do. It has none that was not granted: who serves does not command. */
public enum Authority {
    /** Question plans, risks, issues and changes, and get an answer. */
    CHALLENGE,
    /** Ask for figures and reports, and get them. */
    REQUEST_INFORMATION,
    /** Take a matter to whoever is above those concerned. */
    ESCALATE,
    /** Say how work is done or reported. */
    SET_STANDARDS,
    /** Check whether that is so. */
    AUDIT,
    /** Decide who works on what. */
    ALLOCATE_RESOURCES,
    /** Decide who manages a project. */
    ASSIGN_PROJECT_MANAGERS,
    /** Halt a project. */
    STOP_PROJECT;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
