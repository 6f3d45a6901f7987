package org.pmokit.rules.catalog.performance;

import static org.pmokit.rules.Samples.gbp;
import static org.pmokit.rules.catalog.performance.PerformanceSamples.figures;
import static org.pmokit.rules.catalog.performance.PerformanceSamples.on;
import static org.pmokit.rules.catalog.performance.PerformanceSamples.today;
import static org.pmokit.rules.catalog.performance.PerformanceSamples.value;

import org.junit.jupiter.api.Test;
import org.pmokit.rules.rag.Rag;

class TimePaceTest {

    @Test
    void below_the_limits_it_is_amber_then_red() {
        on(TimePace.RULE, figures(1000, 949, 1000, 1000)).breaches(Rag.AMBER, value("SPI(t)", "0.949"));
        on(TimePace.RULE, figures(1000, 900, 1000, 1000)).breaches(Rag.AMBER, value("SPI(t)", "0.9"));
        on(TimePace.RULE, figures(1000, 899, 1000, 1000)).breaches(Rag.RED, value("SPI(t)", "0.899"));
    }

    @Test
    void at_the_limit_and_above_it_is_in_order() {
        on(TimePace.RULE, figures(1000, 950, 1000, 1000)).isSatisfied();
        on(TimePace.RULE, figures(1000, 1000, 1000, 1000)).isSatisfied();
    }

    @Test
    void it_is_unknown_without_a_figure_and_never_divides_by_zero() {
        on(TimePace.RULE, today().actualCost(gbp(5)).build()).lacks("SPI(t)");
        on(TimePace.RULE, today().earnedValue(gbp(5)).build()).lacks("SPI(t)");
    }

    @Test
    void it_asks_only_open_projects_with_a_report() {
        PerformanceSamples.appliesOnlyToOpenProjectsWithAReport(TimePace.RULE);
    }

    @Test
    void a_house_may_set_another_limit() {
        on(TimePace.RULE, TimePace.AMBER, "0.90", figures(1000, 920, 1000, 1000))
                .isSatisfied();
        on(TimePace.RULE, TimePace.RED, "0.93", figures(1000, 920, 1000, 1000))
                .breaches(Rag.RED, value("SPI(t)", "0.92"));
    }
}
