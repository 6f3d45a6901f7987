package org.pmokit.core.raci;

import org.pmokit.core.review.CheckText;
import org.pmokit.core.review.ReviewCheck;
import org.pmokit.core.review.ReviewLimit;

/** What {@link RaciReview} looks for. Source: usual practice for the first two, house default for the others. */
public enum RaciCheck implements ReviewCheck {
    /** Nobody, or more than one role, answers for an activity. */
    RC1(CheckText.error("Exactly one role answers for an activity")
            .because("what two answer for nobody answers for")
            .remedy("Give A to exactly one role.")
            .source("usual practice of responsibility matrices")),
    /** Nobody does the work. */
    RC2(CheckText.error("At least one role does the work")
            .because("an activity that nobody does does not get done")
            .remedy("Give R to the role that does the work.")
            .source("usual practice of responsibility matrices")),
    /** A person answers for too much. */
    RC3(CheckText.warning("No person answers for too many activities")
            .because("who answers for everything can look after nothing")
            .remedy("Give some of the activities to others.")
            .limit("most", "7", ReviewLimit.Unit.COUNT)),
    /** Nobody holds a role that does the work or answers for it. */
    RC4(CheckText.error("Whoever does the work or answers for it is a person")
            .because("a role that nobody holds does nothing")
            .remedy("Name a person for the role.")),
    /** All are asked or told, and nobody works. */
    RC5(CheckText.error("An activity is more than asking and telling")
            .because("asking and telling brings nothing about")
            .remedy("Say who does the work, or leave the row out.")),
    /** Too many are asked before. */
    RC6(CheckText.notice("Few roles are asked before")
            .because("each that is asked before takes time")
            .remedy("Tell some of them afterwards instead.")
            .limit("most", "4", ReviewLimit.Unit.COUNT)),
    /** Whoever answers stands below whoever does the work. */
    RC7(CheckText.warning("Whoever answers for an activity stands no lower than whoever does it")
            .because("nobody can answer for the work of somebody they have to obey")
            .remedy("Move A up, or R down.")),
    /** A role approves its own control. */
    RC8(CheckText.warning("Nobody approves a control that is their own work")
            .because("a control that is approved by whoever does it controls nothing")
            .remedy("Give A to another role."));

    @SuppressWarnings("ImmutableEnumChecker") // its list is a copy that cannot be changed
    private final CheckText text;

    RaciCheck(CheckText text) {
        this.text = text;
    }

    @Override
    public CheckText text() {
        return text;
    }
}
