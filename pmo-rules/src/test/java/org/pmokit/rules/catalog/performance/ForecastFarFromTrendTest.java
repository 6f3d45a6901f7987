package org.pmokit.rules.catalog.performance;

import static org.pmokit.rules.Samples.gbp;
import static org.pmokit.rules.catalog.performance.PerformanceSamples.figures;
import static org.pmokit.rules.catalog.performance.PerformanceSamples.on;
import static org.pmokit.rules.catalog.performance.PerformanceSamples.today;
import static org.pmokit.rules.catalog.performance.PerformanceSamples.value;

import org.junit.jupiter.api.Test;
import org.pmokit.core.earnedvalue.PerformancePeriod;
import org.pmokit.rules.rag.Rag;

class ForecastFarFromTrendTest {

    @Test
    void beyond_the_limits_it_is_amber_then_red() {
        on(ForecastFarFromTrend.RULE, expecting(figures(500, 500, 500, 1000), 375))
                .breaches(Rag.AMBER, value("distance from the trend", "0.142857142857"));
        on(ForecastFarFromTrend.RULE, expecting(figures(500, 500, 500, 1000), 300))
                .breaches(Rag.RED, value("distance from the trend", "0.25"));
    }

    @Test
    void within_the_limit_it_is_in_order() {
        on(ForecastFarFromTrend.RULE, expecting(figures(500, 500, 500, 1000), 500))
                .isSatisfied();
        on(ForecastFarFromTrend.RULE, expecting(figures(500, 500, 500, 1000), 600))
                .isSatisfied();
    }

    @Test
    void it_is_unknown_while_a_figure_is_missing() {
        on(ForecastFarFromTrend.RULE, figures(500, 500, 500, 1000)).lacks("estimate to complete or cost forecast");
        on(
                        ForecastFarFromTrend.RULE,
                        expecting(today().earnedValue(gbp(5)).actualCost(gbp(5)).build(), 5))
                .lacks("EAC");
    }

    @Test
    void it_asks_only_open_projects_with_a_report() {
        PerformanceSamples.appliesOnlyToOpenProjectsWithAReport(ForecastFarFromTrend.RULE);
    }

    @Test
    void a_house_may_set_another_limit() {
        on(ForecastFarFromTrend.RULE, ForecastFarFromTrend.AMBER, "0.2", expecting(figures(500, 500, 500, 1000), 375))
                .isSatisfied();
    }

    private static PerformancePeriod expecting(PerformancePeriod period, long rest) {
        return period.toBuilder().estimateToComplete(gbp(rest)).build();
    }
}
