package org.pmokit.core.assurance;

import org.pmokit.core.problem.Severity;

/** What {@link ChallengeReview} looks for. Source: house default. */
public enum ChallengeCheck {
    /** Nobody answers. */
    CL1(Severity.WARNING, "A challenge is answered in time"),
    /** It was raised to a level that the office may not challenge. */
    CL2(Severity.WARNING, "An office challenges up to the highest level that it is empowered for"),
    /** There is an answer, and nobody says whether it settles the question. */
    CL3(Severity.NOTICE, "An answered challenge has an outcome"),
    /** Something is said to have been done, and nothing shows it. */
    CL4(Severity.WARNING, "A challenge that was acted on leads to something on record"),
    /** Nobody is named who asks. */
    CL5(Severity.NOTICE, "A challenge is raised by an office or a role");

    private final Severity severity;
    private final String title;

    ChallengeCheck(Severity severity, String title) {
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
