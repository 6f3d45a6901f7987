package org.pmokit.core.report;

import org.pmokit.core.review.CheckText;
import org.pmokit.core.review.ReviewCheck;
import org.pmokit.core.review.ReviewLimit;

/** What {@link ReportingCycle} and {@link ToleranceWatch} look for. */
public enum ReportCheck implements ReviewCheck {
    /** A report was due and was not handed in. */
    REPORT_OVERDUE(CheckText.warning("Reports are handed in when they are due")
            .because("who does not report cannot be helped")
            .remedy("Ask the author for the report.")
            .source("P3O service reporting")
            .limit("grace", "0", ReviewLimit.Unit.DAYS)),
    /** The figures of the newest report are older than a cycle. */
    REPORT_STALE(CheckText.warning("The figures of a report are younger than a cycle")
            .because("a new date on old figures misleads those who decide")
            .remedy("Report figures of this cycle.")
            .source("P3O service reporting")),
    /** Something that is kept in cycles was not brought up to date. */
    UPDATE_OVERDUE(CheckText.warning("Registers and strategies are brought up to date in their cycle")
            .because("a register that nobody keeps is believed for too long")
            .remedy("Collect the update, if only to record that nothing changed.")
            .source("P3O service reporting")
            .limit("grace", "0", ReviewLimit.Unit.DAYS)),
    /** A target is outside its band, and no exception report was raised. */
    EXCEPTION_NOT_ESCALATED(CheckText.error("An exception is told to the level that delegated")
            .because("only the level that delegated may decide what happens outside the band")
            .remedy("Raise an exception report.")
            .source("management by exception of the PRINCE2 family")
            .limit("patience", "5", ReviewLimit.Unit.DAYS)),
    /** Something was closed before everything was done that closing takes. */
    CLOSURE_INCOMPLETE(CheckText.warning("What is closed has been closed in full, with the customer's acceptance")
            .because("what was left open is nobody's once the team has gone")
            .remedy("Do what is missing, or record when it was done.")
            .source("closing a project in the PRINCE2 family")),
    /** An exception report leaves out what those who decide on it need. */
    EXCEPTION_INCOMPLETE(
            CheckText.warning("An exception report names options, one recommendation and every target that is missed")
                    .because("without a choice there is nothing to decide")
                    .remedy("Complete the report before it is decided on.")
                    .source("exception report of the PRINCE2 family"));

    @SuppressWarnings("ImmutableEnumChecker") // its list is a copy that cannot be changed
    private final CheckText text;

    ReportCheck(CheckText text) {
        this.text = text;
    }

    @Override
    public CheckText text() {
        return text;
    }
}
