package org.pmokit.rules.profile;

/** Whether profiles below may weaken a setting. */
public enum Lock {
    /** Profiles below may set it as they like. */
    OPEN,
    /** A floor: profiles below may be stricter and never weaker. */
    LOCKED
}
