package org.pmokit.rules.catalog.finance;

import java.util.Optional;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.finance.Finance;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.role.Role;
import org.pmokit.core.tolerance.ToleranceDimension;
import org.pmokit.core.tolerance.ToleranceUnit;
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
import org.pmokit.rules.rule.Verdict;

/** PMO-FIN-001: the cost forecast stays within the tolerance of the budget. */
public final class CostVariance {

    /** Above it the overrun is amber. */
    public static final Threshold AMBER = Threshold.published(
            "PMO-FIN-001/amber", "0.10", MeasureUnit.RATIO, "SSP project RAG status definitions: green within 10 %");
    /** From it on the overrun is red. */
    public static final Threshold RED = Threshold.published(
            "PMO-FIN-001/red", "0.20", MeasureUnit.RATIO, "SSP project RAG status definitions: red from 20 %");

    /** How old the forecast of an open component may be. */
    public static final Threshold FRESHNESS = Threshold.houseDefault("PMO-FIN-001/freshness", "366", MeasureUnit.DAYS);

    /** The rule. */
    public static final Rule<DeliveryComponent> RULE = Rule.of("PMO-FIN-001", DeliveryComponent.class)
            .group(RuleGroup.FINANCE)
            .name("cost-variance")
            .title("The cost forecast stays within the tolerance of the budget")
            .because("an overrun that is seen early can still be decided on")
            .measuredAs(
                    "newest cost forecast, or else cost to date of an ended component, less newest budget, as a share of"
                            + " the budget; an agreed cost tolerance replaces the limits; unknown where the forecast of an open component has grown old")
            .remedy("Raise an exception with options: fund it, cut scope, or stop.")
            .source("SSP project RAG status definitions")
            .askedOf(Role.SENIOR_RESPONSIBLE_OWNER)
            .thresholds(AMBER, RED, FRESHNESS)
            .appliesWhen(
                    "it is a project or has a budget or forecast",
                    component -> component instanceof Project
                            || !component.finance().budget().isEmpty()
                            || !component.finance().forecast().isEmpty())
            .looksAt(Sight.SUBJECT)
            .check(CostVariance::judge);

    private CostVariance() {}

    private static Verdict judge(DeliveryComponent component, RuleContext context) {
        Finance finance = component.finance();
        Optional<Money> budget = finance.budget().latest();
        Optional<Money> forecast = component.isOpenOn(context.asOf())
                ? Freshness.of(finance.forecast(), FRESHNESS, context)
                : finance.forecast().latest().or(() -> finance.actual().latest());
        Tally tally = new Tally(Limits.reaching(AMBER, RED)
                .in(context)
                .agreedWith(component, ToleranceDimension.COST, ToleranceUnit.RATIO));
        if (budget.isEmpty()) {
            tally.miss(MissingFact.of(component, "budget", "budget"));
        }
        if (forecast.isEmpty()) {
            tally.miss(Freshness.missing(component, finance.forecast()));
        }
        budget.ifPresent(approved -> forecast.ifPresent(expected -> measure(approved, expected, tally)));
        return tally.verdict("it has a budget");
    }

    private static void measure(Money budget, Money forecast, Tally tally) {
        Optional<Ratio> variance = Share.of(forecast.minus(budget), budget);
        variance.ifPresentOrElse(
                share -> tally.measure("", share.value(), new Evidence.CostVariance(budget, forecast, share)),
                () -> tally.miss(MissingFact.of("budget above zero")));
    }
}
