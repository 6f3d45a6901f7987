package org.pmokit.core.workforce;

import org.pmokit.core.review.CheckText;
import org.pmokit.core.review.ReviewCheck;
import org.pmokit.core.review.ReviewLimit;

/** What is asked of the way in which programmes and projects are governed. */
public enum GovernanceCheck implements ReviewCheck {
    /** There are no terms of reference that somebody approved. */
    GF1(CheckText.warning("What is under way has terms of reference that were approved")
            .because("without them nobody knows what was asked for, and by whom")
            .remedy("Write the terms of reference, and have them approved.")),
    /** The level of governance was not decided while the work was initiated. */
    GF2(CheckText.notice("The level of governance is decided during initiation")
            .because("how much control the work needs is known before it is in trouble, or too late")
            .remedy("Decide how closely it is governed, and record the day.")
            .limit("initiation", "30", ReviewLimit.Unit.DAYS)),
    /** A line of defence is not manned, or one body stands on several. */
    GF3(CheckText.warning("Different bodies watch over the work on all three lines of defence")
            .because("a line that nobody stands on defends nothing, and nobody can check themselves")
            .remedy("Say who stands on each line, and keep them apart.")
            .source("three lines model of assurance")),
    /** Work goes on, and nothing on record says that anybody wanted it. */
    GF4(CheckText.warning("What has begun was let begin by somebody")
            .because("a ghost project takes people and money from those that were chosen")
            .remedy("Find out who wants it, and give it a mandate or stop it."));

    @SuppressWarnings("ImmutableEnumChecker") // its list is a copy that cannot be changed
    private final CheckText text;

    GovernanceCheck(CheckText text) {
        this.text = text;
    }

    @Override
    public CheckText text() {
        return text;
    }
}
