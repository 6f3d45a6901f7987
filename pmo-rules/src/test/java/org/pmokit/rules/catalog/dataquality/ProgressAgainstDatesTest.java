package org.pmokit.rules.catalog.dataquality;

import static org.pmokit.rules.Samples.PAY;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.Samples.payroll;
import static org.pmokit.rules.catalog.dataquality.DataQualitySamples.given;
import static org.pmokit.rules.catalog.dataquality.DataQualitySamples.remark;
import static org.pmokit.rules.catalog.dataquality.DataQualitySamples.schedule;
import static org.pmokit.rules.catalog.dataquality.DataQualitySamples.task;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pmokit.core.delivery.DatedProgress;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.ActivityType;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.verify.RuleVerifier.Outcome;

class ProgressAgainstDatesTest {

    @Test
    void what_is_done_without_an_end_is_red() {
        on(done("1").actualStart(TODAY))
                .breaches(Rag.RED, remark("Payroll is said to be done, without an actual finish"));
        on(task("A").complete(Ratio.ONE).actualStart(TODAY.atTime(8, 0)).build())
                .breaches(Rag.RED, remark("A is said to be done, without an actual finish"));
    }

    @Test
    void what_has_ended_and_is_not_done_is_red() {
        on(done("0.9").actualStart(TODAY).actualFinish(TODAY))
                .breaches(Rag.RED, remark("Payroll has finished and is said to be 90% done"));
    }

    @Test
    void progress_without_a_start_is_red() {
        on(done("0.1")).breaches(Rag.RED, remark("Payroll is said to be 10% done, without an actual start"));
        on(task("A", "0.5"), task("B", "0"))
                .breaches(Rag.RED, remark("A is said to be 50% done, without an actual start"));
    }

    @Test
    void what_agrees_is_in_order() {
        on(done("0")).isSatisfied();
        on(done("0.5").actualStart(TODAY)).isSatisfied();
        on(done("1").actualStart(TODAY).actualFinish(TODAY)).isSatisfied();
        on(Activity.milestone(ActivityId.of(PAY, "M"))
                        .complete(Ratio.ONE)
                        .actualFinish(TODAY.atTime(8, 0))
                        .build())
                .isSatisfied();
    }

    @Test
    void a_report_from_before_the_end_could_not_know_of_it() {
        on(payroll().actualStart(TODAY.minusDays(9)).actualFinish(TODAY).addProgress(progress("0.9", 3)))
                .doesNotApply();
    }

    @Test
    void without_progress_there_is_nothing_to_compare_and_summaries_do_not_count() {
        on(payroll().actualStart(TODAY)).doesNotApply();
        on(task("A").build()).doesNotApply();
        on(task("S").type(ActivityType.SUMMARY).complete(Ratio.ONE).build()).doesNotApply();
    }

    @Test
    void a_house_may_let_some_stand() {
        given(ProgressAgainstDates.RULE, done("0.1").build())
                .asOf(TODAY, ProgressAgainstDates.COUNT, "1")
                .isSatisfied();
    }

    private static Project.Builder done(String share) {
        return payroll().addProgress(progress(share, 0));
    }

    private static DatedProgress progress(String share, int daysAgo) {
        return new DatedProgress(TODAY.minusDays(daysAgo), Ratio.of(share), Optional.empty());
    }

    private static Outcome on(Project.Builder project) {
        return given(ProgressAgainstDates.RULE, project.build()).asOf(TODAY);
    }

    private static Outcome on(Activity... activities) {
        return given(ProgressAgainstDates.RULE, schedule(activities)).asOf(TODAY);
    }
}
