package org.pmokit.core.risk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;

/**
 * Every outcome that a few risks can have together, with its probability, best first. Computed by going through the
 * cases, not by simulation: each risk occurs or does not, with its full impact, independently of the others. Risks that
 * share a cause are not independent, and then the bad outcomes are likelier than this says.
 *
 * <p>Probabilities are kept to 18 decimals: exact for nine risks whose probabilities are whole per cents. What rounding
 * takes from one outcome it gives to another, so that they always sum to exactly 1. Effort and memory double with each
 * risk, unless outcomes coincide.
 */
public final class OutcomeDistribution {

    private static final int MOST = 20;
    private static final int DECIMALS = 18;

    private final List<ExpectedValue> risks;
    private final List<BigDecimal> amounts;
    private final List<BigDecimal> probabilities;

    private OutcomeDistribution(List<ExpectedValue> risks, List<BigDecimal> amounts, List<BigDecimal> probabilities) {
        this.risks = risks;
        this.amounts = amounts;
        this.probabilities = probabilities;
    }

    /**
     * An outcome and how likely it is.
     *
     * @param amount negative for a loss
     * @param probability of exactly this outcome, above 0
     * @param cumulative probability of this outcome or a better one, at most 1
     */
    public record Outcome(Money amount, Ratio probability, Ratio cumulative) {}

    /**
     * The outcomes of independent risks.
     *
     * @param risks 1 to 20, of one currency
     * @throws IllegalArgumentException if there is none, there are too many, or the currencies differ
     */
    public static OutcomeDistribution ofIndependent(List<ExpectedValue> risks) {
        List<ExpectedValue> copy = List.copyOf(risks);
        if (copy.isEmpty() || copy.size() > MOST) {
            throw new IllegalArgumentException("The outcomes of " + copy.size() + " risks cannot be listed; 1 to "
                    + MOST + " can.\nMaybe keep the " + MOST
                    + " with the largest impact, join small ones, or simulate.");
        }
        OutcomeDistribution joint = new OutcomeDistribution(
                copy, List.of(BigDecimal.ZERO), List.of(new BigDecimal("1.000000000000000000")));
        for (ExpectedValue risk : copy) {
            copy.get(0).impact().minus(risk.impact());
            joint = joint.and(risk);
        }
        return joint;
    }

    /** Merges two sorted sequences of outcomes: without the risk and, moved by its impact, with it. */
    private OutcomeDistribution and(ExpectedValue risk) {
        BigDecimal shift = risk.outcome().amount();
        int size = amounts.size();
        List<BigDecimal> merged = new ArrayList<>(2 * size);
        List<BigDecimal> weights = new ArrayList<>(2 * size);
        int without = 0;
        int with = 0;
        while (without < size || with < size) {
            boolean isWithout = with >= size
                    || (without < size
                            && amounts.get(without).compareTo(amounts.get(with).add(shift)) >= 0);
            int from = isWithout ? without++ : with++;
            BigDecimal occurring = occurring(probabilities.get(from), risk);
            add(
                    merged,
                    weights,
                    isWithout ? amounts.get(from) : amounts.get(from).add(shift),
                    isWithout ? probabilities.get(from).subtract(occurring) : occurring);
        }
        return new OutcomeDistribution(risks, merged, weights);
    }

    private static BigDecimal occurring(BigDecimal probability, ExpectedValue risk) {
        return probability.multiply(risk.probability().value()).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static void add(List<BigDecimal> amounts, List<BigDecimal> weights, BigDecimal amount, BigDecimal weight) {
        int last = amounts.size() - 1;
        if (weight.signum() == 0) {
            return;
        }
        if (last >= 0 && amounts.get(last).compareTo(amount) == 0) {
            weights.set(last, weights.get(last).add(weight));
        } else {
            amounts.add(amount);
            weights.add(weight);
        }
    }

    /** The risks, in the order given. */
    public List<ExpectedValue> risks() {
        return risks;
    }

    /** Every outcome once, best first. Up to a million of them for twenty risks of odd impacts. */
    public List<Outcome> outcomes() {
        List<Outcome> outcomes = new ArrayList<>(amounts.size());
        BigDecimal cumulative = BigDecimal.ZERO;
        for (int index = 0; index < amounts.size(); index++) {
            cumulative = cumulative.add(probabilities.get(index));
            outcomes.add(
                    new Outcome(money(amounts.get(index)), new Ratio(probabilities.get(index)), new Ratio(cumulative)));
        }
        return List.copyOf(outcomes);
    }

    /** How likely it is that none of the risks occurs, to 18 decimals, half up. */
    public Ratio probabilityThatNoneOccurs() {
        BigDecimal none = BigDecimal.ONE;
        for (ExpectedValue risk : risks) {
            none = none.multiply(BigDecimal.ONE.subtract(risk.probability().value()));
        }
        return new Ratio(none.setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    /**
     * The outcome that is not undercut with that confidence: it, or a better one, comes about with at least that
     * probability. The best outcome for 0, the worst for 1.
     *
     * @param confidence from 0 to 1: 0.80 for P80, 0.50 for the median
     * @throws IllegalArgumentException if the confidence lies outside
     */
    public Money notWorseThan(Ratio confidence) {
        ExpectedValue.requireProbability(confidence);
        BigDecimal cumulative = BigDecimal.ZERO;
        for (int index = 0; index < amounts.size(); index++) {
            cumulative = cumulative.add(probabilities.get(index));
            if (cumulative.compareTo(confidence.value()) >= 0) {
                return money(amounts.get(index));
            }
        }
        throw new IllegalStateException("The probabilities sum to " + cumulative + ".");
    }

    private Money money(BigDecimal amount) {
        return new Money(amount, risks.get(0).impact().currency());
    }
}
