package org.pmokit.core.design;

import java.util.Locale;
import org.pmokit.core.office.ControlStyle;
import org.pmokit.core.office.EngagementStyle;

/** How closely an office should accompany work, least first. It follows risk and results, never the method. */
public enum PmoIntensity {
    /** Leave it alone and look at what it reports anyway. */
    OBSERVE,
    /** Be there when asked. */
    ADVISE,
    /** Work along with it. */
    SUPPORT,
    /** Require, check and follow up. */
    CONTROL;

    /**
     * The style that goes with it. Nothing here leads to a directive office: moving project managers into the line of an
     * office is a decision of people.
     */
    public ControlStyle style() {
        return this == CONTROL ? ControlStyle.CONTROLLING : ControlStyle.SUPPORTIVE;
    }

    /** How an office of that intensity meets those whom it serves. */
    public EngagementStyle engagement() {
        return this == CONTROL ? EngagementStyle.CONTROLLING : EngagementStyle.ADVISORY;
    }

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
