package org.pmokit.core.finance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;

/**
 * How far estimates of one kind of project usually fall short: the uplift for optimism bias. Start at the upper bound;
 * mitigation brings it down, though never below the lower one.
 *
 * <p>It corrects an estimate for what history shows. It is not a contingency for named risks: who adds both in full
 * counts the same surprise twice.
 *
 * @param lower for a project that has dealt with every known cause, as a share; zero or more
 * @param upper for a project that has dealt with none, as a share; not below the lower
 * @param source where the bounds come from
 */
public record UpliftRange(Ratio lower, Ratio upper, String source) {

    private static final int DECIMALS = 12;
    private static final int MONEY_DECIMALS = 6;

    /** Checks the order. */
    public UpliftRange {
        if (lower.value().signum() < 0 || lower.isMoreThan(upper)) {
            throw new IllegalArgumentException(
                    "An uplift cannot range from " + lower + " to " + upper + ".\nMaybe the bounds are swapped.");
        }
    }

    /**
     * One cause of overruns, and how far it has been dealt with.
     *
     * @param name such as {@code poor business case}
     * @param contribution share of the upper bound that this cause explains, from 0 to 1
     * @param mitigated how much of the cause is dealt with, from 0 to 1
     */
    public record Mitigation(String name, Ratio contribution, Ratio mitigated) {

        /** Checks the bounds. */
        public Mitigation {
            requireShare("contribution", contribution);
            requireShare("mitigated share", mitigated);
        }
    }

    /**
     * A kind of work as part of a project.
     *
     * @param weight share of the project that is of this kind, from 0 to 1
     * @param range its uplift
     */
    public record Part(Ratio weight, UpliftRange range) {

        /** Checks the bounds. */
        public Part {
            requireShare("weight", weight);
        }
    }

    /**
     * The range of a project of several kinds of work: both bounds weighted, to 12 decimals, half up.
     *
     * @param parts whose weights sum to 1
     * @param source what the combination is called by
     * @throws IllegalArgumentException if the weights do not sum to exactly 1
     */
    public static UpliftRange combined(List<Part> parts, String source) {
        BigDecimal weights = parts.stream().map(part -> part.weight().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (weights.compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException("The weights of " + parts.size() + " kinds of work sum to "
                    + weights.toPlainString() + ".\nMaybe write them as shares that sum to 1: 0.30 and 0.70.");
        }
        BigDecimal lower = BigDecimal.ZERO;
        BigDecimal upper = BigDecimal.ZERO;
        for (Part part : parts) {
            lower = lower.add(
                    part.weight().value().multiply(part.range().lower().value()));
            upper = upper.add(
                    part.weight().value().multiply(part.range().upper().value()));
        }
        return new UpliftRange(rounded(lower), rounded(upper), source);
    }

    /**
     * The uplift that is left: upper bound, less the mitigated part of each cause, to 12 decimals, half up; not below
     * the lower bound. The method of weighting is a house default.
     *
     * @param mitigations whose contributions sum to at most 1; none leaves the upper bound
     * @throws IllegalArgumentException if the contributions sum to more than 1
     */
    public Ratio after(List<Mitigation> mitigations) {
        BigDecimal contributions =
                mitigations.stream().map(each -> each.contribution().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (contributions.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("The causes contribute " + contributions.toPlainString()
                    + " together.\nMaybe write them as shares of the upper bound that sum to at most 1.");
        }
        BigDecimal reduction = mitigations.stream()
                .map(each ->
                        each.contribution().value().multiply(each.mitigated().value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Ratio left = rounded(upper.value().multiply(BigDecimal.ONE.subtract(reduction)));
        return left.isMoreThan(lower) ? left : lower;
    }

    /**
     * An estimate with an uplift on it, to six decimals, half up.
     *
     * @param estimate any
     * @param uplift as a share: 0.44 adds 44 %
     * @throws IllegalArgumentException if the amount has more than 30 digits before the point
     */
    public static Money applied(Money estimate, Ratio uplift) {
        BigDecimal factor = BigDecimal.ONE.add(uplift.value());
        return new Money(
                estimate.amount().multiply(factor).setScale(MONEY_DECIMALS, RoundingMode.HALF_UP), estimate.currency());
    }

    private static Ratio rounded(BigDecimal value) {
        return new Ratio(value.setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    private static void requireShare(String what, Ratio share) {
        if (share.value().signum() < 0 || share.isMoreThan(Ratio.ONE)) {
            throw new IllegalArgumentException(
                    "A " + what + " is from 0 to 1, not " + share + ".\nMaybe write 0.40 for 40 %.");
        }
    }
}
