package org.pmokit.core.stage;

import org.pmokit.core.problem.Severity;

/** What {@link GateControl} looks for. */
public enum GateCheck {
    /** Money was spent on a stage before its gate was passed. */
    G1(Severity.ERROR, "Nothing is spent beyond a gate that is not passed"),
    /** A condition has no owner or no day, or the day went by. */
    G2(Severity.WARNING, "Every condition has an owner and a day, and is settled by then"),
    /** A reviewer belongs to the team, or nobody knows who reviewed. */
    G3(Severity.WARNING, "Reviewers come from outside the team"),
    /** A gate was passed before an earlier one. */
    G4(Severity.ERROR, "Gates are passed in their order"),
    /** A criterion was not looked at. */
    G5(Severity.WARNING, "A review has a finding on every criterion"),
    /** Work was stopped or held, and those who steer the portfolio do not know. */
    G6(Severity.WARNING, "Those who steer the portfolio are told when work is held or stopped"),
    /** Nobody looked again after a bad rating. */
    G7(Severity.WARNING, "A red or amber-red rating is followed up");

    private final Severity severity;
    private final String title;

    GateCheck(Severity severity, String title) {
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
