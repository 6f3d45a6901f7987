package org.pmokit.rules.catalog.dataquality;

import static org.pmokit.rules.Samples.PAY;
import static org.pmokit.rules.Samples.TODAY;
import static org.pmokit.rules.catalog.dataquality.DataQualitySamples.given;
import static org.pmokit.rules.catalog.dataquality.DataQualitySamples.remark;
import static org.pmokit.rules.catalog.dataquality.DataQualitySamples.schedule;
import static org.pmokit.rules.catalog.dataquality.DataQualitySamples.task;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.schedule.Activity;
import org.pmokit.rules.rag.Rag;

class InstantTaskTest {

    private static final Activity INSTANT =
            Activity.task(ActivityId.of(PAY, "Z"), Duration.ZERO).build();

    @Test
    void a_task_without_duration_is_red() {
        given(InstantTask.RULE, schedule(task("A").build(), INSTANT))
                .asOf(TODAY)
                .breaches(Rag.RED, remark("task Z takes no time"));
    }

    @Test
    void tasks_that_take_time_are_in_order() {
        given(InstantTask.RULE, schedule(task("A").build())).asOf(TODAY).isSatisfied();
    }

    @Test
    void milestones_and_projects_without_a_schedule_are_not_asked() {
        given(
                        InstantTask.RULE,
                        schedule(Activity.milestone(ActivityId.of(PAY, "M")).build()))
                .asOf(TODAY)
                .doesNotApply();
        given(InstantTask.RULE).asOf(TODAY).doesNotApply();
    }

    @Test
    void a_house_may_let_some_stand() {
        given(InstantTask.RULE, schedule(INSTANT))
                .asOf(TODAY, InstantTask.COUNT, "1")
                .isSatisfied();
    }
}
