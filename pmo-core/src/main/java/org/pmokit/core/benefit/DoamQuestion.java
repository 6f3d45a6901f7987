package org.pmokit.core.benefit;

import java.util.Locale;

/**
 * The four questions that a claim must answer before it counts as a benefit: description, observation, attribution,
 * measurement (Managing Successful Programmes).
 */
public enum DoamQuestion {
    /** Is it said what exactly gets better, and for whom? */
    DESCRIPTION,
    /** Which difference between before and after can somebody see? */
    OBSERVATION,
    /** Why can this initiative claim it, and not another? */
    ATTRIBUTION,
    /** How is it measured, and from which baseline? */
    MEASUREMENT;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
