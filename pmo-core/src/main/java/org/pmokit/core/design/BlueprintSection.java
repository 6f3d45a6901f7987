package org.pmokit.core.design;

import java.util.Locale;

/** The four sections of a blueprint. Source: usual practice of programme management. */
public enum BlueprintSection {
    /** How work is done. */
    PROCESSES,
    /** Who does it: roles, skills, numbers, culture. */
    ORGANISATION,
    /** With which tools and places. */
    TECHNOLOGY,
    /** On which facts, from where to where. */
    INFORMATION;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
