package org.pmokit.core.office;

import java.util.Locale;

/** What an office may run. */
public enum Discipline {
    /** Choosing and steering all change. */
    PORTFOLIO_MANAGEMENT,
    /** Coordinating related projects towards an outcome. */
    PROGRAMME_MANAGEMENT,
    /** Delivering outputs. */
    PROJECT_MANAGEMENT;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
