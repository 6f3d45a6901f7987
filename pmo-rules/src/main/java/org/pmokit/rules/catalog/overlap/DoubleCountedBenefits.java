package org.pmokit.rules.catalog.overlap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pmokit.core.Portfolio;
import org.pmokit.core.benefit.Benefit;
import org.pmokit.core.benefit.BenefitLink;
import org.pmokit.core.benefit.BenefitMap;
import org.pmokit.core.benefit.DoubleCount;
import org.pmokit.core.benefit.DoubleCounting;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.role.Role;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Breach;
import org.pmokit.rules.rule.Limits;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.Measurement;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

/** PMO-OVL-003: no benefit is counted twice. */
public final class DoubleCountedBenefits {

    /** Which share of what is claimed may be counted more than once. */
    public static final Threshold AMBER = Threshold.houseDefault("PMO-OVL-003/amber", "0", MeasureUnit.RATIO);

    /** More is red. */
    public static final Threshold RED = Threshold.houseDefault("PMO-OVL-003/red", "0.1", MeasureUnit.RATIO);

    /** The rule. */
    public static final Rule<Portfolio> RULE = Rule.of("PMO-OVL-003", Portfolio.class)
            .group(RuleGroup.OVERLAP)
            .name("double-counted-benefits")
            .title("No benefit is counted twice")
            .because("a portfolio that adds the same benefit up twice promises what it cannot deliver")
            .measuredAs(
                    "value of valued benefits that repeat another (same measure, beneficiary and overlapping period, with the"
                            + " same title, or the same baseline and target) or lead to another valued benefit, as a share of all"
                            + " that is claimed")
            .remedy("Give each benefit to one component; count the end of a chain only.")
            .source("Benefits management: boundaries between initiatives")
            .askedOf(Role.SENIOR_RESPONSIBLE_OWNER)
            .thresholds(AMBER, RED)
            .appliesWhen(
                    "two benefits or more are valued",
                    portfolio -> portfolio.all(Benefit.class).stream()
                                    .filter(benefit -> benefit.value().isPresent() && !benefit.isDisBenefit())
                                    .count()
                            > 1)
            .check(DoubleCountedBenefits::judge);

    private DoubleCountedBenefits() {}

    private static Verdict judge(Portfolio portfolio, RuleContext context) {
        List<Benefit> benefits = portfolio.all(Benefit.class);
        BenefitMap map = BenefitMap.from(benefits).and(new BenefitMap(portfolio.all(BenefitLink.class)));
        DoubleCounting counting = DoubleCounting.in(benefits, map, Map.of());
        BigDecimal valued = benefits.stream()
                .filter(benefit -> !benefit.isDisBenefit())
                .flatMap(benefit -> benefit.value().stream())
                .map(worth -> worth.amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal excess = counting.findings().stream()
                .map(found -> found.excess().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Limits limits = Limits.above(AMBER, RED).in(context);
        return Ratio.of(excess, valued)
                .map(Ratio::value)
                .map(share -> limits.colourOf(share)
                        .<Verdict>map(rag -> new Verdict.Breached(
                                limits.measured(share),
                                counting.findings().stream()
                                        .map(found -> breach(found, rag, limits.measured(share)))
                                        .toList()))
                        .orElseGet(() -> Verdict.satisfied(limits.measured(share))))
                .orElseGet(() -> Verdict.notApplicable("benefits are worth more than nothing"));
    }

    private static Breach breach(DoubleCount found, Rag rag, Measurement measured) {
        Evidence.DoubleValue evidence = found.fold(
                same -> new Evidence.DoubleValue(
                        List.of(same.kept(), same.repeated()), "the same twice", same.excess()),
                overclaimed -> new Evidence.DoubleValue(
                        List.of(), overclaimed.measure() + " is claimed beyond what there is", overclaimed.excess()),
                chain -> new Evidence.DoubleValue(
                        Stream.concat(Stream.of(chain.intermediate()), chain.ends().stream())
                                .<ComponentRef>map(id -> id)
                                .toList(),
                        "the first leads to the others",
                        chain.excess()));
        String aspect = evidence.benefits().stream().map(ComponentRef::value).collect(Collectors.joining("|"));
        return new Breach(aspect, rag, measured, List.of(evidence));
    }
}
