package org.pmokit.rules.catalog.dataquality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmokit.rules.Samples.PAY;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.payroll;
import static org.pmokit.rules.catalog.dataquality.DataQualitySamples.APRIL;
import static org.pmokit.rules.catalog.dataquality.DataQualitySamples.MAY;
import static org.pmokit.rules.catalog.dataquality.DataQualitySamples.draft;
import static org.pmokit.rules.catalog.dataquality.DataQualitySamples.earned;
import static org.pmokit.rules.catalog.dataquality.DataQualitySamples.given;
import static org.pmokit.rules.catalog.dataquality.DataQualitySamples.remark;
import static org.pmokit.rules.catalog.dataquality.DataQualitySamples.schedule;
import static org.pmokit.rules.catalog.dataquality.DataQualitySamples.task;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pmokit.core.Portfolio;
import org.pmokit.core.delivery.DatedProgress;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.schedule.Activity;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Assessment;
import org.pmokit.rules.rule.RuleContext;
import org.pmokit.rules.rule.Verdict;

class FallingProgressTest {

    @Test
    void progress_that_goes_back_is_red() {
        given(FallingProgress.RULE, reporting("0.5", "0.4"))
                .asOf(TODAY)
                .breaches(Rag.RED, remark("progress fell from 0.5 on 2026-04-30 to 0.4 on 2026-05-31"));
        given(FallingProgress.RULE, earned(APRIL, 50), earned(MAY, 49))
                .asOf(TODAY)
                .breaches(Rag.RED, remark("earned value fell from 50 on 2026-04-30 to 49 on 2026-05-31"));
    }

    @Test
    void an_activity_is_held_against_an_earlier_portfolio() {
        Portfolio before = with(task("A", "0.6"), task("B", "0.2"), task("C", "0.2"));
        Portfolio after = with(task("A", "0.5"), task("B", "0.2"), task("D", "0.1"));

        assertThat(judged(before, after)).isInstanceOfSatisfying(Verdict.Breached.class, breached -> {
            assertThat(breached.breaches())
                    .singleElement()
                    .satisfies(breach ->
                            assertThat(breach.evidence()).containsExactly(remark("activity A fell from 60% to 50%")));
            assertThat(breached.measurement().denominator().orElseThrow()).isEqualByComparingTo("2");
        });
        assertThat(judged(before, before)).isInstanceOf(Verdict.Satisfied.class);
    }

    @Test
    void progress_that_grows_or_stays_is_in_order() {
        given(FallingProgress.RULE, reporting("0.5", "0.5")).asOf(TODAY).isSatisfied();
        given(FallingProgress.RULE, earned(APRIL, 50), earned(MAY, 51))
                .asOf(TODAY)
                .isSatisfied();
    }

    @Test
    void one_report_cannot_go_back() {
        given(FallingProgress.RULE, earned(APRIL, 50)).asOf(TODAY).doesNotApply();
        given(FallingProgress.RULE, schedule(task("A", "0.5"))).asOf(TODAY).doesNotApply();
    }

    @Test
    void a_house_may_let_some_stand() {
        given(FallingProgress.RULE, reporting("0.5", "0.4"))
                .asOf(TODAY, FallingProgress.COUNT, "1")
                .isSatisfied();
    }

    private static Project reporting(String first, String second) {
        return payroll()
                .addProgress(new DatedProgress(APRIL, Ratio.of(first), Optional.empty()))
                .addProgress(new DatedProgress(MAY, Ratio.of(second), Optional.empty()))
                .build();
    }

    private static Portfolio with(Activity... activities) {
        return draft(payroll().build(), schedule(activities)).resolveOrThrow();
    }

    private static Verdict judged(Portfolio before, Portfolio after) {
        Assessment assessment = Assessment.asOf(TODAY).comparedWith(before);
        return FallingProgress.RULE.judge(
                after.project(PAY).orElseThrow(),
                RuleContext.of(after, assessment).around(PAY));
    }
}
