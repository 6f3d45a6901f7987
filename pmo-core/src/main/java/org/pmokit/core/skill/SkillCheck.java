package org.pmokit.core.skill;

import org.pmokit.core.review.CheckText;
import org.pmokit.core.review.ReviewCheck;

/** What {@link SkillReview} looks for. Source: house default. */
public enum SkillCheck implements ReviewCheck {
    /** A role is held by somebody who lacks a skill that it asks for. */
    T1(CheckText.warning("Whoever holds a role has the skills that it asks for")
            .because("a role without its skills is filled in name only")
            .remedy("Train the holder, or give the role to somebody else.")
            .source("P3O service capacity and skills")),
    /** A course was used that the office did not approve. */
    T2(CheckText.warning("Only approved courses are used")
            .because("nobody knows whether a course teaches what the office does")
            .remedy("Approve the course, or name one that is approved.")),
    /** A certificate counts no longer. */
    T3(CheckText.warning("Certificates are in date")
            .because("an expired certificate proves what was once so")
            .remedy("Renew the certificate, or assess the skill afresh.")),
    /** Nothing is planned against a gap. */
    T4(CheckText.warning("Every gap has training ahead")
            .because("a gap does not close by itself")
            .remedy("Book a course that closes the gap.")
            .source("P3O service capacity and skills")),
    /** Only one person has a skill that roles ask for. */
    T5(CheckText.warning("No skill rests on one person")
            .because("the skill leaves with the person")
            .remedy("Let a second person learn it."));

    @SuppressWarnings("ImmutableEnumChecker") // its list is a copy that cannot be changed
    private final CheckText text;

    SkillCheck(CheckText text) {
        this.text = text;
    }

    @Override
    public CheckText text() {
        return text;
    }
}
