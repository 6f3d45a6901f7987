package org.pmokit.core.change;

import org.pmokit.core.problem.Severity;

/** What {@link ChangeReview} looks for. Source: change control of the PRINCE2 family; the limits are house defaults. */
public enum ChangeCheck {
    /** It was carried out before it was approved, or without. */
    CH1(Severity.ERROR, "A change is approved before it is carried out"),
    /** Somebody approved it who may not. */
    CH2(Severity.ERROR, "Whoever approves a change has the right to"),
    /** More was approved than delegated. */
    CH3(Severity.ERROR, "The change budget is kept"),
    /** It was approved, and the plan is as before. */
    CH4(Severity.WARNING, "Plan and baseline follow an approved change"),
    /** Somebody it touches was not told. */
    CH5(Severity.WARNING, "Whoever is affected by an approved change is told"),
    /** Nobody decides. */
    CH6(Severity.WARNING, "A request is decided in time"),
    /** Something off specification was accepted without a record. */
    CH7(Severity.ERROR, "What is accepted off specification has a concession");

    private final Severity severity;
    private final String title;

    ChangeCheck(Severity severity, String title) {
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
