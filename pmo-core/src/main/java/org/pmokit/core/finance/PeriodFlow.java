package org.pmokit.core.finance;

import org.pmokit.core.money.Money;

/**
 * What one period of a business case brings and takes.
 *
 * @param benefit what it brings; negative where dis-benefits outweigh benefits
 * @param cost what it takes, of the same currency; zero or more
 */
public record PeriodFlow(Money benefit, Money cost) {

    /** Checks currency and sign. */
    public PeriodFlow {
        benefit.minus(cost);
        if (cost.amount().signum() < 0) {
            throw new IllegalArgumentException("The cost of a period is negative: " + cost
                    + ".\nMaybe write costs as positive amounts, and an income as a benefit.");
        }
    }

    /**
     * A period of which only the balance is known: a positive one counts as benefit, a negative one as cost.
     *
     * @param net any
     */
    public static PeriodFlow ofNet(Money net) {
        Money nothing = net.minus(net);
        return net.amount().signum() < 0 ? new PeriodFlow(nothing, nothing.minus(net)) : new PeriodFlow(net, nothing);
    }

    /** Benefit less cost. */
    public Money net() {
        return benefit.minus(cost);
    }
}
