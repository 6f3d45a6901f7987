package org.pmokit.core.design;

import java.util.Optional;
import org.pmokit.core.money.Money;

/**
 * Who pays for an office, and what it costs.
 *
 * @param model who pays
 * @param setUpCost once; empty when not known
 * @param annualCost of running it, a year; empty when not known
 */
public record Funding(FundingModel model, Optional<Money> setUpCost, Optional<Money> annualCost) {

    /** Refuses a negative cost. */
    public Funding {
        if (setUpCost.filter(Funding::isNegative).isPresent()
                || annualCost.filter(Funding::isNegative).isPresent()) {
            throw new IllegalArgumentException("An office cannot cost "
                    + setUpCost.or(() -> annualCost).orElseThrow() + ".\nMaybe write costs without a sign.");
        }
    }

    /**
     * A model without figures.
     *
     * @param model who pays
     */
    public static Funding of(FundingModel model) {
        return new Funding(model, Optional.empty(), Optional.empty());
    }

    private static boolean isNegative(Money cost) {
        return cost.amount().signum() < 0;
    }
}
