package org.pmokit.rules.catalog.performance;

import java.util.Optional;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.earnedvalue.EarnedValue;
import org.pmokit.core.earnedvalue.EstimateMethod;
import org.pmokit.core.earnedvalue.PeriodResult;
import org.pmokit.core.money.Money;
import org.pmokit.rules.rule.Limits;
import org.pmokit.rules.rule.MeasureUnit;
import org.pmokit.rules.rule.MissingFact;
import org.pmokit.rules.rule.Rule;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.Tally;
import org.pmokit.rules.rule.Threshold;

/** PMO-EVM-007: the forecast lies near what the figures say. */
public final class ForecastFarFromTrend {

    /** Above it amber. */
    public static final Threshold AMBER = Threshold.published(
            "PMO-EVM-007/amber", "0.10", MeasureUnit.RATIO, "Earned value literature on realism of estimates: 10 %");
    /** Above it red. */
    public static final Threshold RED = Threshold.houseDefault("PMO-EVM-007/red", "0.20", MeasureUnit.RATIO);

    /** The rule. */
    public static final Rule<Project> RULE = LatestPeriod.rule("PMO-EVM-007")
            .name("forecast-far-from-trend")
            .title("The forecast lies near what the figures say")
            .because("a forecast that departs from cost and schedule performance needs a reason")
            .measuredAs(
                    "difference of the cost forecast from AC + (BAC - EV) / (0.8 CPI + 0.2 SPI), as a share of the forecast")
            .remedy("Explain the difference, or correct the forecast.")
            .source("Earned value literature on realism of estimates")
            .measure(Limits.above(AMBER, RED), ForecastFarFromTrend::tell);

    private ForecastFarFromTrend() {}

    private static void tell(Project project, RuleContext context, Tally tally) {
        PeriodResult period = LatestPeriod.of(project, context);
        EarnedValue value = period.value();
        Optional<Money> expected = LatestPeriod.expectedCost(project, value);
        if (expected.isEmpty()) {
            tally.miss(LatestPeriod.noForecast(project));
            return;
        }
        LatestPeriod.tell(
                "EAC",
                value.estimateAtCompletion(EstimateMethod.WEIGHTED),
                tally,
                trend -> trend.minus(expected.get())
                        .over(expected.get())
                        .map(share -> share.value().abs())
                        .ifPresentOrElse(
                                share -> tally.measure(
                                        "", share, LatestPeriod.evidence("distance from the trend", share, period)),
                                () -> tally.miss(MissingFact.of("cost forecast above zero"))));
    }
}
