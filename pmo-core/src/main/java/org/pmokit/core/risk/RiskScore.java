package org.pmokit.core.risk;

import java.math.BigDecimal;
import org.pmokit.core.money.Ratio;

/**
 * Probability times impact on a {@link RiskScale}, which makes it. A score orders risks; it is not an amount, and twice
 * the score is not twice the risk.
 *
 * @param likelihood level of probability
 * @param impact level of impact
 * @param band in which the product lies
 */
public record RiskScore(RiskScale.Likelihood likelihood, RiskScale.ImpactLevel impact, RiskScale.Band band) {

    /** The product of the two levels, above zero; 1 to 25 on a scale of five by five. */
    public BigDecimal value() {
        return new Ratio(likelihood.score().value().multiply(impact.score().value())).value();
    }
}
