package org.pmokit.graph.criticalpath;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.date.WorkingHours;
import org.pmokit.core.identifier.CalendarId;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.ActivityType;
import org.pmokit.core.schedule.LagCalendar;
import org.pmokit.core.schedule.Link;
import org.pmokit.core.schedule.Schedule;

/** Office hours from Monday to Friday, 8 to 16, beside work around the clock; worked by hand. */
class CalendarsTest {

    private static final CalendarId CLOCK = CalendarId.of("every-day");
    private static final WorkingCalendar OFFICE = WorkingCalendar.weekly(
            "office",
            WorkingHours.of("08:00-16:00"),
            DayOfWeek.MONDAY,
            DayOfWeek.TUESDAY,
            DayOfWeek.WEDNESDAY,
            DayOfWeek.THURSDAY,
            DayOfWeek.FRIDAY);

    private static final LocalDateTime MONDAY_8 = Nets.START.plusHours(8);
    private static final LocalDateTime FRIDAY_16 = Nets.START.plusDays(4).plusHours(16);
    private static final LocalDateTime SATURDAY = Nets.START.plusDays(5);
    private static final LocalDateTime NEXT_MONDAY_8 = MONDAY_8.plusDays(7);

    private static Activity.Builder office(String name, int hours) {
        return Activity.task(Nets.id(name), Duration.ofHours(hours));
    }

    private static Activity.Builder clock(String name, int hours) {
        return office(name, hours).calendar(CLOCK);
    }

    private static CalculatedSchedule calculated(List<Activity> activities, Link... links) {
        return ScheduleNetwork.of(
                        List.of(Schedule.builder()
                                .project(Nets.PROJECT)
                                .start(Nets.START)
                                .addAllActivities(activities)
                                .addLinks(links)
                                .build()),
                        OFFICE,
                        Map.of(CLOCK, WorkingCalendar.EVERY_DAY))
                .flatMap(ScheduleNetwork::calculate)
                .get();
    }

    private static Link link(String from, String to) {
        return Link.of(Nets.id(from), Nets.id(to));
    }

    private static ActivityDates dates(CalculatedSchedule schedule, String name) {
        return schedule.dates(Nets.id(name)).orElseThrow();
    }

    @Test
    void drying_over_the_weekend_has_the_weekend_as_float() {
        CalculatedSchedule schedule = calculated(
                List.of(
                        office("A", 40).build(),
                        clock("B", 24).build(),
                        office("C", 8).build()),
                link("A", "B"),
                link("B", "C"));

        ActivityDates drying = dates(schedule, "B");
        assertThat(drying.earlyStart()).isEqualTo(FRIDAY_16);
        assertThat(drying.earlyFinish()).isEqualTo(FRIDAY_16.plusDays(1));
        assertThat(drying.lateFinish()).isEqualTo(NEXT_MONDAY_8);
        assertThat(drying.totalFloat()).isEqualTo(Duration.ofHours(40));
        assertThat(dates(schedule, "A").totalFloat()).isZero();
        assertThat(dates(schedule, "A").lateFinish()).isEqualTo(FRIDAY_16);
        assertThat(dates(schedule, "C").earlyStart()).isEqualTo(NEXT_MONDAY_8);
        assertThat(schedule.finish()).contains(NEXT_MONDAY_8.plusHours(8));
    }

    @ParameterizedTest
    @CsvSource({
        "PREDECESSOR, 2026-01-12T16:00",
        "PROJECT, 2026-01-12T16:00",
        "SUCCESSOR, 2026-01-10T00:00",
        "ELAPSED, 2026-01-10T00:00"
    })
    void eight_hours_of_lag_after_friday_evening(LagCalendar counted, LocalDateTime start) {
        CalculatedSchedule schedule = calculated(
                List.of(office("A", 40).build(), clock("B", 1).build()),
                link("A", "B").toBuilder()
                        .lag(Duration.ofHours(8))
                        .lagCalendar(counted)
                        .build());

        assertThat(dates(schedule, "B").earlyStart()).isEqualTo(start);
        assertThat(dates(schedule, "A").totalFloat()).isZero();
        assertThat(dates(schedule, "A").freeFloat()).contains(Duration.ZERO);
    }

    @Test
    void an_elapsed_lag_runs_through_the_weekend_between_two_office_tasks() {
        CalculatedSchedule schedule = calculated(
                List.of(office("A", 36).build(), office("B", 8).build()),
                link("A", "B").toBuilder()
                        .lag(Duration.ofHours(48))
                        .lagCalendar(LagCalendar.ELAPSED)
                        .build());

        assertThat(dates(schedule, "B").earlyStart()).isEqualTo(NEXT_MONDAY_8);
        assertThat(dates(schedule, "A").totalFloat()).isEqualTo(Duration.ofHours(4));
        assertThat(dates(schedule, "A").lateFinish()).isEqualTo(FRIDAY_16);
    }

    @Test
    void a_lead_is_counted_backwards_in_its_own_calendar() {
        CalculatedSchedule schedule = calculated(
                List.of(clock("A", 200).build(), office("B", 8).build()),
                link("A", "B").toBuilder()
                        .lag(Duration.ofHours(-72))
                        .lagCalendar(LagCalendar.ELAPSED)
                        .build());

        assertThat(dates(schedule, "A").earlyFinish()).isEqualTo(Nets.START.plusHours(200));
        assertThat(dates(schedule, "B").earlyStart()).isEqualTo(NEXT_MONDAY_8);
    }

    @Test
    void a_milestone_that_marks_a_finish_stays_on_friday_and_one_that_marks_a_start_moves_to_monday() {
        CalculatedSchedule schedule = calculated(
                List.of(
                        office("A", 40).build(),
                        Activity.milestone(Nets.id("done")).build(),
                        Activity.milestone(Nets.id("go"))
                                .type(ActivityType.START_MILESTONE)
                                .build(),
                        clock("B", 1).build(),
                        clock("C", 1).build()),
                link("A", "done"),
                link("A", "go"),
                link("done", "B"),
                link("go", "C"));

        assertThat(dates(schedule, "done").earlyFinish()).isEqualTo(FRIDAY_16);
        assertThat(dates(schedule, "done").earlyStart()).isEqualTo(FRIDAY_16);
        assertThat(dates(schedule, "go").earlyStart()).isEqualTo(NEXT_MONDAY_8);
        assertThat(dates(schedule, "B").earlyStart()).isEqualTo(FRIDAY_16);
        assertThat(dates(schedule, "C").earlyStart()).isEqualTo(NEXT_MONDAY_8);
    }

    @Test
    void a_link_to_a_heading_of_another_calendar_does_not_lose_the_weekend() {
        CalculatedSchedule schedule = calculated(
                List.of(
                        clock("A", 24 * 6).build(),
                        Activity.builder()
                                .id(Nets.id("H"))
                                .type(ActivityType.SUMMARY)
                                .build(),
                        clock("B", 1).parent(Nets.id("H")).build()),
                link("A", "H"));

        assertThat(dates(schedule, "A").earlyFinish()).isEqualTo(SATURDAY.plusDays(1));
        assertThat(dates(schedule, "B").earlyStart()).isEqualTo(SATURDAY.plusDays(1));
        assertThat(dates(schedule, "H").earlyStart()).isEqualTo(SATURDAY.plusDays(1));
    }
}
