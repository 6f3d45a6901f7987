package org.pmokit.rules.catalog.performance;

import static org.pmokit.rules.Samples.gbp;
import static org.pmokit.rules.catalog.performance.PerformanceSamples.figures;
import static org.pmokit.rules.catalog.performance.PerformanceSamples.on;
import static org.pmokit.rules.catalog.performance.PerformanceSamples.today;
import static org.pmokit.rules.catalog.performance.PerformanceSamples.value;

import org.junit.jupiter.api.Test;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;

class NeededPerformanceTest {

    @Test
    void more_than_the_limit_is_amber_and_no_money_for_what_is_left_is_red() {
        on(NeededPerformance.RULE, figures(500, 450, 520, 1000)).breaches(Rag.AMBER, value("TCPI", "1.145833333333"));
        on(NeededPerformance.RULE, figures(1000, 950, 1010, 1000))
                .breaches(Rag.RED, new Evidence.Remark("work is left and the budget is spent"));
        on(NeededPerformance.RULE, figures(1000, 950, 1000, 1000))
                .breaches(Rag.RED, new Evidence.Remark("work is left and the budget is spent"));
    }

    @Test
    void at_the_limit_and_below_it_is_in_order() {
        on(NeededPerformance.RULE, figures(500, 450, 500, 1000)).isSatisfied();
        on(NeededPerformance.RULE, figures(500, 600, 500, 1000)).isSatisfied();
    }

    @Test
    void it_is_unknown_without_a_budget() {
        on(
                        NeededPerformance.RULE,
                        today().earnedValue(gbp(5)).actualCost(gbp(5)).build())
                .lacks("TCPI");
    }

    @Test
    void it_does_not_apply_when_nothing_is_left_and_asks_only_open_projects_with_a_report() {
        on(NeededPerformance.RULE, figures(1000, 1000, 1200, 1000)).doesNotApply();
        PerformanceSamples.appliesOnlyToOpenProjectsWithAReport(NeededPerformance.RULE);
    }

    @Test
    void a_house_may_set_another_limit() {
        on(NeededPerformance.RULE, NeededPerformance.MOST, "1.2", figures(500, 450, 520, 1000))
                .isSatisfied();
    }
}
