package org.pmokit.core.risk;

import org.pmokit.core.review.CheckText;
import org.pmokit.core.review.ReviewCheck;
import org.pmokit.core.review.ReviewLimit;

/** What {@link RiskReview} looks for. Source: risk registers of the PRINCE2 family; the limits are house defaults. */
public enum RiskCheck implements ReviewCheck {
    /** Nobody watches it. */
    RK1(CheckText.error("Every risk has an owner")
            .because("what everybody watches nobody watches")
            .remedy("Name the one who watches the risk.")
            .source("risk registers of the PRINCE2 family")),
    /** It does not say why it could happen, what, or to what effect. */
    RK2(CheckText.warning("Every risk tells cause, event and effect")
            .because("a response needs to know whether it works on cause, event or effect")
            .remedy("Say why it could happen, what would happen, and to what effect.")
            .source("risk registers of the PRINCE2 family")),
    /** The response would make it worse. */
    RK3(CheckText.warning("A response does not make a risk worse")
            .because("inherent and residual were mixed up, or the response does harm")
            .remedy("Check whether inherent and residual were mixed up.")
            .source("risk registers of the PRINCE2 family")),
    /** A response was due and is not done. */
    RK4(CheckText.warning("Responses are done when they are due")
            .because("a response that is not done changes nothing")
            .remedy("Do the responses, or agree on another day.")
            .source("risk registers of the PRINCE2 family")),
    /** It is high, and nothing is done. */
    RK5(CheckText.error("Every high risk has a response")
            .because("a high risk without response is a decision that nobody took")
            .remedy("Decide what to do, even if it is to accept it.")
            .source("risk registers of the PRINCE2 family")
            .limit("high", "15", ReviewLimit.Unit.COUNT)),
    /** The time in which it could occur is over. */
    RK6(CheckText.warning("A risk is closed when it can no longer occur")
            .because("a register full of the past hides what may still come")
            .remedy("Close the risk, or say until when it can occur.")
            .source("risk registers of the PRINCE2 family")),
    /** It is above the line, accepted, and nobody decided that. */
    RK7(CheckText.error("A risk above the tolerance is accepted by decision only")
            .because("whoever delegated did not agree to carry that much")
            .remedy("Put it before the level above.")
            .source("risk registers of the PRINCE2 family")
            .limit("line", "12", ReviewLimit.Unit.COUNT)),
    /** Nobody looked at it for long. */
    RK8(CheckText.warning("Every risk is reviewed now and then")
            .because("risks change while nobody looks")
            .remedy("Review the risk with its owner.")
            .limit("interval", "30", ReviewLimit.Unit.DAYS)),
    /** A risk that a response brings about is known on one side only. */
    RK9(CheckText.warning("A secondary risk and what brought it about point to each other")
            .because("a response is judged with what it brings about")
            .remedy("Let the two risks point to each other.")
            .source("risk registers of the PRINCE2 family")),
    /** Its rating is none of the scale. */
    RK10(CheckText.error("Ratings are levels of the scale")
            .because("ratings of different scales cannot be compared")
            .remedy("Rate it on the scale of the office, or name the scale that it was rated on."));

    @SuppressWarnings("ImmutableEnumChecker") // its list is a copy that cannot be changed
    private final CheckText text;

    RiskCheck(CheckText text) {
        this.text = text;
    }

    @Override
    public CheckText text() {
        return text;
    }
}
