package org.pmokit.rules.catalog.performance;

import java.math.BigDecimal;
import java.util.Optional;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.earnedvalue.EarnedValue;
import org.pmokit.core.earnedvalue.PeriodResult;
import org.pmokit.core.money.Money;
import org.pmokit.rules.rule.Limits;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.MissingFact;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.Tally;
import org.pmokit.rules.rule.Threshold;

/** PMO-EVM-008: the forecast is not below what is spent already. */
public final class ForecastBelowCost {

    /** Above it amber. */
    public static final Threshold AMBER = Threshold.houseDefault("PMO-EVM-008/amber", "0", MeasureUnit.RATIO);
    /** Above it red. */
    public static final Threshold RED = Threshold.houseDefault("PMO-EVM-008/red", "0.05", MeasureUnit.RATIO);

    /** The rule. */
    public static final Rule<Project> RULE = LatestPeriod.rule("PMO-EVM-008")
            .name("forecast-below-cost")
            .title("The forecast is not below what is spent already")
            .because("money that is spent cannot be forecast away")
            .measuredAs("AC less the cost forecast, as a share of AC; only what is above zero counts")
            .remedy("Correct the forecast.")
            .source("Earned value literature on realism of estimates")
            .measure(Limits.above(AMBER, RED), ForecastBelowCost::tell);

    private ForecastBelowCost() {}

    private static void tell(Project project, RuleContext context, Tally tally) {
        PeriodResult period = LatestPeriod.of(project, context);
        EarnedValue value = period.value();
        Optional<Money> expected = LatestPeriod.expectedCost(project, value);
        if (expected.isEmpty()) {
            tally.miss(LatestPeriod.noForecast(project));
            return;
        }
        Optional<Money> spent = value.actual().filter(money -> !money.isZero());
        if (spent.isEmpty()) {
            tally.miss(MissingFact.of("actual cost above zero"));
            return;
        }
        BigDecimal gap = spent.get()
                .minus(expected.get())
                .over(spent.get())
                .map(share -> share.value().max(BigDecimal.ZERO))
                .orElseThrow();
        tally.measure("", gap, LatestPeriod.evidence("spent beyond the forecast", gap, period));
    }
}
