package org.pmokit.core.finance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;

/**
 * What a business case is worth. Flows fall at the end of their period, and period 0 is today. Every present value is
 * rounded to six decimals of the currency unit, half up, and computed to 60 significant digits, so that flows written
 * in millions come out exact to the unit. The net present value is the difference of the two rounded present values.
 * Effort grows with the number of periods only.
 *
 * <p>It does not judge whether the flows are plausible: add optimism bias before, see {@link UpliftRange}.
 *
 * @param flows by period
 * @param rate by which later flows count less
 */
public record Appraisal(CashFlow flows, DiscountRate rate) {

    private static final int MONEY_DECIMALS = 6;
    private static final int PERIOD_DECIMALS = 6;

    /**
     * An appraisal at 3.5 %, {@link DiscountRate#UK_GREEN_BOOK}, for flows by year in real terms.
     *
     * @param flows by year
     */
    public static Appraisal atGreenBookRate(CashFlow flows) {
        return new Appraisal(flows, DiscountRate.UK_GREEN_BOOK);
    }

    /** Present value of benefits less present value of costs; negative when the case destroys value. */
    public Money netPresentValue() {
        return presentValueOfBenefits().minus(presentValueOfCosts());
    }

    /**
     * Discounted benefits.
     *
     * @throws IllegalArgumentException if the amount has more than 30 digits before the point
     */
    public Money presentValueOfBenefits() {
        return rounded(presentValue(PeriodFlow::benefit));
    }

    /**
     * Discounted costs, zero or more.
     *
     * @throws IllegalArgumentException if the amount has more than 30 digits before the point
     */
    public Money presentValueOfCosts() {
        return rounded(presentValue(PeriodFlow::cost));
    }

    /** Discounted benefits per unit of discounted cost, both as rounded, to 12 decimals, half up; empty when the cost is zero. */
    public Optional<Ratio> benefitCostRatio() {
        return presentValueOfBenefits().over(presentValueOfCosts());
    }

    /** What is gained per unit of cost, not discounted, to 12 decimals, half up; empty when nothing is spent. */
    public Optional<Ratio> returnOnInvestment() {
        return flows.benefits().minus(flows.costs()).over(flows.costs());
    }

    /**
     * The rate at which the net present value is zero, found by bisection; it does not depend on {@link #rate()}. Where
     * there is none, or where several may fit, the answer says which.
     */
    public RateOfReturn internalRateOfReturn() {
        return Discounting.rateOfReturn(flows.amounts(PeriodFlow::net));
    }

    /**
     * Periods from period 0 until what was laid out has come back for good, not discounted; the flow of a period is
     * spread evenly over it, and the answer has six decimals, half up. Zero when the running total is never negative;
     * empty when the outlay never comes back or nothing is laid out.
     */
    public Optional<BigDecimal> payback() {
        return payback(flows.amounts(PeriodFlow::net));
    }

    /** Like {@link #payback()}, with every flow discounted first; never earlier than that for a rate of zero or more. */
    public Optional<BigDecimal> discountedPayback() {
        List<BigDecimal> balances = flows.amounts(PeriodFlow::net);
        List<BigDecimal> discounted = new ArrayList<>();
        for (int period = 0; period < balances.size(); period++) {
            discounted.add(Discounting.discounted(
                    balances.get(period), rate.perPeriod().value(), period));
        }
        return payback(discounted);
    }

    private Optional<BigDecimal> payback(List<BigDecimal> balances) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal owed = BigDecimal.ZERO;
        int lastOwing = -1;
        for (int period = 0; period < balances.size(); period++) {
            total = total.add(balances.get(period));
            if (total.signum() < 0) {
                lastOwing = period;
                owed = total.negate();
            }
        }
        if (total.signum() < 0 || flows.costs().isZero()) {
            return Optional.empty();
        }
        if (lastOwing < 0) {
            return Optional.of(BigDecimal.ZERO);
        }
        BigDecimal within = owed.divide(balances.get(lastOwing + 1), PERIOD_DECIMALS, RoundingMode.HALF_UP);
        return Optional.of(new Ratio(within.add(BigDecimal.valueOf(lastOwing))).value());
    }

    private BigDecimal presentValue(Function<PeriodFlow, Money> part) {
        return Discounting.presentValue(flows.amounts(part), rate.perPeriod().value());
    }

    private Money rounded(BigDecimal amount) {
        return flows.inItsCurrency(amount.setScale(MONEY_DECIMALS, RoundingMode.HALF_UP));
    }
}
