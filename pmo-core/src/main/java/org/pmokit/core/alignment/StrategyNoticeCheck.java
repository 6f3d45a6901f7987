package org.pmokit.core.alignment;

import org.pmokit.core.problem.Severity;

/** What {@link StrategyNoticeReview} looks for. */
public enum StrategyNoticeCheck {
    /** Something is affected and nobody there was told in time. */
    SC1(Severity.ERROR, "Whoever a change of strategy affects is told in time"),
    /** People were told, and then nothing was decided. */
    SC2(Severity.WARNING, "Work that must be justified again is decided on by its next gate"),
    /** Nobody who runs it, or nobody who answers for it, can be told. */
    SC3(Severity.ERROR, "Those told include somebody who does the work and somebody who answers for it");

    private final Severity severity;
    private final String title;

    StrategyNoticeCheck(Severity severity, String title) {
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
