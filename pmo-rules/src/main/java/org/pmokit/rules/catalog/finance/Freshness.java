package org.pmokit.rules.catalog.finance;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.finance.Figure;
import org.pmokit.core.finance.MoneySeries;
import org.pmokit.core.money.Money;
import org.pmokit.rules.rule.MissingFact;
import org.pmokit.rules.rule.Operator;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.Threshold;

/** Whether a cost forecast is new enough to judge by; one without a date always is. */
final class Freshness {

    private Freshness() {}

    static Optional<Money> of(MoneySeries forecasts, Threshold limit, RuleContext context) {
        return forecasts
                .latestFigure()
                .filter(figure -> isFresh(figure, context.of(limit), context))
                .map(Figure::amount);
    }

    static MissingFact missing(DeliveryComponent component, MoneySeries forecasts) {
        return forecasts
                .latestFigure()
                .flatMap(Figure::asOf)
                .map(day ->
                        new MissingFact("cost forecast that is not too old", Optional.of("the last one is of " + day)))
                .orElseGet(() -> MissingFact.of(component, "forecast_cost", "cost forecast"));
    }

    private static boolean isFresh(Figure figure, Threshold limit, RuleContext context) {
        return figure.asOf()
                .map(day -> BigDecimal.valueOf(ChronoUnit.DAYS.between(day, context.asOf())))
                .map(age -> Operator.AT_MOST.holds(age, limit.value()))
                .orElse(true);
    }
}
