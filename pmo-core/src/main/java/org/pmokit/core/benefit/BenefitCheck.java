package org.pmokit.core.benefit;

import org.pmokit.core.review.CheckText;
import org.pmokit.core.review.ReviewCheck;

/** What {@link BenefitReview} looks for. The first four are the tests of a claim; the others are house defaults. */
public enum BenefitCheck implements ReviewCheck {
    /** It is not said what gets better. */
    B1(CheckText.warning("A benefit says what exactly gets better")
            .because("what is not described cannot be recognised")
            .remedy("Say what exactly gets better, or do not count the benefit.")
            .source("the tests of a claim in MSP: description, observation, attribution, measurement")),
    /** Nobody could see the difference. */
    B2(CheckText.warning("A benefit names a difference that can be seen")
            .because("what nobody can see has not happened")
            .remedy("Name a difference that can be seen, or do not count the benefit.")
            .source("the tests of a claim in MSP: description, observation, attribution, measurement")),
    /** Others could claim it as well. */
    B3(CheckText.warning("A benefit says why this initiative can claim it")
            .because("the same gain is counted by several initiatives")
            .remedy("Say why this initiative can claim it, or do not count the benefit.")
            .source("the tests of a claim in MSP: description, observation, attribution, measurement")),
    /** It cannot be measured. */
    B4(CheckText.warning("A benefit has a measure and a baseline")
            .because("what is not measured is never missed")
            .remedy("Give it a measure and a baseline, or do not count the benefit.")
            .source("the tests of a claim in MSP: description, observation, attribution, measurement")),
    /** Nobody answers for it. */
    B5(CheckText.error("Every benefit has an owner")
            .because("a benefit is realised in the business, by somebody who wants it")
            .remedy("Agree an owner in the business.")
            .source("benefits management in MSP")),
    /** Nobody knows where it starts from. */
    B6(CheckText.error("The measure is known before the change")
            .because("afterwards nobody can tell what the change brought")
            .remedy("Measure before the change.")
            .source("benefits management in MSP")),
    /** It is first measured when it is over. */
    B7(CheckText.warning("A benefit is measured while it arises")
            .because("when it is over nothing can be corrected")
            .remedy("Plan a measurement before the benefit is to have arisen.")),
    /** Nothing brings it about. */
    B8(CheckText.error("Every benefit has an output that enables it")
            .because("a benefit that nothing brings about is a hope")
            .remedy("Name the output that enables it.")
            .source("benefits management in MSP")),
    /** It is delivered for nothing. */
    B9(CheckText.warning("Every output leads to a benefit")
            .because("an output that nobody gains from costs all the same")
            .remedy("Name the benefit, or ask why the output is made.")
            .source("benefits management in MSP")),
    /** The business case leaves out what gets worse. */
    B10(CheckText.error("Dis-benefits are taken off in the business case")
            .because("a business case that leaves out what gets worse is too good")
            .remedy("Take the dis-benefits off.")
            .source("benefits management in MSP")),
    /** Whoever leaves when the project ends is to see to it afterwards. */
    B11(CheckText.warning("The owner of a benefit is in the business and does not run the project")
            .because("whoever delivers has gone when the benefit arises")
            .remedy("Agree an owner who is there when the work is done."));

    @SuppressWarnings("ImmutableEnumChecker") // its list is a copy that cannot be changed
    private final CheckText text;

    BenefitCheck(CheckText text) {
        this.text = text;
    }

    static BenefitCheck of(DoamQuestion question) {
        return switch (question) {
            case DESCRIPTION -> B1;
            case OBSERVATION -> B2;
            case ATTRIBUTION -> B3;
            case MEASUREMENT -> B4;
        };
    }

    @Override
    public CheckText text() {
        return text;
    }
}
