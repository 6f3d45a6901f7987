package org.pmokit.core.knowledge;

import java.util.Locale;

/** What a workshop is for. */
public enum WorkshopKind {
    /** How to start a project. */
    START_UP,
    /** Finding and rating risks. */
    RISK_ANALYSIS,
    /** What is part of the work and what is not. */
    SCOPING,
    /** Making a plan. */
    PLANNING,
    /** Fitting methods to the project. */
    TAILORING;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
