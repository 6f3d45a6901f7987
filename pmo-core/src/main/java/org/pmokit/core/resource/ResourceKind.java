package org.pmokit.core.resource;

import java.util.Locale;

/** What sort of resource something is. */
public enum ResourceKind {
    /** One person. */
    PERSON,
    /** People who are booked together. */
    TEAM,
    /** A pool of people of whom each can fill the same role. */
    ROLE,
    /** A pool of people of whom each has the same skill. */
    SKILL,
    /** A machine, a room, a licence: whatever is no person. */
    EQUIPMENT;

    /** The name used in files, in lower case with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
