package org.pmokit.core.knowledge;

import org.pmokit.core.problem.Severity;

/** What {@link IdeaReview} looks for. Source: house defaults. */
public enum IdeaCheck {
    /** Nothing happens to an idea. */
    I1(Severity.WARNING, "An idea in the funnel does not wait too long"),
    /** An idea was approved and came to nothing. */
    I2(Severity.ERROR, "An approved idea becomes a project"),
    /** Whatever the result, it can be called a success. */
    I3(Severity.ERROR, "An experiment has a threshold for success");

    private final Severity severity;
    private final String title;

    IdeaCheck(Severity severity, String title) {
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
