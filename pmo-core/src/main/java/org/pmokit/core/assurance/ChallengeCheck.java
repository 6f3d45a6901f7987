package org.pmokit.core.assurance;

import org.pmokit.core.review.CheckText;
import org.pmokit.core.review.ReviewCheck;

/** What {@link ChallengeReview} looks for. Source: house default. */
public enum ChallengeCheck implements ReviewCheck {
    /** Nobody answers. */
    CL1(CheckText.warning("A challenge is answered in time")
            .because("a question that nobody has to answer is no challenge")
            .remedy("Answer it, or take it to the level above.")
            .source("P3O service critical challenge")),
    /** It was raised to a level that the office may not challenge. */
    CL2(CheckText.warning("An office challenges up to the highest level that it is empowered for")
            .because("a challenge above the mandate can be brushed aside")
            .remedy("Let an office of that level raise it, or empower this one.")
            .source("P3O service critical challenge")),
    /** There is an answer, and nobody says whether it settles the question. */
    CL3(CheckText.notice("An answered challenge has an outcome")
            .because("an answer does not show whether anything is different")
            .remedy("Say whether the answer is accepted.")),
    /** Something is said to have been done, and nothing shows it. */
    CL4(CheckText.warning("A challenge that was acted on leads to something on record")
            .because("what nobody can see has not been done for those who asked")
            .remedy("Point to the action, change or decision.")),
    /** Nobody is named who asks. */
    CL5(CheckText.notice("A challenge is raised by an office or a role")
            .because("an answer needs somebody to go to")
            .remedy("Name the office or role that asks."));

    @SuppressWarnings("ImmutableEnumChecker") // its list is a copy that cannot be changed
    private final CheckText text;

    ChallengeCheck(CheckText text) {
        this.text = text;
    }

    @Override
    public CheckText text() {
        return text;
    }
}
