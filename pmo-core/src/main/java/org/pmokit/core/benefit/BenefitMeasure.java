package org.pmokit.core.benefit;

/**
 * What a benefit is measured by. Benefits with the same code claim a share of the same change.
 *
 * @param code key of the measure, such as {@code unit-call-cost}; never blank
 * @param unit what it counts in, such as {@code minutes} or {@code GBP per call}; never blank
 */
public record BenefitMeasure(String code, String unit) {

    /** Checks that both are told. */
    public BenefitMeasure {
        if (code.isBlank() || unit.isBlank()) {
            throw new IllegalArgumentException("A measure has code \"" + code + "\" and unit \"" + unit
                    + "\".\nMaybe leave the measure out until both are known.");
        }
    }
}
