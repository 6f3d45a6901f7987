package org.pmokit.graph.quality;

import java.util.Locale;

/** The fourteen points, in the order in which they are published. */
public enum DcmaCheck {
    /** Open work without a predecessor or without a successor. */
    LOGIC(1),
    /** Links with a negative lag. */
    LEADS(2),
    /** Links with a positive lag. */
    LAGS(3),
    /** Links from finish to start. */
    RELATIONSHIP_TYPES(4),
    /** Open work that a date holds against the logic. */
    HARD_CONSTRAINTS(5),
    /** Open work with very much total float. */
    HIGH_FLOAT(6),
    /** Open work with less than no total float. */
    NEGATIVE_FLOAT(7),
    /** Open work that takes very long. */
    HIGH_DURATION(8),
    /** Work left in the past, and progress in the future. */
    INVALID_DATES(9),
    /** Open work to which nothing is assigned. */
    RESOURCES(10),
    /** Work that was due and is late. */
    MISSED_TASKS(11),
    /** Whether the finish moves when critical work does. */
    CRITICAL_PATH_TEST(12),
    /** How much of the way to the finish can be done in time. */
    CRITICAL_PATH_LENGTH_INDEX(13),
    /** How much of the work that was due is done. */
    BASELINE_EXECUTION_INDEX(14);

    private final int number;

    DcmaCheck(int number) {
        this.number = number;
    }

    /** The name used in files, such as {@code high-float}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its published number, from 1 to 14. */
    public int number() {
        return number;
    }
}
