package org.pmokit.rules.catalog.dataquality;

import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.gbp;
import static org.pmokit.rules.catalog.dataquality.DataQualitySamples.APRIL;
import static org.pmokit.rules.catalog.dataquality.DataQualitySamples.MAY;
import static org.pmokit.rules.catalog.dataquality.DataQualitySamples.given;
import static org.pmokit.rules.catalog.dataquality.DataQualitySamples.period;
import static org.pmokit.rules.catalog.dataquality.DataQualitySamples.remark;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pmokit.core.earnedvalue.PerformancePeriod;
import org.pmokit.rules.rag.Rag;

class FallingPlanTest {

    @Test
    void a_plan_that_falls_is_red_even_ahead() {
        given(FallingPlan.RULE, planned(TODAY, 100), planned(TODAY.plusDays(31), 90))
                .asOf(TODAY)
                .breaches(Rag.RED, remark("planned value fell from 100 on 2026-06-30 to 90 on 2026-07-31"));
    }

    @Test
    void a_plan_that_grows_or_stays_is_in_order() {
        given(FallingPlan.RULE, planned(APRIL, 0), planned(MAY, 50), planned(TODAY, 50))
                .asOf(TODAY)
                .isSatisfied();
    }

    @Test
    void one_figure_cannot_fall() {
        given(FallingPlan.RULE, planned(MAY, 100)).asOf(TODAY).doesNotApply();
        given(FallingPlan.RULE).asOf(TODAY).doesNotApply();
    }

    @Test
    void a_house_may_let_some_stand() {
        given(FallingPlan.RULE, planned(APRIL, 100), planned(MAY, 90))
                .asOf(TODAY, FallingPlan.COUNT, "1")
                .isSatisfied();
    }

    private static PerformancePeriod planned(LocalDate end, long value) {
        return period(end).plannedValue(gbp(value)).build();
    }
}
