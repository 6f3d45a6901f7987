package org.pmokit.graph.overlap;

import java.util.Locale;

/** What two projects can share, in the order in which it is shown. */
public enum OverlapKind {
    /** What is delivered or changed: a product, system or scope, by its code. Counts whether or not both run together. */
    DELIVERABLE,
    /** A product of the register that is called and described nearly alike. Counts whether or not both run together. */
    PRODUCT,
    /** A requirement of the register that is worded nearly alike. Counts whether or not both run together. */
    REQUIREMENT,
    /** Title and description of the projects, worded nearly alike. Counts whether or not both run together. */
    DESCRIPTION,
    /** A configuration item that one keeps or asks to change, and so does the other. Counts even where they run apart. */
    SYSTEM,
    /** A line of a budget that does not hold, or may not hold, what is claimed of it. Counts even where they run apart. */
    FUNDING,
    /** A measure by which both claim benefits, where the periods of the benefits overlap or are not known. */
    BENEFIT,
    /** A person or other resource of which they and others ask more than there is. Counts on the days of the excess. */
    RESOURCE,
    /** Days for which both reserve the same window, venue or freeze. Counts where the days overlap. */
    WINDOW,
    /** A team, person or facility. Counts where the projects run together or it is not known that they do not. */
    TEAM,
    /**
     * A group of people that both change: counts where they load it in the same months, or where no loads are recorded and
     * the projects run together.
     */
    STAKEHOLDER,
    /** Messages to one audience on one day. */
    COMMUNICATION,
    /** A contracted supplier. Counts where the projects run together or it is not known that they do not. */
    SUPPLIER,
    /** A place of work. Counts where the projects run together or it is not known that they do not. */
    SITE,
    /**
     * An objective to which both contribute. Counts only beside something else, and where the projects run together: many
     * projects are meant to serve one objective.
     */
    OBJECTIVE;

    /** The name used in files, such as {@code deliverable}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether sharing it matters only at the same time. */
    public boolean needsSharedTime() {
        return compareTo(BENEFIT) >= 0;
    }

    /** Whether sharing it is worth a look without anything else shared. */
    public boolean countsAlone() {
        return this != OBJECTIVE;
    }

    /** Whether it is told by likeness of texts; the others by equal codes. */
    public boolean isText() {
        return this == PRODUCT || this == REQUIREMENT || this == DESCRIPTION;
    }
}
