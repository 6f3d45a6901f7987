package org.pmokit.rules.catalog.performance;

import static org.pmokit.rules.Samples.gbp;
import static org.pmokit.rules.catalog.performance.PerformanceSamples.figures;
import static org.pmokit.rules.catalog.performance.PerformanceSamples.on;
import static org.pmokit.rules.catalog.performance.PerformanceSamples.today;
import static org.pmokit.rules.catalog.performance.PerformanceSamples.value;

import org.junit.jupiter.api.Test;
import org.pmokit.core.earnedvalue.PerformancePeriod;
import org.pmokit.rules.rag.Rag;

/** Of 1000, 400 are earned at a cost of 500: CV is -25 % of what is earned. */
class OverrunGrowsTest {

    private static final PerformancePeriod OVERRUN = figures(400, 400, 500, 1000);

    @Test
    void an_overrun_that_is_to_grow_is_amber_then_red() {
        on(OverrunGrows.RULE, expecting(OVERRUN, 760)).breaches(Rag.AMBER, value("CV % less VAC %", "0.01"));
        on(OverrunGrows.RULE, expecting(OVERRUN, 860)).breaches(Rag.RED, value("CV % less VAC %", "0.11"));
    }

    @Test
    void an_overrun_that_is_to_stay_or_shrink_is_in_order() {
        on(OverrunGrows.RULE, expecting(OVERRUN, 750)).isSatisfied();
        on(OverrunGrows.RULE, expecting(OVERRUN, 500)).isSatisfied();
    }

    @Test
    void without_an_overrun_it_is_not_asked() {
        on(OverrunGrows.RULE, expecting(figures(400, 400, 400, 1000), 900)).doesNotApply();
        PerformanceSamples.appliesOnlyToOpenProjectsWithAReport(OverrunGrows.RULE);
    }

    @Test
    void it_is_unknown_while_a_figure_is_missing() {
        on(OverrunGrows.RULE, OVERRUN).lacks("estimate to complete or cost forecast");
        on(OverrunGrows.RULE, expecting(today().actualCost(gbp(5)).build(), 5))
                .lacks("budget at completion above zero");
        on(
                        OverrunGrows.RULE,
                        expecting(
                                today().actualCost(gbp(5))
                                        .budgetAtCompletion(gbp(9))
                                        .build(),
                                5))
                .lacks("CV %");
    }

    @Test
    void a_house_may_set_another_limit() {
        on(OverrunGrows.RULE, OverrunGrows.AMBER, "0.05", expecting(OVERRUN, 760))
                .isSatisfied();
    }

    private static PerformancePeriod expecting(PerformancePeriod period, long rest) {
        return period.toBuilder().estimateToComplete(gbp(rest)).build();
    }
}
