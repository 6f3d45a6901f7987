package org.pmokit.core.benefit;

/**
 * One point leads to another. Stages may be skipped, and one benefit may lead to another; nothing leads backwards.
 *
 * @param from the cause
 * @param to the effect, of the same or a later stage
 */
public record BenefitLink(BenefitNode from, BenefitNode to) {

    /** Checks the direction. */
    public BenefitLink {
        if (to.stage().compareTo(from.stage()) < 0) {
            throw new IllegalArgumentException(from.stage() + " " + from.code() + " cannot lead back to " + to.stage()
                    + " " + to.code() + ".\nMaybe the two are swapped.");
        }
    }
}
