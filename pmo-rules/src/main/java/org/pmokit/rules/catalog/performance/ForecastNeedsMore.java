package org.pmokit.rules.catalog.performance;

import java.math.BigDecimal;
import java.util.Optional;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.earnedvalue.EarnedValue;
import org.pmokit.core.earnedvalue.PeriodResult;
import org.pmokit.core.money.Money;
import org.pmokit.rules.rule.Limits;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.Tally;
import org.pmokit.rules.rule.Threshold;

/** PMO-EVM-006: the forecast does not ask for more than was ever reached. */
public final class ForecastNeedsMore {

    /** Above it amber. */
    public static final Threshold AMBER = Threshold.published(
            "PMO-EVM-006/amber", "0.10", MeasureUnit.INDEX, "Earned value literature on realism of estimates: 10 %");
    /** Above it red. */
    public static final Threshold RED = Threshold.houseDefault("PMO-EVM-006/red", "0.20", MeasureUnit.INDEX);

    /** The rule. */
    public static final Rule<Project> RULE = LatestPeriod.rule("PMO-EVM-006")
            .name("forecast-needs-more")
            .title("The forecast does not ask for more than was ever reached")
            .because("a forecast that rests on a sudden improvement is a hope")
            .measuredAs("TCPI to the cost forecast less CPI so far; only what is above zero counts")
            .remedy("Forecast the rest at the performance so far, or say what will change it.")
            .source("Earned value literature on realism of estimates")
            .measure(Limits.above(AMBER, RED), ForecastNeedsMore::tell);

    private ForecastNeedsMore() {}

    private static void tell(Project project, RuleContext context, Tally tally) {
        PeriodResult period = LatestPeriod.of(project, context);
        EarnedValue value = period.value();
        Optional<Money> expected = LatestPeriod.expectedCost(project, value);
        if (expected.isEmpty()) {
            tally.miss(LatestPeriod.noForecast(project));
            return;
        }
        LatestPeriod.tell(
                "CPI",
                value.cpi(),
                tally,
                cpi -> LatestPeriod.tell(
                        "TCPI to the forecast", value.toCompletePerformance(expected.get()), tally, needed -> {
                            BigDecimal gap =
                                    needed.value().subtract(cpi.value()).max(BigDecimal.ZERO);
                            tally.measure("", gap, LatestPeriod.evidence("TCPI less CPI", gap, period));
                        }));
    }
}
