package org.pmokit.rules.catalog.performance;

import static org.pmokit.rules.Samples.gbp;
import static org.pmokit.rules.catalog.performance.PerformanceSamples.figures;
import static org.pmokit.rules.catalog.performance.PerformanceSamples.on;
import static org.pmokit.rules.catalog.performance.PerformanceSamples.today;
import static org.pmokit.rules.catalog.performance.PerformanceSamples.value;

import org.junit.jupiter.api.Test;
import org.pmokit.rules.rag.Rag;

class WorkPaceTest {

    @Test
    void below_the_limits_it_is_amber_then_red() {
        on(WorkPace.RULE, figures(1000, 949, 1000, 2000)).breaches(Rag.AMBER, value("SPI", "0.949"));
        on(WorkPace.RULE, figures(1000, 900, 1000, 2000)).breaches(Rag.AMBER, value("SPI", "0.9"));
        on(WorkPace.RULE, figures(1000, 899, 1000, 2000)).breaches(Rag.RED, value("SPI", "0.899"));
    }

    @Test
    void at_the_limit_and_above_it_is_in_order() {
        on(WorkPace.RULE, figures(1000, 950, 1000, 2000)).isSatisfied();
        on(WorkPace.RULE, figures(1000, 1000, 1000, 2000)).isSatisfied();
    }

    @Test
    void it_is_unknown_without_a_figure_and_never_divides_by_zero() {
        on(WorkPace.RULE, today().earnedValue(gbp(5)).build()).lacks("SPI");
        on(WorkPace.RULE, figures(0, 5, 5, 100)).lacks("SPI");
    }

    @Test
    void it_asks_only_open_projects_with_a_report() {
        PerformanceSamples.appliesOnlyToOpenProjectsWithAReport(WorkPace.RULE);
    }

    @Test
    void a_house_may_set_another_limit() {
        on(WorkPace.RULE, WorkPace.AMBER, "0.90", figures(1000, 920, 1000, 2000))
                .isSatisfied();
        on(WorkPace.RULE, WorkPace.RED, "0.93", figures(1000, 920, 1000, 2000)).breaches(Rag.RED, value("SPI", "0.92"));
    }
}
