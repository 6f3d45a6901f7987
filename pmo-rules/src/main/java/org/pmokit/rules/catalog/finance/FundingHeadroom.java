package org.pmokit.rules.catalog.finance;

import java.util.Optional;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.role.Role;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Breach;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.Measurement;
import org.pmokit.rules.rule.MissingFact;
import org.pmokit.rules.rule.Operator;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Sight;
import org.pmokit.rules.rule.Threshold;
import org.pmokit.rules.rule.Verdict;

/** PMO-FIN-004: the forecast leaves some of the funding untouched. */
public final class FundingHeadroom {

    /** Below it what is left is amber. */
    public static final Threshold AMBER = Threshold.houseDefault("PMO-FIN-004/amber", "0.01", MeasureUnit.RATIO)
            .stricterWhenGreater()
            .between("-1", "1");
    /** Below it what is left is red. */
    public static final Threshold RED = Threshold.houseDefault("PMO-FIN-004/red", "0", MeasureUnit.RATIO)
            .stricterWhenGreater()
            .between("-1", "1");

    /** How old the forecast of an open component may be. */
    public static final Threshold FRESHNESS = Threshold.houseDefault("PMO-FIN-004/freshness", "366", MeasureUnit.DAYS);

    /** The rule. */
    public static final Rule<DeliveryComponent> RULE = Rule.of("PMO-FIN-004", DeliveryComponent.class)
            .group(RuleGroup.FINANCE)
            .name("funding-headroom")
            .title("The forecast leaves some of the funding untouched")
            .because("beyond the funding there is nobody left to ask")
            .measuredAs("newest funding less newest forecast, as a share of the funding")
            .remedy("Release nothing without the owner's decision; name what can still be cut or postponed.")
            .source("House rule on funding headroom")
            .askedOf(Role.SENIOR_RESPONSIBLE_OWNER)
            .thresholds(AMBER, RED, FRESHNESS)
            .appliesWhen(
                    "it has a funding limit",
                    component -> !component.finance().funding().isEmpty())
            .looksAt(Sight.SUBJECT)
            .check(FundingHeadroom::judge);

    private FundingHeadroom() {}

    private static Verdict judge(DeliveryComponent component, RuleContext context) {
        Money funding = component.finance().funding().latest().orElseThrow();
        Optional<Money> forecast = component.isOpenOn(context.asOf())
                ? Freshness.of(component.finance().forecast(), FRESHNESS, context)
                : component.finance().forecast().latest();
        if (forecast.isEmpty()) {
            return Verdict.unknown(
                    Freshness.missing(component, component.finance().forecast()));
        }
        Optional<Ratio> left = Share.of(funding.minus(forecast.get()), funding);
        return left.map(share -> judge(funding, forecast.get(), share, context))
                .orElseGet(() -> Verdict.unknown(MissingFact.of("funding above zero")));
    }

    private static Verdict judge(Money funding, Money forecast, Ratio share, RuleContext context) {
        Measurement againstRed = Measurement.of(share.value(), Operator.AT_LEAST, context.of(RED));
        Measurement againstAmber = Measurement.of(share.value(), Operator.AT_LEAST, context.of(AMBER));
        Evidence evidence = new Evidence.Headroom(funding, forecast, share);
        if (!againstRed.isWithinLimit()) {
            return Verdict.breached(Breach.of(Rag.RED, againstRed, evidence));
        }
        return againstAmber.isWithinLimit()
                ? Verdict.satisfied(againstAmber)
                : Verdict.breached(Breach.of(Rag.AMBER, againstAmber, evidence));
    }
}
