package org.pmokit.core.stakeholder;

import java.util.Locale;

/** How a stakeholder stands towards a change, from worst to best. */
public enum EngagementLevel {
    /** Does not know of it. */
    UNAWARE(0),
    /** Knows and is against it. */
    RESISTANT(1),
    /** Knows and is neither for nor against it. */
    NEUTRAL(2),
    /** Is for it. */
    SUPPORTIVE(3),
    /** Works for it and wins others over. */
    LEADING(4);

    private final int step;

    EngagementLevel(int step) {
        this.step = step;
    }

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
        return target.step - step;
    }
}
