package org.pmokit.core.profile;

/** The three families of P3O roles, and those that are not of P3O. */
public enum RoleFamily {
    /** Backs or runs an office. */
    MANAGEMENT,
    /** Works in an office, on whatever is needed. */
    GENERIC,
    /** Looks after one thing across projects. */
    FUNCTIONAL,
    /** Outside the P3O role list. */
    FURTHER
}
