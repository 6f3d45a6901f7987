package org.pmokit.core.risk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;

/**
 * What a risk is worth on average: probability times impact, negative for a threat, positive for an opportunity. A risk
 * occurs or it does not, so hardly any single project sees this amount. It is neither the median nor an 80 % level:
 * for those see {@link OutcomeDistribution}.
 *
 * @param risk whose value it is
 * @param effect which way it would turn out
 * @param probability from 0 to 1
 * @param impact what it would cost or gain, always zero or more
 */
public record ExpectedValue(RiskId risk, RiskEffect effect, Ratio probability, Money impact) {

    private static final int DECIMALS = 12;

    /** Checks the bounds. */
    public ExpectedValue {
        requireProbability(probability);
        if (impact.amount().signum() < 0) {
            throw new IllegalArgumentException("The impact of risk " + risk.value()
                    + " is negative.\nMaybe write what is at stake as a positive amount, and whether it is a threat.");
        }
    }

    /**
     * A threat.
     *
     * @param risk whose value it is
     * @param probability from 0 to 1, such as {@code 0.30}
     * @param cost zero or more
     */
    public static ExpectedValue ofThreat(RiskId risk, String probability, Money cost) {
        return new ExpectedValue(risk, RiskEffect.THREAT, Ratio.of(probability), cost);
    }

    /**
     * An opportunity.
     *
     * @param risk whose value it is
     * @param probability from 0 to 1, such as {@code 0.20}
     * @param gain zero or more
     */
    public static ExpectedValue ofOpportunity(RiskId risk, String probability, Money gain) {
        return new ExpectedValue(risk, RiskEffect.OPPORTUNITY, Ratio.of(probability), gain);
    }

    /**
     * The expected value of an entry of the register; empty when probability or impact was not estimated. Where the entry
     * does not say which way it would turn out, a negative cost is a gain.
     *
     * @param risk entry
     */
    public static Optional<ExpectedValue> of(Risk risk) {
        return of(risk, risk.probability(), risk.impact());
    }

    /**
     * The expected value of an entry of the register with its responses in place; empty when residual probability or
     * residual impact was not estimated.
     *
     * @param risk entry
     */
    public static Optional<ExpectedValue> residual(Risk risk) {
        return of(risk, risk.residualProbability(), risk.residualImpact());
    }

    private static Optional<ExpectedValue> of(Risk risk, Optional<Ratio> probability, Optional<Money> impact) {
        return probability.flatMap(share -> impact.map(cost -> of(risk, share, cost)));
    }

    private static ExpectedValue of(Risk risk, Ratio probability, Money cost) {
        boolean gain = cost.amount().signum() < 0;
        RiskEffect effect = risk.kind().orElse(gain ? RiskEffect.OPPORTUNITY : RiskEffect.THREAT);
        Money atStake = gain ? cost.minus(cost).minus(cost) : cost;
        return new ExpectedValue(risk.id(), effect, probability, atStake);
    }

    /** What happens to the money if the risk occurs: the impact with its sign. */
    public Money outcome() {
        return effect == RiskEffect.THREAT ? impact.minus(impact).minus(impact) : impact;
    }

    /** Probability times impact with its sign, to 12 decimals of the currency unit, half up. */
    public Money amount() {
        BigDecimal product = probability.value().multiply(outcome().amount());
        return new Money(product.setScale(DECIMALS, RoundingMode.HALF_UP), impact.currency());
    }

    /**
     * The sum, threats and opportunities netted; empty when there are none. It holds whether or not the risks depend on
     * each other.
     *
     * @param values of one currency
     * @throws IllegalArgumentException if the currencies differ
     */
    public static Optional<Money> sum(List<ExpectedValue> values) {
        return values.stream().map(ExpectedValue::amount).reduce(Money::plus);
    }

    static void requireProbability(Ratio probability) {
        if (probability.value().signum() < 0 || probability.isMoreThan(Ratio.ONE)) {
            throw new IllegalArgumentException(
                    "A probability is from 0 to 1, not " + probability + ".\nMaybe write 0.25 for 25 %.");
        }
    }
}
