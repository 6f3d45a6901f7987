package org.pmokit.core.assurance;

import java.util.Locale;

/** The scale that a rating was given on; a rating is not carried from one to the other. */
public enum ConfidenceScale {
    /** Green, amber, red; used for UK government major projects since 2021. */
    THREE_POINT,
    /** With amber-green and amber-red between; used there until 2021. */
    FIVE_POINT;

    /** The name used in files, such as {@code three-point}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
