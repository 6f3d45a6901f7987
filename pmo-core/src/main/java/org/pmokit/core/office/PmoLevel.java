package org.pmokit.core.office;

import java.util.Locale;

/** The four levels at which a PMO works, and the disciplines that belong to each. */
public enum PmoLevel {
    /** The whole organisation: portfolio management. */
    ENTERPRISE,
    /** A division: portfolio and programme management. */
    DIVISION,
    /** A business unit: programme and project management. */
    BUSINESS_UNIT,
    /** One project: project management. */
    PROJECT;

    /**
     * Whether a discipline belongs to this level.
     *
     * @param discipline any
     */
    public boolean runs(Discipline discipline) {
        return switch (this) {
            case ENTERPRISE -> discipline == Discipline.PORTFOLIO_MANAGEMENT;
            case DIVISION -> discipline != Discipline.PROJECT_MANAGEMENT;
            case BUSINESS_UNIT -> discipline != Discipline.PORTFOLIO_MANAGEMENT;
            case PROJECT -> discipline == Discipline.PROJECT_MANAGEMENT;
        };
    }

    /** The name used in files, such as {@code business-unit}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
