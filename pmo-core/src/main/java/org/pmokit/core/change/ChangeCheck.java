package org.pmokit.core.change;

import org.pmokit.core.review.CheckText;
import org.pmokit.core.review.ReviewCheck;
import org.pmokit.core.review.ReviewLimit;

/** What {@link ChangeReview} looks for. Source: change control of the PRINCE2 family; the limits are house defaults. */
public enum ChangeCheck implements ReviewCheck {
    /** It was carried out before it was approved, or without. */
    CH1(CheckText.error("A change is approved before it is carried out")
            .because("what is done already cannot be decided any more")
            .remedy("Have it decided, and look at how it could go ahead.")
            .source("change control of the PRINCE2 family")),
    /** Somebody approved it who may not. */
    CH2(CheckText.error("Whoever approves a change has the right to")
            .because("an approval without the right to it binds nobody")
            .remedy("Put the change before whoever has the right.")
            .source("change control of the PRINCE2 family")),
    /** More was approved than delegated. */
    CH3(CheckText.error("The change budget is kept")
            .because("a budget that may be exceeded delegates everything")
            .remedy("Ask the board for more, or put the next change before it.")
            .source("change control of the PRINCE2 family")),
    /** It was approved, and the plan is as before. */
    CH4(CheckText.warning("Plan and baseline follow an approved change")
            .because("work is measured against a plan that no longer holds")
            .remedy("Update plan and baseline, or say when that was done.")
            .source("change control of the PRINCE2 family")
            .limit("update", "14", ReviewLimit.Unit.DAYS)),
    /** Somebody it touches was not told. */
    CH5(CheckText.warning("Whoever is affected by an approved change is told")
            .because("who does not know works on what was before")
            .remedy("Tell them, and write it down.")
            .source("change control of the PRINCE2 family")),
    /** Nobody decides. */
    CH6(CheckText.warning("A request is decided in time")
            .because("work waits, or goes on in the wrong direction")
            .remedy("Decide it, or say until when it is deferred.")
            .limit("decide", "30", ReviewLimit.Unit.DAYS)),
    /** Something off specification was accepted without a record. */
    CH7(CheckText.error("What is accepted off specification has a concession")
            .because("nobody knows later why something else was delivered")
            .remedy("Write the concession, and point to it.")
            .source("change control of the PRINCE2 family"));

    @SuppressWarnings("ImmutableEnumChecker") // its list is a copy that cannot be changed
    private final CheckText text;

    ChangeCheck(CheckText text) {
        this.text = text;
    }

    @Override
    public CheckText text() {
        return text;
    }
}
