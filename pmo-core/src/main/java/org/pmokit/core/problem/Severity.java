package org.pmokit.core.problem;

/** How much a {@link Problem} matters. */
public enum Severity {
    /** The input cannot be used as it stands. */
    ERROR,
    /** The input can be used, but a value in it was left out or looks mistaken. */
    WARNING,
    /** Nothing is lost, but the author may want to know, such as a column that is not read. */
    NOTICE
}
