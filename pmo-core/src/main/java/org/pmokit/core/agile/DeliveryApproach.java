package org.pmokit.core.agile;

import java.util.Locale;

/** How a project or team delivers. */
public enum DeliveryApproach {
    /** Planned as a whole, then carried out stage by stage. */
    PREDICTIVE,
    /** The same product again and again, better each time. */
    ITERATIVE,
    /** In short iterations whose content is decided late; time and cost fixed, scope open. */
    AGILE,
    /** Stages and gates around teams that work in iterations. */
    HYBRID,
    /** A steady flow of small changes, without iterations. */
    CONTINUOUS;

    /** The name used in files, in lower case with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
