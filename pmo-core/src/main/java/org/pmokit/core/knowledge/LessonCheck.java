package org.pmokit.core.knowledge;

import org.pmokit.core.review.CheckText;
import org.pmokit.core.review.ReviewCheck;
import org.pmokit.core.review.ReviewLimit;

/** What is asked of the lessons log. */
public enum LessonCheck implements ReviewCheck {
    /** Nobody sees to it that an accepted lesson changes something. */
    LE1(CheckText.warning("Somebody sees to every lesson that was accepted")
            .because("a lesson that is everybody's is embedded by nobody")
            .remedy("Name who sees that the lesson changes something.")),
    /** A lesson was accepted long ago, and nothing has changed. */
    LE2(CheckText.warning("An accepted lesson changes something before long")
            .because("a lesson counts as learned only once something has changed")
            .remedy("Change what the lesson asks for, or say why it is rejected.")
            .source("usual practice of lessons learned")
            .limit("embed", "180", ReviewLimit.Unit.DAYS)),
    /** A project started without looking at what others had learned. */
    LE3(CheckText.notice("Whoever starts looks at what others have learned")
            .because("what nobody looks up is learned again at full price")
            .remedy("Look the lessons up now, and record what was taken along.")
            .source("usual practice of lessons learned")
            .limit("start", "30", ReviewLimit.Unit.DAYS));

    @SuppressWarnings("ImmutableEnumChecker") // its list is a copy that cannot be changed
    private final CheckText text;

    LessonCheck(CheckText text) {
        this.text = text;
    }

    @Override
    public CheckText text() {
        return text;
    }
}
