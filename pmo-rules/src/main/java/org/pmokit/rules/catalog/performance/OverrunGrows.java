package org.pmokit.rules.catalog.performance;

import java.util.Optional;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.earnedvalue.EarnedValue;
import org.pmokit.core.earnedvalue.PeriodResult;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;
import org.pmokit.rules.rule.Limits;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.MissingFact;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.Tally;
import org.pmokit.rules.rule.Threshold;

/** PMO-EVM-009: the overrun expected at the end is not greater than the one so far. */
public final class OverrunGrows {

    /** Above it amber. */
    public static final Threshold AMBER = Threshold.published(
            "PMO-EVM-009/amber",
            "0",
            MeasureUnit.RATIO,
            "Earned value literature on realism of estimates: VAC % below CV % while CV % is negative");
    /** Above it red. */
    public static final Threshold RED = Threshold.houseDefault("PMO-EVM-009/red", "0.10", MeasureUnit.RATIO);

    /** The rule. */
    public static final Rule<Project> RULE = LatestPeriod.rule("PMO-EVM-009")
            .name("overrun-grows")
            .title("The overrun expected at the end is not greater than the one so far")
            .because(
                    "whoever expects the rest to go worse than what is done knows of something that the figures do not show yet")
            .measuredAs("CV % = (EV - AC) / EV less VAC % = (BAC - cost forecast) / BAC, where the former is negative")
            .remedy("Ask what is to become worse, and put it on the risk register or into the forecast's reasons.")
            .source("Earned value literature on realism of estimates")
            .appliesWhen("it has cost more than it is worth so far", OverrunGrows::hasOverrun)
            .measure(Limits.above(AMBER, RED), OverrunGrows::tell);

    private OverrunGrows() {}

    /** What is not known does not exempt. */
    private static boolean hasOverrun(Project project, RuleContext context) {
        return LatestPeriod.of(project, context)
                .value()
                .costVarianceShare()
                .fold(unknown -> true, share -> share.value().signum() < 0);
    }

    private static void tell(Project project, RuleContext context, Tally tally) {
        PeriodResult period = LatestPeriod.of(project, context);
        EarnedValue value = period.value();
        Optional<Money> expected = LatestPeriod.expectedCost(project, value);
        Optional<Ratio> atEnd = expected.flatMap(
                cost -> value.budget().flatMap(budget -> budget.minus(cost).over(budget)));
        if (expected.isEmpty()) {
            tally.miss(LatestPeriod.noForecast(project));
        } else if (atEnd.isEmpty()) {
            tally.miss(MissingFact.of("budget at completion above zero"));
        } else {
            LatestPeriod.tell(
                    "CV %",
                    value.costVarianceShare(), tally, soFar -> {
                        Ratio worse =
                                new Ratio(soFar.value().subtract(atEnd.get().value()));
                        tally.measure(
                                "", worse.value(), LatestPeriod.evidence("CV % less VAC %", worse.value(), period));
                    });
        }
    }
}
