package org.pmokit.rules.catalog.performance;

import static org.pmokit.rules.Samples.gbp;
import static org.pmokit.rules.catalog.performance.PerformanceSamples.figures;
import static org.pmokit.rules.catalog.performance.PerformanceSamples.on;
import static org.pmokit.rules.catalog.performance.PerformanceSamples.today;
import static org.pmokit.rules.catalog.performance.PerformanceSamples.value;

import org.junit.jupiter.api.Test;
import org.pmokit.core.earnedvalue.PerformancePeriod;
import org.pmokit.rules.rag.Rag;

class ForecastNeedsMoreTest {

    @Test
    void beyond_the_limits_it_is_amber_then_red() {
        on(ForecastNeedsMore.RULE, expecting(figures(500, 500, 500, 1000), 435))
                .breaches(Rag.AMBER, value("TCPI less CPI", "0.149425287356"));
        on(ForecastNeedsMore.RULE, expecting(figures(500, 500, 500, 1000), 400))
                .breaches(Rag.RED, value("TCPI less CPI", "0.25"));
    }

    @Test
    void within_the_limit_it_is_in_order() {
        on(ForecastNeedsMore.RULE, expecting(figures(500, 500, 500, 1000), 500)).isSatisfied();
        on(ForecastNeedsMore.RULE, expecting(figures(500, 500, 500, 1000), 900)).isSatisfied();
    }

    @Test
    void it_is_unknown_while_a_figure_is_missing() {
        on(ForecastNeedsMore.RULE, figures(500, 500, 500, 1000)).lacks("estimate to complete or cost forecast");
        on(
                        ForecastNeedsMore.RULE,
                        expecting(today().earnedValue(gbp(5)).actualCost(gbp(5)).build(), 5))
                .lacks("TCPI to the forecast");
    }

    @Test
    void it_asks_only_open_projects_with_a_report() {
        PerformanceSamples.appliesOnlyToOpenProjectsWithAReport(ForecastNeedsMore.RULE);
    }

    @Test
    void a_house_may_set_another_limit() {
        on(ForecastNeedsMore.RULE, ForecastNeedsMore.AMBER, "0.2", expecting(figures(500, 500, 500, 1000), 435))
                .isSatisfied();
    }

    private static PerformancePeriod expecting(PerformancePeriod period, long rest) {
        return period.toBuilder().estimateToComplete(gbp(rest)).build();
    }
}
