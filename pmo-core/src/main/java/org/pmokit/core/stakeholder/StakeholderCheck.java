package org.pmokit.core.stakeholder;

import org.pmokit.core.problem.Severity;

/** What {@link StakeholderReview} looks for. Source: house defaults. */
public enum StakeholderCheck {
    /** Nobody talks to a stakeholder. */
    ST1(Severity.WARNING, "Every stakeholder is in the audience of a communication"),
    /** A message is late. */
    ST2(Severity.WARNING, "No communication is overdue"),
    /** Powerful, against it, and nothing is done. */
    ST3(Severity.ERROR, "Something is done about a powerful stakeholder who resists"),
    /** A change affects a stakeholder who was not told. */
    ST4(Severity.ERROR, "Whoever is affected by a change is told of it"),
    /** The stakeholders of a component have not been looked at for too long. */
    ST5(Severity.NOTICE, "The stakeholders of a component are assessed again in every cycle");

    private final Severity severity;
    private final String title;

    StakeholderCheck(Severity severity, String title) {
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
