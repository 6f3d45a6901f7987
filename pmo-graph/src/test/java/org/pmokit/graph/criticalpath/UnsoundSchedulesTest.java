package org.pmokit.graph.criticalpath;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.date.ExceptionDays;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.date.WorkingHours;
import org.pmokit.core.identifier.CalendarId;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.ActivityType;
import org.pmokit.core.schedule.Constraint;
import org.pmokit.core.schedule.ConstraintType;
import org.pmokit.core.schedule.Link;
import org.pmokit.core.schedule.Schedule;

/** What keeps a schedule from being calculated is told as problems, never as a wrong number and never by hanging. */
@Timeout(60)
class UnsoundSchedulesTest {

    private static List<String> problems(Schedule schedule) {
        return ScheduleNetwork.of(schedule, WorkingCalendar.EVERY_DAY)
                .flatMap(ScheduleNetwork::calculate)
                .getError()
                .map(UnsoundSchedulesTest::told)
                .asJava();
    }

    private static String told(Problem problem) {
        return problem.code().value() + " " + problem.path();
    }

    private static Schedule with(UnaryOperator<Activity.Builder> change) {
        return Nets.net("A1")
                .addActivity(change.apply(Activity.task(Nets.id("B"), Duration.ofDays(1)))
                        .build())
                .build();
    }

    @Test
    void a_circle_is_told_with_its_way() {
        assertThat(problems(Nets.net("A1 B1 C1", "A>B", "B>C", "C>A").build()))
                .containsExactly("schedule-cycle schedules[P].activities[A]");
    }

    @Test
    void an_absurd_duration_or_lag() {
        Duration absurd = Duration.ofMinutes(1_000_000_000_000_000L);

        assertThat(problems(with(activity -> activity.duration(absurd))))
                .containsExactly("outside-horizon schedules[P].activities[B].duration");
        assertThat(problems(with(activity -> activity.duration(Duration.ofSeconds(Long.MAX_VALUE)))))
                .containsExactly("outside-horizon schedules[P].activities[B].duration");
        assertThat(problems(Nets.net("A1 B1")
                        .addLink(Link.of(Nets.id("A"), Nets.id("B")).toBuilder()
                                .lag(absurd.negated())
                                .build())
                        .build()))
                .containsExactly("outside-horizon schedules[P].links[A->B]");
    }

    @Test
    void durations_that_fit_alone_but_not_together() {
        assertThat(problems(Nets.net("A90000 B90000", "A>B").build())).containsExactly("outside-horizon schedules");
        assertThat(Nets.calculated(Nets.net("A50000").build()).finish()).contains(Nets.START.plusDays(50_000));
    }

    @Test
    void dates_that_no_calendar_reaches() {
        assertThat(problems(with(activity -> activity.addConstraint(
                        Constraint.of(ConstraintType.START_NO_EARLIER_THAN, LocalDateTime.MAX)))))
                .containsExactly("outside-horizon schedules");
        assertThat(problems(with(activity -> activity.deadline(LocalDateTime.MIN))))
                .containsExactly("outside-horizon schedules");
    }

    @Test
    void late_dates_far_before_the_start_are_shown_rather_than_thrown() {
        CalculatedSchedule schedule = Nets.calculated(Nets.net("A4000 B4000", "A>B")
                .imposedFinish(Nets.START.plusDays(1))
                .build());

        assertThat(schedule.dates(Nets.id("A")).orElseThrow().lateStart()).isEqualTo(Nets.START.minusDays(7999));
        assertThat(schedule.dates().map(ActivityDates::totalFloat)).containsOnly(Duration.ofDays(-7999));
    }

    @Test
    void a_question_about_an_absurd_duration_has_no_answer_and_a_long_one_has() {
        WhatIf whatIf = Nets.calculated(Nets.net("A1 B1", "A>B").build()).whatIf();

        assertThat(whatIf.ifDuration(Nets.id("A"), Duration.ofDays(1_000_000_000L)))
                .isEmpty();
        assertThat(whatIf.ifDuration(Nets.id("A"), Duration.ofDays(20_000)).map(ScheduleDifference::finishAfter))
                .contains(Nets.START.plusDays(20_001));
        assertThat(whatIf.ifDuration(Nets.id("A"), Duration.ofDays(2)).map(ScheduleDifference::delay))
                .contains(Duration.ofDays(1));
    }

    @Test
    void a_maximum_lag_of_a_support_is_told_rather_than_ignored() {
        Schedule schedule = Nets.net("A1")
                .addActivity(Activity.builder()
                        .id(Nets.id("S"))
                        .type(ActivityType.LEVEL_OF_EFFORT)
                        .build())
                .addLink(Link.of(Nets.id("A"), Nets.id("S")).toBuilder()
                        .maximumLag(Duration.ofDays(1))
                        .build())
                .build();

        assertThat(problems(schedule)).containsExactly("unsupported-link schedules[P].links[A->S]");
    }

    @Test
    void everything_is_told_at_once() {
        Schedule schedule = Nets.net("A1 E1 F1", "A>X", "E>F", "F>E")
                .addActivity(Activity.task(Nets.id("B"), Duration.ofDays(-1)).build())
                .addActivity(Activity.task(Nets.id("C"), Duration.ofDays(1))
                        .calendar(CalendarId.of("none"))
                        .addConstraint(new Constraint(ConstraintType.MUST_START_ON, Optional.empty()))
                        .build())
                .addActivity(Activity.builder().id(Nets.id("D")).build())
                .addLink(Link.of(Nets.id("B"), Nets.id("B")))
                .build();

        assertThat(problems(schedule))
                .containsExactlyInAnyOrder(
                        "unknown-reference schedules[P].links[A->X]",
                        "negative-duration schedules[P].activities[B].duration",
                        "unknown-reference schedules[P].activities[C].calendar",
                        "constraint-without-date schedules[P].activities[C].constraint",
                        "missing-duration schedules[P].activities[D].duration",
                        "self-reference schedules[P].links[B->B]",
                        "schedule-cycle schedules[P].activities[E]");
    }

    @Test
    void a_calendar_that_is_never_worked_in_the_years_of_the_schedule() {
        WorkingCalendar closed = WorkingCalendar.EVERY_DAY.toBuilder()
                .code("closed")
                .addExceptions(new ExceptionDays(
                        DateRange.ofClosed(LocalDate.of(1000, 1, 1), LocalDate.of(3000, 1, 1)), WorkingHours.NONE))
                .build();

        assertThat(ScheduleNetwork.of(Nets.net("A1").build(), closed)
                        .flatMap(ScheduleNetwork::calculate)
                        .getError()
                        .map(UnsoundSchedulesTest::told)
                        .asJava())
                .containsExactly("outside-horizon schedules");
    }

    @Test
    void seconds_are_cut_off() {
        Schedule schedule = Nets.net("A1").start(Nets.START.plusSeconds(59)).build();

        assertThat(Nets.calculated(schedule).finish()).contains(Nets.START.plusDays(1));
    }

    @Test
    void nothing_at_all_is_a_network_without_a_finish() {
        assertThat(ScheduleNetwork.of(List.of(), WorkingCalendar.EVERY_DAY, Map.of())
                        .flatMap(ScheduleNetwork::calculate)
                        .get()
                        .finish())
                .isEmpty();
    }

    @Test
    void headings_that_lead_back_to_themselves_are_told_once() {
        Schedule.Builder schedule = Nets.net("A1");
        for (String name : List.of("X", "Y", "Z")) {
            schedule.addActivity(Activity.builder()
                    .id(Nets.id(name))
                    .type(ActivityType.SUMMARY)
                    .parent(Nets.id(name.equals("X") ? "Y" : "X"))
                    .build());
        }

        assertThat(problems(schedule.build())).containsExactly("hierarchy-cycle schedules[P].activities[X].parent");
    }

    @Test
    void lags_that_contradict_each_other_across_calendars_do_not_hang() {
        Schedule schedule = Nets.net("A1 B1 C1", "A>B", "B>C")
                .addLink(Link.builder()
                        .predecessor(Nets.id("A"))
                        .successor(Nets.id("C"))
                        .maximumLag(Duration.ZERO)
                        .build())
                .build();

        assertThat(problems(schedule)).containsExactly("infeasible-maximum-lag schedules[P].activities[A]");
    }
}
