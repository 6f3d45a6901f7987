package org.pmokit.core.raci;

import org.pmokit.core.problem.Severity;

/** What {@link RaciReview} looks for. Source: usual practice for the first two, house default for the others. */
public enum RaciCheck {
    /** Nobody, or more than one role, answers for an activity. */
    RC1(Severity.ERROR, "Exactly one role answers for an activity"),
    /** Nobody does the work. */
    RC2(Severity.ERROR, "At least one role does the work"),
    /** A person answers for too much. */
    RC3(Severity.WARNING, "No person answers for too many activities"),
    /** Nobody holds a role that does the work or answers for it. */
    RC4(Severity.ERROR, "Whoever does the work or answers for it is a person"),
    /** All are asked or told, and nobody works. */
    RC5(Severity.ERROR, "An activity is more than asking and telling"),
    /** Too many are asked before. */
    RC6(Severity.NOTICE, "Few roles are asked before"),
    /** Whoever answers stands below whoever does the work. */
    RC7(Severity.WARNING, "Whoever answers for an activity stands no lower than whoever does it"),
    /** A role approves its own control. */
    RC8(Severity.WARNING, "Nobody approves a control that is their own work");

    private final Severity severity;
    private final String title;

    RaciCheck(Severity severity, String title) {
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
