package org.pmokit.core.finance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;

/**
 * How much of the money of several business cases one of them takes, and how much of their value it brings. Shows whether
 * money goes where it is worth most.
 *
 * @param component whose case it is
 * @param cost present value of its costs
 * @param value its net present value; may be negative
 * @param shareOfCost of the costs of all, 0 to 1, to 12 decimals, half up; empty when nothing costs anything
 * @param shareOfValue of the value of all, to 12 decimals, half up; empty unless all of them together are worth more than
 *     nothing, since a share of a loss says nothing
 * @param benefitCostRatio discounted benefits per unit of discounted cost; empty when it costs nothing
 */
public record ValueShare(
        ComponentRef component,
        Money cost,
        Money value,
        Optional<Ratio> shareOfCost,
        Optional<Ratio> shareOfValue,
        Optional<Ratio> benefitCostRatio) {

    /**
     * The cases that can be appraised, best benefit-cost ratio first, those without a ratio at the end, ties in the order given.
     * Cases without flows or rate are left out.
     *
     * @param cases of one currency
     * @throws IllegalArgumentException if the currencies differ
     */
    public static List<ValueShare> ranked(List<BusinessCase> cases) {
        List<BusinessCase> appraised =
                cases.stream().filter(each -> each.appraisal().isPresent()).toList();
        Optional<Money> cost = appraised.stream()
                .map(each -> appraisalOf(each).presentValueOfCosts())
                .reduce(Money::plus);
        Optional<Money> value = appraised.stream()
                .map(each -> appraisalOf(each).netPresentValue())
                .reduce(Money::plus);
        return appraised.stream()
                .map(each -> of(each, cost.orElseThrow(), value.orElseThrow()))
                .sorted(Comparator.<ValueShare, Boolean>comparing(
                                share -> share.benefitCostRatio().isEmpty())
                        .thenComparing(share -> share.benefitCostRatio().orElse(Ratio.ZERO), Comparator.reverseOrder()))
                .toList();
    }

    /** Share of the value less share of the cost: negative where more money goes than value comes; empty when a share is. */
    public Optional<Ratio> balance() {
        return shareOfValue.flatMap(
                value -> shareOfCost.map(cost -> new Ratio(value.value().subtract(cost.value()))));
    }

    private static ValueShare of(BusinessCase each, Money allCost, Money allValue) {
        Appraisal appraisal = appraisalOf(each);
        Money cost = appraisal.presentValueOfCosts();
        Money value = appraisal.netPresentValue();
        return new ValueShare(
                each.component(),
                cost,
                value,
                cost.over(allCost),
                allValue.amount().signum() > 0 ? value.over(allValue) : Optional.empty(),
                appraisal.benefitCostRatio());
    }

    private static Appraisal appraisalOf(BusinessCase each) {
        return each.appraisal().orElseThrow();
    }
}
