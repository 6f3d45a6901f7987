package org.pmokit.core.alignment;

import org.pmokit.core.review.CheckText;
import org.pmokit.core.review.ReviewCheck;
import org.pmokit.core.review.ReviewLimit;

/** What {@link AlignmentReview} looks for. */
public enum AlignmentCheck implements ReviewCheck {
    /** A component that works towards nothing. */
    AL1(CheckText.error("Every programme and project works towards an objective")
            .because("work that serves no objective takes means from work that does")
            .remedy("Name the objective it serves, or ask why it is done.")
            .source("P3O portfolio strategy and planning")),
    /** An objective towards which nothing works. */
    AL2(CheckText.error("Something works towards every objective")
            .because("an objective that nothing works towards is not going to be met")
            .remedy("Start something that does, or withdraw the objective.")
            .source("P3O portfolio strategy and planning")),
    /** The money does not follow the weights. */
    AL3(CheckText.warning("The share of the budget follows the weight of an objective")
            .because("money shows what is really meant to matter")
            .remedy("Move money, or weigh the objectives again.")
            .limit("deviation", "0.1", ReviewLimit.Unit.SHARE)),
    /** Work that goes on for an objective that was given up. */
    AL4(CheckText.error("No work goes on for objectives that no longer hold")
            .because("the case for the work has gone with its objective")
            .remedy("Justify the work again, or stop it.")
            .source("P3O portfolio strategy and planning")),
    /** Work that is against an objective. */
    AL5(CheckText.warning("Nothing works against an objective")
            .because("one part of the portfolio must not undo what another part does")
            .remedy("Let the board that owns the objective accept it, or change the work.")),
    /** A measure that no benefit moves. */
    AL6(CheckText.warning("Every performance measure is moved by a benefit")
            .because("a measure that nothing moves stays as it is")
            .remedy("Name the benefit that moves it, or the objective on the benefit.")),
    /** One piece of evidence for several contributions. */
    AL7(CheckText.warning("Every contribution has evidence of its own")
            .because("evidence that stands for everything shows nothing")
            .remedy("Say for each contribution what shows it.")),
    /** Work that must be done whatever it scores; nothing is wrong with it. */
    AL8(CheckText.notice("Mandatory work is marked, so that no score removes it")
            .because("a score must not remove what the law asks for")
            .remedy("Keep mandatory work out of any choice by score."));

    @SuppressWarnings("ImmutableEnumChecker") // its list is a copy that cannot be changed
    private final CheckText text;

    AlignmentCheck(CheckText text) {
        this.text = text;
    }

    @Override
    public CheckText text() {
        return text;
    }
}
