package org.pmokit.core.p3o;

import java.util.Locale;

/** What one end of an edge is to the other. */
public enum EdgeKind {
    /** Its people are managed there. */
    LINE,
    /** Its reports and challenges go there. */
    GOVERNANCE,
    /** Its figures are put together there with those of others. */
    INFORMATION,
    /** It belongs to that unit. */
    PART_OF_UNIT,
    /** It supports that. */
    SERVES,
    /** It gives assurance to, or on, that. */
    ASSURES,
    /** It keeps that objective in view. */
    OVERSEES,
    /** The manager of that project is in its line. */
    MANAGES,
    /** Both tell each other what they know. */
    INFORMS,
    /** A team of that unit supplies it with a function. */
    LINKED_TEAM;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
