package org.pmokit.core.alignment;

import org.pmokit.core.review.CheckText;
import org.pmokit.core.review.ReviewCheck;

/** What {@link StrategyNoticeReview} looks for. */
public enum StrategyNoticeCheck implements ReviewCheck {
    /** Something is affected and nobody there was told in time. */
    SC1(CheckText.error("Whoever a change of strategy affects is told in time")
            .because("work goes on in the old direction until somebody says so")
            .remedy("Tell those concerned now, and tell their board that it is late.")),
    /** People were told, and then nothing was decided. */
    SC2(CheckText.warning("Work that must be justified again is decided on by its next gate")
            .because("money is spent on what may no longer be wanted")
            .remedy("Decide whether the work goes on before more is spent.")),
    /** Nobody who runs it, or nobody who answers for it, can be told. */
    SC3(CheckText.error("Those told include somebody who does the work and somebody who answers for it")
            .because("news that reaches only half of them is acted on by nobody")
            .remedy("Fill the vacant role, or name who stands in."));

    @SuppressWarnings("ImmutableEnumChecker") // its list is a copy that cannot be changed
    private final CheckText text;

    StrategyNoticeCheck(CheckText text) {
        this.text = text;
    }

    @Override
    public CheckText text() {
        return text;
    }
}
