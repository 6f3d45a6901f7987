package org.pmokit.core.decision;

import org.pmokit.core.review.CheckText;
import org.pmokit.core.review.ReviewCheck;

/** What {@link DecisionLog#findings} looks for. Source: house default. */
public enum DecisionCheck implements ReviewCheck {
    /** Nobody wrote down why. */
    DL1(CheckText.error("Every decision has a reason")
            .because("a decision without a reason is taken again by the next board")
            .remedy("Say why.")
            .source("decision logs in usual practice")),
    /** Nobody wrote down who. */
    DL2(CheckText.error("Every decision was made by somebody")
            .because("what nobody decided nobody has to keep to")
            .remedy("Name the board or the role.")
            .source("decision logs in usual practice")),
    /** It was made in another role than the one that has the right. */
    DL3(CheckText.error("Whoever decides has the right to")
            .because("a decision without the right to it can be undone by anyone")
            .remedy("Have it confirmed by whoever has the right.")
            .source("decision rights of P3O governance")),
    /** It rests on nothing that is on record. */
    DL4(CheckText.warning("Every decision has evidence")
            .because("nobody can tell later what was known")
            .remedy("Name the papers that were before those who decided.")),
    /** There was nothing to choose from. */
    DL5(CheckText.notice("Every decision is a choice between two options or more")
            .because("who has no choice does not decide")
            .remedy("List what else could have been done, doing nothing included.")),
    /** It takes the place of a decision made later. */
    DL6(CheckText.warning("A decision takes the place of an earlier one")
            .because("one of the two days is mistaken, and with it which one counts")
            .remedy("Correct one of the two days."));

    @SuppressWarnings("ImmutableEnumChecker") // its list is a copy that cannot be changed
    private final CheckText text;

    DecisionCheck(CheckText text) {
        this.text = text;
    }

    @Override
    public CheckText text() {
        return text;
    }
}
