package org.pmokit.rules.catalog.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmokit.rules.catalog.Networks.MONDAY;
import static org.pmokit.rules.catalog.Networks.colour;
import static org.pmokit.rules.catalog.Networks.id;
import static org.pmokit.rules.catalog.Networks.judge;
import static org.pmokit.rules.catalog.Networks.schedule;
import static org.pmokit.rules.catalog.Networks.task;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.Constraint;
import org.pmokit.core.schedule.ConstraintType;
import org.pmokit.core.schedule.Link;
import org.pmokit.core.schedule.Schedule;
import org.pmokit.rules.catalog.Networks;
import org.pmokit.rules.rag.Rag;
import org.pmokit.rules.rule.Assessment;
import org.pmokit.rules.rule.Verdict;

class FreeFinishTest {

    @Test
    void a_date_on_the_finish_is_amber_and_one_that_logic_cannot_move_is_red() {
        assertThat(judge(FreeFinish.RULE, chain(Optional.empty()))).isInstanceOf(Verdict.Satisfied.class);
        assertThat(colour(judge(
                        FreeFinish.RULE,
                        chain(Optional.of(Constraint.on(ConstraintType.START_NO_EARLIER_THAN, MONDAY.plusDays(60)))))))
                .isEqualTo(Rag.AMBER);
        assertThat(colour(judge(
                        FreeFinish.RULE,
                        chain(Optional.of(Constraint.on(ConstraintType.MUST_FINISH_ON, MONDAY.plusDays(60)))))))
                .isEqualTo(Rag.RED);
        assertThat(judge(FreeFinish.RULE, schedule())).isInstanceOf(Verdict.NotApplicable.class);
    }

    @Test
    void in_a_circle_it_is_unknown() {
        Schedule.Builder ring = schedule()
                .addActivities(task("A", 1).build(), task("B", 1).build())
                .addLinks(Link.of(id("A"), id("B")), Link.of(id("B"), id("A")));

        assertThat(judge(FreeFinish.RULE, ring)).isInstanceOf(Verdict.Unknown.class);
    }

    @Test
    void a_project_without_a_schedule_is_not_asked() {
        assertThat(judge(FreeFinish.RULE, Networks.withoutSchedule(), Assessment.asOf(MONDAY)))
                .isInstanceOf(Verdict.NotApplicable.class);
    }

    @Test
    void the_limit_can_be_set() {
        Assessment lenient = Assessment.asOf(MONDAY).with(FreeFinish.MOST, "1", "test");

        assertThat(judge(
                        FreeFinish.RULE,
                        Networks.portfolio(chain(
                                Optional.of(Constraint.on(ConstraintType.START_NO_EARLIER_THAN, MONDAY.plusDays(60))))),
                        lenient))
                .isInstanceOf(Verdict.Satisfied.class);
    }

    private static Schedule.Builder chain(Optional<Constraint> onLast) {
        Activity.Builder last = task("B", 5);
        onLast.ifPresent(last::addConstraint);
        return schedule().addActivities(task("A", 5).build(), last.build()).addLink(Link.of(id("A"), id("B")));
    }
}
