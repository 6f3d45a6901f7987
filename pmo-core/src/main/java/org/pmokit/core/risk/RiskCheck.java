package org.pmokit.core.risk;

import org.pmokit.core.problem.Severity;

/** What {@link RiskReview} looks for. Source: risk registers of the PRINCE2 family; the limits are house defaults. */
public enum RiskCheck {
    /** Nobody watches it. */
    RK1(Severity.ERROR, "Every risk has an owner"),
    /** It does not say why it could happen, what, or to what effect. */
    RK2(Severity.WARNING, "Every risk tells cause, event and effect"),
    /** The response would make it worse. */
    RK3(Severity.WARNING, "A response does not make a risk worse"),
    /** A response was due and is not done. */
    RK4(Severity.WARNING, "Responses are done when they are due"),
    /** It is high, and nothing is done. */
    RK5(Severity.ERROR, "Every high risk has a response"),
    /** The time in which it could occur is over. */
    RK6(Severity.WARNING, "A risk is closed when it can no longer occur"),
    /** It is above the line, accepted, and nobody decided that. */
    RK7(Severity.ERROR, "A risk above the tolerance is accepted by decision only"),
    /** Nobody looked at it for long. */
    RK8(Severity.WARNING, "Every risk is reviewed now and then"),
    /** A risk that a response brings about is known on one side only. */
    RK9(Severity.WARNING, "A secondary risk and what brought it about point to each other"),
    /** Its rating is none of the scale. */
    RK10(Severity.ERROR, "Ratings are levels of the scale");

    private final Severity severity;
    private final String title;

    RiskCheck(Severity severity, String title) {
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
