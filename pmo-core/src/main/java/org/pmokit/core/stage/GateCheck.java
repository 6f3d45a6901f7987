package org.pmokit.core.stage;

import org.pmokit.core.review.CheckText;
import org.pmokit.core.review.ReviewCheck;
import org.pmokit.core.review.ReviewLimit;

/** What {@link GateControl} looks for. */
public enum GateCheck implements ReviewCheck {
    /** Money was spent on a stage before its gate was passed. */
    G1(CheckText.error("Nothing is spent beyond a gate that is not passed")
            .because("a gate that money has passed already decides nothing")
            .remedy("Hold the review, or stop the spending.")
            .source("stage gates in P3O portfolio governance")),
    /** A condition has no owner or no day, or the day went by. */
    G2(CheckText.warning("Every condition has an owner and a day, and is settled by then")
            .because("a condition that nobody has to meet was no condition")
            .remedy("Agree who settles it and by when, or take it back to the board.")
            .source("stage gates in P3O portfolio governance")),
    /** A reviewer belongs to the team, or nobody knows who reviewed. */
    G3(CheckText.warning("Reviewers come from outside the team")
            .because("a team does not refuse its own work")
            .remedy("Let somebody from outside review, and name who it was.")
            .source("usual practice of gateway reviews")),
    /** A gate was passed before an earlier one. */
    G4(CheckText.error("Gates are passed in their order")
            .because("a later gate relies on what the earlier one looked at")
            .remedy("Hold the earlier review, or take that gate out of the plan.")
            .source("stage gates in P3O portfolio governance")),
    /** A criterion was not looked at. */
    G5(CheckText.warning("A review has a finding on every criterion")
            .because("what nobody looked at may be the reason to stop")
            .remedy("Write down what was found, if only that it does not apply.")
            .source("stage gates in P3O portfolio governance")),
    /** Work was stopped or held, and those who steer the portfolio do not know. */
    G6(CheckText.warning("Those who steer the portfolio are told when work is held or stopped")
            .because("people and money that are free now are planned somewhere else")
            .remedy("Tell those who steer the portfolio.")
            .source("stage gates in P3O portfolio governance")),
    /** Nobody looked again after a bad rating. */
    G7(CheckText.warning("A red or amber-red rating is followed up")
            .because("a bad rating that nobody comes back to changes nothing")
            .remedy("Hold another review.")
            .source("usual practice of gateway reviews")
            .limit("months", "6", ReviewLimit.Unit.COUNT));

    @SuppressWarnings("ImmutableEnumChecker") // its list is a copy that cannot be changed
    private final CheckText text;

    GateCheck(CheckText text) {
        this.text = text;
    }

    @Override
    public CheckText text() {
        return text;
    }
}
