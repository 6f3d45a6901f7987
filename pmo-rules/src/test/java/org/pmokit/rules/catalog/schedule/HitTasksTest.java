package org.pmokit.rules.catalog.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmokit.rules.catalog.Networks.MONDAY;
import static org.pmokit.rules.catalog.Networks.agreed;
import static org.pmokit.rules.catalog.Networks.colour;
import static org.pmokit.rules.catalog.Networks.endOf;
import static org.pmokit.rules.catalog.Networks.judge;
import static org.pmokit.rules.catalog.Networks.schedule;
import static org.pmokit.rules.catalog.Networks.task;

import java.time.LocalDate;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.Schedule;
import org.pmokit.rules.catalog.Networks;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Assessment;
import org.pmokit.rules.rule.Verdict;

class HitTasksTest {

    @Test
    void due_work_is_hit_when_it_is_done_on_the_day_agreed() {
        assertThat(judge(HitTasks.RULE, hits(20, 1))).isInstanceOf(Verdict.Satisfied.class);
        assertThat(colour(judge(HitTasks.RULE, hits(20, 2)))).isEqualTo(Rag.AMBER);
        assertThat(colour(judge(HitTasks.RULE, hits(20, 4)))).isEqualTo(Rag.AMBER);
        assertThat(colour(judge(HitTasks.RULE, hits(20, 5)))).isEqualTo(Rag.RED);
        assertThat(judge(HitTasks.RULE, schedule().addActivity(task("A", 1).build())))
                .isInstanceOf(Verdict.Unknown.class);
        assertThat(judge(HitTasks.RULE, schedule())).isInstanceOf(Verdict.NotApplicable.class);
    }

    @Test
    void a_project_without_a_schedule_is_not_asked() {
        assertThat(judge(HitTasks.RULE, Networks.withoutSchedule(), Assessment.asOf(MONDAY)))
                .isInstanceOf(Verdict.NotApplicable.class);
    }

    @Test
    void the_limit_can_be_set() {
        Assessment lenient = Assessment.asOf(MONDAY).with(HitTasks.AMBER, "0.5", "test");

        assertThat(judge(HitTasks.RULE, Networks.portfolio(hits(20, 2)), lenient))
                .isInstanceOf(Verdict.Satisfied.class);
    }

    private static Schedule.Builder work(int count, IntFunction<Activity.Builder> each) {
        Schedule.Builder plan = schedule();
        for (int number = 1; number <= count; number++) {
            plan.addActivity(each.apply(number).build());
        }
        return plan;
    }

    private static Schedule.Builder hits(int due, int missed) {
        LocalDate last = MONDAY.minusDays(3);
        return work(
                due,
                number -> task("T" + number, 1)
                        .baseline(agreed(number <= missed ? last.minusDays(7) : last))
                        .actualStart(last.atStartOfDay())
                        .actualFinish(endOf(last)));
    }
}
