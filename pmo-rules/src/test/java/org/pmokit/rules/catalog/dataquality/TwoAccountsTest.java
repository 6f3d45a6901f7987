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
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pmokit.core.delivery.DatedProgress;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.earnedvalue.PerformancePeriod;
import org.pmokit.core.finance.Figure;
import org.pmokit.core.finance.Finance;
import org.pmokit.core.finance.MoneySeries;
import org.pmokit.core.money.Ratio;
import org.pmokit.rules.rag.Rag;

class TwoAccountsTest {

    private static final PerformancePeriod PERIOD = period(MAY)
            .earnedValue(gbp(500))
            .actualCost(gbp(1000))
            .budgetAtCompletion(gbp(1000))
            .build();

    @Test
    void costs_that_differ_are_amber_then_red() {
        given(TwoAccounts.RULE, spent(MAY, 979), PERIOD)
                .asOf(TODAY)
                .breaches(
                        Rag.AMBER,
                        remark("cost to date at 2026-05-31: GBP 979 by the project, GBP 1000 by the period"));
        given(TwoAccounts.RULE, spent(MAY, 899), PERIOD)
                .asOf(TODAY)
                .breaches(
                        Rag.RED, remark("cost to date at 2026-05-31: GBP 899 by the project, GBP 1000 by the period"));
    }

    @Test
    void progress_that_differs_is_amber_then_red() {
        given(TwoAccounts.RULE, done("0.53"), PERIOD)
                .asOf(TODAY)
                .breaches(Rag.AMBER, remark("done at 2026-05-31: 53.0% by the project, 50.0% by the period"));
        given(TwoAccounts.RULE, done("0.3"), PERIOD)
                .asOf(TODAY)
                .breaches(Rag.RED, remark("done at 2026-05-31: 30.0% by the project, 50.0% by the period"));
    }

    @Test
    void what_agrees_nearly_is_in_order() {
        given(TwoAccounts.RULE, spent(MAY, 980), PERIOD).asOf(TODAY).isSatisfied();
        given(TwoAccounts.RULE, done("0.5"), PERIOD).asOf(TODAY).isSatisfied();
    }

    @Test
    void figures_of_other_days_are_not_compared() {
        given(TwoAccounts.RULE, spent(APRIL, 1), PERIOD).asOf(TODAY).doesNotApply();
        given(TwoAccounts.RULE, done("0.1")).asOf(TODAY).doesNotApply();
    }

    @Test
    void a_house_may_set_another_limit() {
        given(TwoAccounts.RULE, spent(MAY, 979), PERIOD)
                .asOf(TODAY, TwoAccounts.AMBER, "0.05")
                .isSatisfied();
    }

    private static Project spent(LocalDate day, long cost) {
        return payroll()
                .finance(Finance.builder()
                        .actual(MoneySeries.of(Figure.of(day, gbp(cost))))
                        .build())
                .build();
    }

    private static Project done(String share) {
        return payroll()
                .addProgress(new DatedProgress(MAY, Ratio.of(share), Optional.empty()))
                .build();
    }
}
