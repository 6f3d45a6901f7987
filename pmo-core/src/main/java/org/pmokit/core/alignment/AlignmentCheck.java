package org.pmokit.core.alignment;

import org.pmokit.core.problem.Severity;

/** What {@link AlignmentReview} looks for. */
public enum AlignmentCheck {
    /** A component that works towards nothing. */
    AL1(Severity.ERROR, "Every programme and project works towards an objective"),
    /** An objective towards which nothing works. */
    AL2(Severity.ERROR, "Something works towards every objective"),
    /** The money does not follow the weights. */
    AL3(Severity.WARNING, "The share of the budget follows the weight of an objective"),
    /** Work that goes on for an objective that was given up. */
    AL4(Severity.ERROR, "No work goes on for objectives that no longer hold"),
    /** Work that is against an objective. */
    AL5(Severity.WARNING, "Nothing works against an objective"),
    /** A measure that no benefit moves. */
    AL6(Severity.WARNING, "Every performance measure is moved by a benefit"),
    /** One piece of evidence for several contributions. */
    AL7(Severity.WARNING, "Every contribution has evidence of its own"),
    /** Work that must be done whatever it scores; nothing is wrong with it. */
    AL8(Severity.NOTICE, "Mandatory work is marked, so that no score removes it");

    private final Severity severity;
    private final String title;

    AlignmentCheck(Severity severity, String title) {
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
