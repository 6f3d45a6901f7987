package org.pmokit.rules.catalog.performance;

import static org.pmokit.rules.Samples.gbp;
import static org.pmokit.rules.catalog.performance.PerformanceSamples.figures;
import static org.pmokit.rules.catalog.performance.PerformanceSamples.on;
import static org.pmokit.rules.catalog.performance.PerformanceSamples.value;

import org.junit.jupiter.api.Test;
import org.pmokit.core.earnedvalue.PerformancePeriod;
import org.pmokit.rules.rag.Rag;

class ForecastBelowCostTest {

    @Test
    void beyond_the_limits_it_is_amber_then_red() {
        on(ForecastBelowCost.RULE, expecting(figures(500, 500, 500, 1000), -20))
                .breaches(Rag.AMBER, value("spent beyond the forecast", "0.04"));
        on(ForecastBelowCost.RULE, expecting(figures(500, 500, 500, 1000), -50))
                .breaches(Rag.RED, value("spent beyond the forecast", "0.1"));
    }

    @Test
    void within_the_limit_it_is_in_order() {
        on(ForecastBelowCost.RULE, expecting(figures(500, 500, 500, 1000), 0)).isSatisfied();
        on(ForecastBelowCost.RULE, expecting(figures(500, 500, 500, 1000), 10)).isSatisfied();
    }

    @Test
    void it_is_unknown_while_a_figure_is_missing() {
        on(ForecastBelowCost.RULE, figures(500, 500, 500, 1000)).lacks("estimate to complete or cost forecast");
        on(ForecastBelowCost.RULE, expecting(figures(500, 500, 0, 1000), 10)).lacks("actual cost above zero");
    }

    @Test
    void it_asks_only_open_projects_with_a_report() {
        PerformanceSamples.appliesOnlyToOpenProjectsWithAReport(ForecastBelowCost.RULE);
    }

    @Test
    void a_house_may_set_another_limit() {
        on(ForecastBelowCost.RULE, ForecastBelowCost.AMBER, "0.04", expecting(figures(500, 500, 500, 1000), -20))
                .isSatisfied();
    }

    private static PerformancePeriod expecting(PerformancePeriod period, long rest) {
        return period.toBuilder().estimateToComplete(gbp(rest)).build();
    }
}
