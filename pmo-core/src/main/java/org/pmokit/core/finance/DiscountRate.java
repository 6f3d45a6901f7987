package org.pmokit.core.finance;

import org.pmokit.core.money.Ratio;

/**
 * How much less money is worth one period later, and who says so.
 *
 * @param perPeriod as a share: 3.5 % is 0.035; above -1 and at most 1
 * @param source the guidance or the person that sets it, in the words that a reader should see
 */
public record DiscountRate(Ratio perPeriod, String source) {

    // before the constant, which is checked against it
    private static final Ratio TOTAL_LOSS = Ratio.of("-1");

    /** 3.5 % a year in real terms, which public appraisal in the United Kingdom uses for the first 30 years. */
    public static final DiscountRate UK_GREEN_BOOK =
            new DiscountRate(Ratio.of("0.035"), "HM Treasury, The Green Book: 3.5 % real a year, years 0 to 30");

    /** Checks the bounds. */
    public DiscountRate {
        if (!perPeriod.isMoreThan(TOTAL_LOSS) || perPeriod.isMoreThan(Ratio.ONE)) {
            throw new IllegalArgumentException("A discount rate is above -1 and at most 1, not " + perPeriod
                    + ".\nMaybe write it as a share: 0.035 for 3.5 %.");
        }
    }

    /**
     * A rate.
     *
     * @param perPeriod as a share, such as {@code 0.035}; above -1 and at most 1
     * @param source who sets it
     * @throws IllegalArgumentException if the text is not a decimal number or lies outside the bounds
     */
    public static DiscountRate of(String perPeriod, String source) {
        return new DiscountRate(Ratio.of(perPeriod), source);
    }
}
