package org.pmokit.core.risk;

/** How soon a risk could occur, soonest first. */
public enum Proximity {
    /** Any day now. */
    IMMINENT,
    /** Before the present stage ends. */
    WITHIN_STAGE,
    /** Before the project ends. */
    WITHIN_PROJECT,
    /** After the project has ended, for those who live with what it delivered. */
    BEYOND_PROJECT
}
