package org.pmokit.core.assurance;

import java.util.Locale;

/** How a challenge ended. */
public enum ChallengeOutcome {
    /** Those who were asked agree that something is wrong. */
    ACCEPTED,
    /** They gave reasons that convince. */
    EXPLAINED,
    /** Something was done about it. */
    ACTED_ON,
    /** It went to a higher level. */
    ESCALATED,
    /** Whoever asked takes it back. */
    WITHDRAWN;

    /** The name used in files, such as {@code acted-on}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
