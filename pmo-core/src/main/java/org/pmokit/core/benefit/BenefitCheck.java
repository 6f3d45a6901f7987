package org.pmokit.core.benefit;

import org.pmokit.core.problem.Severity;

/** What {@link BenefitReview} looks for. The first four are the tests of a claim; the others are house defaults. */
public enum BenefitCheck {
    /** It is not said what gets better. */
    B1(Severity.WARNING, "A benefit says what exactly gets better"),
    /** Nobody could see the difference. */
    B2(Severity.WARNING, "A benefit names a difference that can be seen"),
    /** Others could claim it as well. */
    B3(Severity.WARNING, "A benefit says why this initiative can claim it"),
    /** It cannot be measured. */
    B4(Severity.WARNING, "A benefit has a measure and a baseline"),
    /** Nobody answers for it. */
    B5(Severity.ERROR, "Every benefit has an owner"),
    /** Nobody knows where it starts from. */
    B6(Severity.ERROR, "The measure is known before the change"),
    /** It is first measured when it is over. */
    B7(Severity.WARNING, "A benefit is measured while it arises"),
    /** Nothing brings it about. */
    B8(Severity.ERROR, "Every benefit has an output that enables it"),
    /** It is delivered for nothing. */
    B9(Severity.WARNING, "Every output leads to a benefit"),
    /** The business case leaves out what gets worse. */
    B10(Severity.ERROR, "Dis-benefits are taken off in the business case"),
    /** Whoever leaves when the project ends is to see to it afterwards. */
    B11(Severity.WARNING, "The owner of a benefit is in the business and does not run the project");

    private final Severity severity;
    private final String title;

    BenefitCheck(Severity severity, String title) {
        this.severity = severity;
        this.title = title;
    }

    static BenefitCheck of(DoamQuestion question) {
        return switch (question) {
            case DESCRIPTION -> B1;
            case OBSERVATION -> B2;
            case ATTRIBUTION -> B3;
            case MEASUREMENT -> B4;
        };
    }

    /** How much it matters when it is not so. */
    public Severity severity() {
        return severity;
    }

    /** What should be so, in a sentence without a full stop. */
    public String title() {
        return title;
    }
}
