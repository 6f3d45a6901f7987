package org.pmokit.core.workforce;

import org.pmokit.core.review.CheckText;
import org.pmokit.core.review.ReviewCheck;
import org.pmokit.core.review.ReviewLimit;

/** What is asked of the people on a portfolio. */
public enum StaffingCheck implements ReviewCheck {
    /** One person holds two roles that should be apart. */
    SD1(CheckText.warning("Nobody holds two roles on one component that should be apart")
            .because("whoever checks their own work checks nothing")
            .remedy("Give one of the two roles to somebody else.")
            .source("usual practice of separating duties")),
    /** One person has more than one person can do. */
    SD2(CheckText.warning("No person has more roles than one person can fill")
            .because("who is everywhere is nowhere")
            .remedy("Give some of the roles to others.")
            .limit("accountable", "3", ReviewLimit.Unit.COUNT)
            .limit("components", "7", ReviewLimit.Unit.COUNT)),
    /** A role that such a component needs was never given to anybody. */
    SD3(CheckText.warning("Whoever is needed to run it has been named")
            .because("work that nobody was asked to run is run by nobody")
            .remedy("Name who runs it, or record that the role is vacant.")),
    /** Nobody told a member of a board what the role asks. */
    SD4(CheckText.notice("Members of boards and assurance know what their role asks")
            .because("a seat on a board is no use to whoever does not know what it is for")
            .remedy("Brief the holder of the role, and record the day."));

    @SuppressWarnings("ImmutableEnumChecker") // its list is a copy that cannot be changed
    private final CheckText text;

    StaffingCheck(CheckText text) {
        this.text = text;
    }

    @Override
    public CheckText text() {
        return text;
    }
}
