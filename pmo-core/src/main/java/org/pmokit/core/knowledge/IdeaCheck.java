package org.pmokit.core.knowledge;

import org.pmokit.core.review.CheckText;
import org.pmokit.core.review.ReviewCheck;
import org.pmokit.core.review.ReviewLimit;

/** What {@link IdeaReview} looks for. Source: house defaults. */
public enum IdeaCheck implements ReviewCheck {
    /** Nothing happens to an idea. */
    I1(CheckText.warning("An idea in the funnel does not wait too long")
            .because("who gets no answer hands in no second idea")
            .remedy("Decide on it, or park it with a reason.")
            .limit("idle", "60", ReviewLimit.Unit.DAYS)),
    /** An idea was approved and came to nothing. */
    I2(CheckText.error("An approved idea becomes a project")
            .because("an approval that leads to nothing was a promise")
            .remedy("Start the project, or name it.")),
    /** Whatever the result, it can be called a success. */
    I3(CheckText.error("An experiment has a threshold for success")
            .because("whatever comes out can be called a success afterwards")
            .remedy("Set a threshold before the result is known."));

    @SuppressWarnings("ImmutableEnumChecker") // its list is a copy that cannot be changed
    private final CheckText text;

    IdeaCheck(CheckText text) {
        this.text = text;
    }

    @Override
    public CheckText text() {
        return text;
    }
}
