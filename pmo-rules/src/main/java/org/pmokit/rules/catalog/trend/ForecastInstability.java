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

/** PMO-TRD-001: forecasts of the cost do not jump about. */
public final class ForecastInstability {

    /** Above it the component is amber. */
    public static final Threshold AMBER = Threshold.houseDefault("PMO-TRD-001/amber", "0.05", MeasureUnit.RATIO);
    /** Above it the component is red. */
    public static final Threshold RED = Threshold.houseDefault("PMO-TRD-001/red", "0.10", MeasureUnit.RATIO);

    /** The rule. */
    public static final Rule<DeliveryComponent> RULE = Rule.of("PMO-TRD-001", DeliveryComponent.class)
            .group(RuleGroup.of("trend"))
            .name("forecast-instability")
            .title("Forecasts of the cost are steady")
            .because("a forecast that jumps is a guess, whatever it says today")
            .measuredAs("sample standard deviation of all cost forecasts on record, as a share of the newest budget")
            .remedy("Ask what each forecast was based on; agree on one method and say how sure it is.")
            .source("Trend and early-warning practice of earned value; limits are house defaults")
            .askedOf(Role.PROJECT_MANAGER)
            .appliesWhen("it is open", (component, context) -> component.isOpenOn(context.asOf()))
            .appliesWhen(
                    "its cost was forecast at least three times",
                    component -> component.finance().forecast().figures().size() > 2)
            .looksAt(Sight.SUBJECT)
            .measure(Limits.above(AMBER, RED), ForecastInstability::tell);

    private ForecastInstability() {}

    private static void tell(DeliveryComponent component, RuleContext context, Tally tally) {
        Optional<Money> budget = component.finance().budget().latest();
        if (budget.isEmpty()) {
            tally.miss(MissingFact.of(component, "budget", "budget"));
            return;
        }
        Optional<BigDecimal> measured = new Series(component.finance().forecast()).deviation();
        if (measured.isEmpty()) {
            tally.miss(MissingFact.of("days on which the cost was forecast"));
            return;
        }
        Series.share(measured.get(), budget.get().amount())
                .ifPresentOrElse(
                        share -> tally.measure(
                                "",
                                share,
                                new Evidence.Value("scatter of the forecasts as a share of the budget", share)),
                        () -> tally.miss(MissingFact.of("budget above zero")));
    }
}
