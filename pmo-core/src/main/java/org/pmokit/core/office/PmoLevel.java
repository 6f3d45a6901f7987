package org.pmokit.core.office;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** The disciplines that belong to it. */
    public Set<Discipline> disciplines() {
        return Stream.of(Discipline.values())
                .filter(this::runs)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(() -> EnumSet.noneOf(Discipline.class)), Collections::unmodifiableSet));
    }

    /** The name used in files, such as {@code business-unit}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
