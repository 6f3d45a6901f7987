package org.pmokit.core.report;

import java.util.Locale;

/** For whom a report is. */
public enum Audience {
    /** Whoever runs a project day to day. */
    PROJECT_MANAGER,
    /** Those who direct a programme or project. */
    PROJECT_BOARD,
    /** Those who choose and steer all change: an investment committee, a portfolio board. */
    GOVERNANCE_BODY,
    /** The team that does the work. */
    TEAM;

    /** The name used in files, such as {@code project-board}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
