package org.pmokit.core.office;

import java.util.Locale;

/** How high an office may go with a challenge, lowest first. */
public enum ChallengeLevel {
    /** To those who run a project. */
    PROJECT,
    /** To those who run a programme. */
    PROGRAMME,
    /** To those who steer a portfolio. */
    PORTFOLIO,
    /** To the board of the organisation. */
    ORGANISATION,
    /** To bodies above the organisation, such as a government. */
    GOVERNMENT;

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
