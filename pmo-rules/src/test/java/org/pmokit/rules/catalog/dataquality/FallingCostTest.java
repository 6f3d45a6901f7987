package org.pmokit.rules.catalog.dataquality;

import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.gbp;
import static org.pmokit.rules.Samples.payroll;
import static org.pmokit.rules.catalog.dataquality.DataQualitySamples.APRIL;
import static org.pmokit.rules.catalog.dataquality.DataQualitySamples.MAY;
import static org.pmokit.rules.catalog.dataquality.DataQualitySamples.given;
import static org.pmokit.rules.catalog.dataquality.DataQualitySamples.period;
import static org.pmokit.rules.catalog.dataquality.DataQualitySamples.remark;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.earnedvalue.PerformancePeriod;
import org.pmokit.core.finance.Figure;
import org.pmokit.core.finance.Finance;
import org.pmokit.core.finance.MoneySeries;
import org.pmokit.rules.rag.Rag;

class FallingCostTest {

    @Test
    void cost_that_falls_is_red() {
        given(FallingCost.RULE, spent(MAY, 90), spent(APRIL, 100))
                .asOf(TODAY)
                .breaches(Rag.RED, remark("actual cost fell from 100 on 2026-04-30 to 90 on 2026-05-31"));
        given(FallingCost.RULE, reporting(100, 99))
                .asOf(TODAY)
                .breaches(Rag.RED, remark("cost to date fell from 100 on 2026-04-30 to 99 on 2026-05-31"));
    }

    @Test
    void cost_that_grows_or_stays_is_in_order() {
        given(FallingCost.RULE, spent(APRIL, 100), spent(MAY, 100), spent(TODAY, 101))
                .asOf(TODAY)
                .isSatisfied();
        given(FallingCost.RULE, reporting(100, 100)).asOf(TODAY).isSatisfied();
    }

    @Test
    void one_figure_cannot_fall() {
        given(FallingCost.RULE, spent(MAY, 100)).asOf(TODAY).doesNotApply();
        given(FallingCost.RULE).asOf(TODAY).doesNotApply();
    }

    @Test
    void a_house_may_let_some_stand() {
        given(FallingCost.RULE, reporting(100, 99))
                .asOf(TODAY, FallingCost.COUNT, "1")
                .isSatisfied();
    }

    private static PerformancePeriod spent(LocalDate end, long cost) {
        return period(end).actualCost(gbp(cost)).build();
    }

    private static Project reporting(long first, long second) {
        return payroll()
                .finance(Finance.builder()
                        .actual(MoneySeries.of(Figure.of(APRIL, gbp(first)), Figure.of(MAY, gbp(second))))
                        .build())
                .build();
    }
}
