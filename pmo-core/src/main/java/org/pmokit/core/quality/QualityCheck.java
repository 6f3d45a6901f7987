package org.pmokit.core.quality;

import org.pmokit.core.review.CheckText;
import org.pmokit.core.review.ReviewCheck;
import org.pmokit.core.review.ReviewLimit;

/** What {@link QualityRegister} looks for. */
public enum QualityCheck implements ReviewCheck {
    /** The day of an activity went by. */
    Q1(CheckText.warning("A quality activity is held on its day")
            .because("what is found late costs more to mend")
            .remedy("Hold the activity, or plan it anew.")),
    /** A product was delivered that nobody found good. */
    Q2(CheckText.error("A product is delivered after it has passed")
            .because("what nobody found good comes back from those who use it")
            .remedy("Look at the product before it is used.")
            .source("quality registers of the PRINCE2 family")),
    /** Actions are open on an approved result. */
    Q3(CheckText.warning("Follow-up actions are done before the result is approved")
            .because("an approval with open actions promises what is not there yet")
            .remedy("Do the actions, or record that they are no longer needed.")),
    /** A product was looked at by whoever made it. */
    Q4(CheckText.error("Nobody reviews a product of their own")
            .because("nobody sees their own mistakes")
            .remedy("Let somebody else review the product.")
            .source("quality registers of the PRINCE2 family")),
    /** The last audit is too long ago. */
    Q5(CheckText.warning("Audits are held at their interval")
            .because("what is not looked at drifts away from what was agreed")
            .remedy("Plan an audit.")
            .limit("interval", "365", ReviewLimit.Unit.DAYS)),
    /** Too few products are good the first time. */
    Q6(CheckText.warning("Enough products pass the first time")
            .because("work that is done twice shows in no plan")
            .remedy("Agree criteria earlier with those who make the products.")
            .limit("least", "0.8", ReviewLimit.Unit.SHARE)),
    /** Nobody said what is asked of a product. */
    Q7(CheckText.warning("Every product has quality criteria")
            .because("without criteria a product can be neither accepted nor refused")
            .remedy("Ask those who will use it what has to be so.")
            .source("product descriptions of the PRINCE2 family")),
    /** Outputs do not measure up to a benchmark, or were not measured. */
    Q8(CheckText.warning("Outputs meet the quality benchmarks")
            .because("a benchmark that nobody holds anything against is worth nothing")
            .remedy("Measure the outputs, find out why they differ, and change how the work is done.")
            .source("P3O service quality assurance"));

    @SuppressWarnings("ImmutableEnumChecker") // its list is a copy that cannot be changed
    private final CheckText text;

    QualityCheck(CheckText text) {
        this.text = text;
    }

    @Override
    public CheckText text() {
        return text;
    }
}
