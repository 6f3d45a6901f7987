package org.pmokit.core.report;

import org.pmokit.core.problem.Severity;

/** What {@link ReportingCycle} and {@link ToleranceWatch} look for. */
public enum ReportCheck {
    /** A report was due and was not handed in. */
    REPORT_OVERDUE(Severity.WARNING, "Reports are handed in when they are due"),
    /** The figures of the newest report are older than a cycle. */
    REPORT_STALE(Severity.WARNING, "The figures of a report are younger than a cycle"),
    /** Something that is kept in cycles was not brought up to date. */
    UPDATE_OVERDUE(Severity.WARNING, "Registers and strategies are brought up to date in their cycle"),
    /** A target is outside its band, and no exception report was raised. */
    EXCEPTION_NOT_ESCALATED(Severity.ERROR, "An exception is told to the level that delegated"),
    /** Something was closed before everything was done that closing takes. */
    CLOSURE_INCOMPLETE(Severity.WARNING, "What is closed has been closed in full, with the customer's acceptance");

    private final Severity severity;
    private final String title;

    ReportCheck(Severity severity, String title) {
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
