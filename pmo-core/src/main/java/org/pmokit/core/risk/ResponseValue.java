package org.pmokit.core.risk;

import org.pmokit.core.money.Money;

/**
 * Whether a response is worth its cost, on average. A response that keeps a rare disaster away may be right although it
 * is not: compare {@link OutcomeDistribution}.
 *
 * @param inherent as if nothing were done
 * @param residual of the same risk, with the response in place
 * @param cost of the response, zero or more
 */
public record ResponseValue(ExpectedValue inherent, ExpectedValue residual, Money cost) {

    /** Checks that one risk is compared with itself, in one currency. */
    public ResponseValue {
        if (!inherent.risk().equals(residual.risk())) {
            throw new IllegalArgumentException(
                    "A response to risk " + inherent.risk().value()
                            + " cannot be judged by risk " + residual.risk().value()
                            + ".\nMaybe write down both values of one risk.");
        }
        inherent.impact().minus(residual.impact()).minus(cost);
        if (cost.amount().signum() < 0) {
            throw new IllegalArgumentException(
                    "The response to risk " + inherent.risk().value()
                            + " has a negative cost.\nMaybe write what it costs as a positive amount.");
        }
    }

    /** How much the expected value improves, before the cost; negative when it gets worse. */
    public Money improvement() {
        return residual.amount().minus(inherent.amount());
    }

    /** Improvement less cost; negative when the response costs more than it saves on average. */
    public Money netGain() {
        return improvement().minus(cost);
    }

    /** Whether the net gain is above zero. */
    public boolean isWorthwhile() {
        return netGain().amount().signum() > 0;
    }
}
