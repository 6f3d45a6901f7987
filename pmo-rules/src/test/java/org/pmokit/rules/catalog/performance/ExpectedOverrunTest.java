package org.pmokit.rules.catalog.performance;

import static org.pmokit.rules.Samples.gbp;
import static org.pmokit.rules.catalog.performance.PerformanceSamples.figures;
import static org.pmokit.rules.catalog.performance.PerformanceSamples.on;
import static org.pmokit.rules.catalog.performance.PerformanceSamples.today;

import org.junit.jupiter.api.Test;
import org.pmokit.core.earnedvalue.PerformancePeriod;
import org.pmokit.core.money.Ratio;
import org.pmokit.rules.evidence.Evidence;
import org.pmokit.rules.rag.Rag;

class ExpectedOverrunTest {

    @Test
    void beyond_the_limits_it_is_amber_then_red() {
        on(ExpectedOverrun.RULE, figures(500, 450, 500, 900))
                .breaches(Rag.AMBER, new Evidence.CostVariance(gbp(900), gbp(1000), Ratio.of("0.111111111111")));
        on(ExpectedOverrun.RULE, figures(500, 400, 500, 1000))
                .breaches(Rag.RED, new Evidence.CostVariance(gbp(1000), gbp(1250), Ratio.of("0.25")));
    }

    @Test
    void within_the_limit_it_is_in_order() {
        on(ExpectedOverrun.RULE, figures(500, 500, 550, 1000)).isSatisfied();
        on(ExpectedOverrun.RULE, figures(500, 500, 400, 1000)).isSatisfied();
    }

    @Test
    void it_is_unknown_while_a_figure_is_missing() {
        on(ExpectedOverrun.RULE, today().earnedValue(gbp(5)).actualCost(gbp(5)).build())
                .lacks("EAC");
        on(ExpectedOverrun.RULE, figures(10, 0, 5, 100)).lacks("EAC");
        on(
                        ExpectedOverrun.RULE,
                        today().earnedValue(gbp(5)).budgetAtCompletion(gbp(5)).build())
                .lacks("EAC");
    }

    @Test
    void it_asks_only_open_projects_with_a_report() {
        PerformanceSamples.appliesOnlyToOpenProjectsWithAReport(ExpectedOverrun.RULE);
    }

    @Test
    void a_house_may_set_another_limit() {
        on(ExpectedOverrun.RULE, ExpectedOverrun.AMBER, "0.30", figures(500, 450, 500, 900))
                .isSatisfied();
    }

    private static PerformancePeriod expecting(PerformancePeriod period, long rest) {
        return period.toBuilder().estimateToComplete(gbp(rest)).build();
    }
}
