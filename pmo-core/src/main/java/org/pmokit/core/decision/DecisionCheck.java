package org.pmokit.core.decision;

import org.pmokit.core.problem.Severity;

/** What {@link DecisionLog#findings} looks for. Source: house default. */
public enum DecisionCheck {
    /** Nobody wrote down why. */
    DL1(Severity.ERROR, "Every decision has a reason"),
    /** Nobody wrote down who. */
    DL2(Severity.ERROR, "Every decision was made by somebody"),
    /** It was made in another role than the one that has the right. */
    DL3(Severity.ERROR, "Whoever decides has the right to"),
    /** It rests on nothing that is on record. */
    DL4(Severity.WARNING, "Every decision has evidence"),
    /** There was nothing to choose from. */
    DL5(Severity.NOTICE, "Every decision is a choice between two options or more"),
    /** It takes the place of a decision made later. */
    DL6(Severity.WARNING, "A decision takes the place of an earlier one");

    private final Severity severity;
    private final String title;

    DecisionCheck(Severity severity, String title) {
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
