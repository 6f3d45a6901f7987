package org.pmokit.core.design;

import java.util.Locale;

/** What a recommendation looks at. */
public enum DesignFactor {
    /** What the office is worth a year against what it costs. */
    VALUE_OF_THE_OFFICE,
    /** How many projects run side by side. */
    PROJECTS,
    /** How many divisions run change of their own. */
    DIVISIONS,
    /** How many programmes run side by side. */
    PROGRAMMES,
    /** Which share of the work is delivered in an agile way. */
    AGILE_SHARE,
    /** How much is at risk. */
    RISK,
    /** How closely outsiders look. */
    REGULATION,
    /** How much of what teams commit to they deliver. */
    PREDICTABILITY,
    /** How content those are who receive what is delivered. */
    SATISFACTION,
    /** How much goes wrong after delivery. */
    ESCAPED_DEFECTS,
    /** How closely work needs to be accompanied. */
    INTENSITY;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
