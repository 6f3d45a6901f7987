package org.pmokit.core.skill;

import org.pmokit.core.problem.Severity;

/** What {@link SkillReview} looks for. Source: house default. */
public enum SkillCheck {
    /** A role is held by somebody who lacks a skill that it asks for. */
    T1(Severity.WARNING, "Whoever holds a role has the skills that it asks for"),
    /** A course was used that the office did not approve. */
    T2(Severity.WARNING, "Only approved courses are used"),
    /** A certificate counts no longer. */
    T3(Severity.WARNING, "Certificates are in date"),
    /** Nothing is planned against a gap. */
    T4(Severity.WARNING, "Every gap has training ahead"),
    /** Only one person has a skill that roles ask for. */
    T5(Severity.WARNING, "No skill rests on one person");

    private final Severity severity;
    private final String title;

    SkillCheck(Severity severity, String title) {
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
