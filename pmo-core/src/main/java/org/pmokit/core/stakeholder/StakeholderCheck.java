package org.pmokit.core.stakeholder;

import org.pmokit.core.review.CheckText;
import org.pmokit.core.review.ReviewCheck;
import org.pmokit.core.review.ReviewLimit;

/** What {@link StakeholderReview} looks for. Source: house defaults. */
public enum StakeholderCheck implements ReviewCheck {
    /** Nobody talks to a stakeholder. */
    ST1(CheckText.warning("Every stakeholder is in the audience of a communication")
            .because("whom nobody talks to hears it from others")
            .remedy("Plan a message with the stakeholder in the audience.")
            .source("stakeholder engagement in MSP")),
    /** A message is late. */
    ST2(CheckText.warning("No communication is overdue")
            .because("late news is taken for bad news")
            .remedy("Send the message, or take it out of the plan.")
            .source("P3O service communications and stakeholder engagement")),
    /** Powerful, against it, and nothing is done. */
    ST3(CheckText.error("Something is done about a powerful stakeholder who resists")
            .because("resistance with power stops a change")
            .remedy("Find out what the stakeholder fears to lose, and agree an action.")
            .source("stakeholder engagement in MSP")),
    /** A change affects a stakeholder who was not told. */
    ST4(CheckText.error("Whoever is affected by a change is told of it")
            .because("who is surprised by a change does not take part in it")
            .remedy("Send a message that tells of the change.")
            .source("P3O service communications and stakeholder engagement")),
    /** The stakeholders of a component have not been looked at for too long. */
    ST5(CheckText.notice("The stakeholders of a component are assessed again in every cycle")
            .because("interests and attitudes change while a programme runs")
            .remedy("Look at interests and attitudes again.")
            .limit("cycle", "90", ReviewLimit.Unit.DAYS));

    @SuppressWarnings("ImmutableEnumChecker") // its list is a copy that cannot be changed
    private final CheckText text;

    StakeholderCheck(CheckText text) {
        this.text = text;
    }

    @Override
    public CheckText text() {
        return text;
    }
}
