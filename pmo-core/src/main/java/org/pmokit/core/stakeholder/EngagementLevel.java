package org.pmokit.core.stakeholder;

import java.util.Locale;

/** How a stakeholder stands towards a change, from worst to best. */
public enum EngagementLevel {
    /** Does not know of it. */
    UNAWARE,
    /** Knows and is against it. */
    RESISTANT,
    /** Knows and is neither for nor against it. */
    NEUTRAL,
    /** Is for it. */
    SUPPORTIVE,
    /** Works for it and wins others over. */
    LEADING;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Steps still to go from here: positive when the target is better than this, negative when this is beyond it.
     *
     * @param target where the stakeholder should stand
     */
    public int stepsTo(EngagementLevel target) {
        return target.ordinal() - ordinal();
    }
}
