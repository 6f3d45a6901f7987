package org.pmokit.rules.catalog.dataquality;

import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.gbp;
import static org.pmokit.rules.catalog.dataquality.DataQualitySamples.APRIL;
import static org.pmokit.rules.catalog.dataquality.DataQualitySamples.MAY;
import static org.pmokit.rules.catalog.dataquality.DataQualitySamples.earned;
import static org.pmokit.rules.catalog.dataquality.DataQualitySamples.given;
import static org.pmokit.rules.catalog.dataquality.DataQualitySamples.period;
import static org.pmokit.rules.catalog.dataquality.DataQualitySamples.remark;

import org.junit.jupiter.api.Test;
import org.pmokit.core.earnedvalue.PerformancePeriod;
import org.pmokit.rules.rag.Rag;

class EarnedOutOfRangeTest {

    @Test
    void more_than_the_budget_or_less_than_nothing_is_red() {
        given(EarnedOutOfRange.RULE, of(MAY, 1001))
                .asOf(TODAY)
                .breaches(Rag.RED, remark("earned value GBP 1001 at 2026-05-31, of a budget of GBP 1000"));
        given(EarnedOutOfRange.RULE, earned(MAY, -1))
                .asOf(TODAY)
                .breaches(Rag.RED, remark("earned value GBP -1 at 2026-05-31"));
    }

    @Test
    void the_budget_of_an_earlier_period_holds_on() {
        given(EarnedOutOfRange.RULE, of(APRIL, 10), earned(MAY, 1001))
                .asOf(TODAY)
                .breaches(Rag.RED, remark("earned value GBP 1001 at 2026-05-31, of a budget of GBP 1000"));
    }

    @Test
    void nothing_and_all_of_it_are_in_order() {
        given(EarnedOutOfRange.RULE, of(APRIL, 0), of(MAY, 1000)).asOf(TODAY).isSatisfied();
    }

    @Test
    void without_a_budget_it_is_unknown_and_without_earned_value_not_asked() {
        given(EarnedOutOfRange.RULE, earned(MAY, 5)).asOf(TODAY).lacks("budget at completion");
        given(EarnedOutOfRange.RULE).asOf(TODAY).doesNotApply();
        given(EarnedOutOfRange.RULE, period(MAY).plannedValue(gbp(5)).build())
                .asOf(TODAY)
                .doesNotApply();
    }

    @Test
    void a_house_may_let_some_stand() {
        given(EarnedOutOfRange.RULE, of(MAY, 1001))
                .asOf(TODAY, EarnedOutOfRange.COUNT, "1")
                .isSatisfied();
    }

    private static PerformancePeriod of(java.time.LocalDate end, long earned) {
        return period(end)
                .earnedValue(gbp(earned))
                .budgetAtCompletion(gbp(1000))
                .build();
    }
}
