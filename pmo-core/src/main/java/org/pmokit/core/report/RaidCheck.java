package org.pmokit.core.report;

import org.pmokit.core.problem.Severity;

/** What {@link RaidLog#findings} looks for. Source: house default. */
public enum RaidCheck {
    /** A risk occurred, and no issue came of it. */
    RL1(Severity.ERROR, "A risk that occurred becomes an issue"),
    /** An assumption is false, and no issue came of it. */
    RL2(Severity.ERROR, "An assumption found false becomes an issue"),
    /** A dependency was missed, and no issue came of it. */
    RL3(Severity.ERROR, "A dependency that misses its day becomes an issue"),
    /** An issue is said to come from a risk that has not occurred, or an assumption that holds. */
    RL4(Severity.WARNING, "An issue comes from a risk that occurred or an assumption that failed"),
    /** One side says that a decision settles it, and the other does not. */
    RL5(Severity.WARNING, "A decision and what it settles point to each other"),
    /** Something comes from itself by way of others. */
    RL6(Severity.ERROR, "Nothing is derived from itself"),
    /** Something is older than what it came from. */
    RL7(Severity.NOTICE, "What is derived is not older than what it came from"),
    /** An issue is closed while something that has to be done about it is not. */
    RL8(Severity.WARNING, "An issue stays open as long as its actions");

    private final Severity severity;
    private final String title;

    RaidCheck(Severity severity, String title) {
        this.severity = severity;
        this.title = title;
    }

    /** How much it matters when it is not so. */
    public Severity severity() {
        return severity;
    }

    /** What should be so, in a sentence without a full stop. */
    public String title() {
        return title;
    }
}
