package org.pmokit.core.strategy;

import java.util.Locale;

/** Whether an objective can still be met. */
public enum ObjectiveViability {
    /** The forecast meets the target, and with enough confidence. */
    STILL_ACHIEVABLE,
    /** It may be missed, or is missed by no more than is accepted. */
    AT_RISK,
    /** The forecast misses the target by more than is accepted. */
    NOT_ACHIEVABLE,
    /** The strategy has moved on: it was withdrawn, or its time is over. */
    NO_LONGER_RELEVANT,
    /** Too little is known to say. */
    UNKNOWN;

    /** The name used in files, in lower case with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
