package org.pmokit.core.schedule;

import java.util.Locale;

/** What sort of entry of a schedule an activity is. */
public enum ActivityType {
    /** Work with a duration. */
    TASK,
    /** An event without duration that marks a finish: it stays at the end of what came before it. */
    MILESTONE,
    /** An event without duration that marks a start: it moves to the next working moment. */
    START_MILESTONE,
    /** Support that lasts as long as the work it accompanies; it drives nothing and is never critical. */
    LEVEL_OF_EFFORT,
    /** A heading over other activities: from the first start to the last finish below it. */
    SUMMARY;

    /** The name used in files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it has no duration. */
    public boolean isMilestone() {
        return this == MILESTONE || this == START_MILESTONE;
    }

    /** Whether its dates follow from other activities instead of from logic of its own. */
    public boolean isHammock() {
        return this == LEVEL_OF_EFFORT || this == SUMMARY;
    }
}
