package org.pmokit.core.quality;

import org.pmokit.core.problem.Severity;

/** What {@link QualityRegister} looks for. */
public enum QualityCheck {
    /** The day of an activity went by. */
    Q1(Severity.WARNING, "A quality activity is held on its day"),
    /** A product was delivered that nobody found good. */
    Q2(Severity.ERROR, "A product is delivered after it has passed"),
    /** Actions are open on an approved result. */
    Q3(Severity.WARNING, "Follow-up actions are done before the result is approved"),
    /** A product was looked at by whoever made it. */
    Q4(Severity.ERROR, "Nobody reviews a product of their own"),
    /** The last audit is too long ago. */
    Q5(Severity.WARNING, "Audits are held at their interval"),
    /** Too few products are good the first time. */
    Q6(Severity.WARNING, "Enough products pass the first time"),
    /** Nobody said what is asked of a product. */
    Q7(Severity.WARNING, "Every product has quality criteria"),
    /** Outputs do not measure up to a benchmark, or were not measured. */
    Q8(Severity.WARNING, "Outputs meet the quality benchmarks");

    private final Severity severity;
    private final String title;

    QualityCheck(Severity severity, String title) {
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
