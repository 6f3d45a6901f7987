package org.pmokit.rules.catalog.trend;

import java.math.BigDecimal;
import java.util.Optional;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.money.Money;
import org.pmokit.core.role.Role;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rule.Limits;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.MissingFact;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.RuleGroup;
import org.pmokit.rules.rule.Sight;
import org.pmokit.rules.rule.Tally;
import org.pmokit.rules.rule.Threshold;

/** PMO-TRD-002: forecasts of the cost do not creep up. */
public final class ForecastGrowth {

    /** Above it the component is amber. */
    public static final Threshold AMBER = Threshold.houseDefault("PMO-TRD-002/amber", "0.02", MeasureUnit.RATIO);
    /** Above it the component is red. */
    public static final Threshold RED = Threshold.houseDefault("PMO-TRD-002/red", "0.05", MeasureUnit.RATIO);

    /** The rule. */
    public static final Rule<DeliveryComponent> RULE = Rule.of("PMO-TRD-002", DeliveryComponent.class)
            .group(RuleGroup.of("trend"))
            .name("forecast-growth")
            .title("Forecasts of the cost do not creep up")
            .because("a cost that grows a little in every report passes every single limit until it is too late")
            .measuredAs(
                    "slope of the least-squares line through all cost forecasts, for 30 days, as a share of the newest budget")
            .remedy("Ask for the cost at completion on current performance, and decide now on scope or money.")
            .source("Trend and early-warning practice of earned value; limits are house defaults")
            .askedOf(Role.PROJECT_MANAGER)
            .appliesWhen("it is open", (component, context) -> component.isOpenOn(context.asOf()))
            .appliesWhen(
                    "its cost was forecast at least three times",
                    component -> component.finance().forecast().figures().size() > 2)
            .looksAt(Sight.SUBJECT)
            .measure(Limits.above(AMBER, RED), ForecastGrowth::tell);

    private ForecastGrowth() {}

    private static void tell(DeliveryComponent component, RuleContext context, Tally tally) {
        Optional<Money> budget = component.finance().budget().latest();
        if (budget.isEmpty()) {
            tally.miss(MissingFact.of(component, "budget", "budget"));
            return;
        }
        Optional<BigDecimal> measured = new Series(component.finance().forecast()).slope();
        if (measured.isEmpty()) {
            tally.miss(MissingFact.of("days on which the cost was forecast"));
            return;
        }
        Series.share(measured.get(), budget.get().amount())
                .ifPresentOrElse(
                        share -> tally.measure(
                                "",
                                share,
                                new Evidence.Value(
                                        "growth of the forecasts in 30 days as a share of the budget", share)),
                        () -> tally.miss(MissingFact.of("budget above zero")));
    }
}
