package org.pmokit.graph.criticalpath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.date.WorkingHours;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.ActivityBaseline;
import org.pmokit.core.schedule.Schedule;

/** What is later than agreed, how near to critical it is, and what came and went. */
class VarianceTest {

    private static final LocalDateTime MONDAY_8 = Nets.START.plusHours(8);
    private static final LocalDateTime FRIDAY_16 = Nets.START.plusDays(4).plusHours(16);
    private static final WorkingCalendar OFFICE = WorkingCalendar.weekly(
            "office",
            WorkingHours.of("08:00-16:00"),
            java.time.DayOfWeek.MONDAY,
            java.time.DayOfWeek.TUESDAY,
            java.time.DayOfWeek.WEDNESDAY,
            java.time.DayOfWeek.THURSDAY,
            java.time.DayOfWeek.FRIDAY);

    private static List<BaselineVariance> variances(Activity... activities) {
        return ScheduleNetwork.of(
                        Schedule.builder()
                                .project(Nets.PROJECT)
                                .start(MONDAY_8)
                                .addActivities(activities)
                                .build(),
                        OFFICE)
                .flatMap(ScheduleNetwork::calculate)
                .get()
                .variances()
                .toList();
    }

    private static Activity.Builder task(
            String name, int hours, LocalDateTime start, LocalDateTime finish, int agreed) {
        return Activity.task(Nets.id(name), Duration.ofHours(hours))
                .baseline(new ActivityBaseline(
                        Optional.of(start), Optional.of(finish), Optional.of(Duration.ofHours(agreed))));
    }

    @Test
    void a_task_that_takes_a_day_longer_finishes_one_working_day_and_three_calendar_days_late() {
        BaselineVariance variance =
                variances(task("A", 48, MONDAY_8, FRIDAY_16, 40).build()).get(0);

        assertThat(variance.start().orElseThrow().isLater()).isFalse();
        assertThat(variance.finish().orElseThrow().calendarDays()).isEqualTo(3);
        assertThat(variance.finish().orElseThrow().working()).contains(Duration.ofHours(8));
        assertThat(variance.finish().orElseThrow().workingDays()).contains(new BigDecimal("1.00"));
        assertThat(variance.duration()).contains(Duration.ofHours(8));
        assertThat(variance.isLater()).isTrue();
    }

    @Test
    void friday_evening_and_monday_morning_are_no_delay() {
        LocalDateTime nextMonday = MONDAY_8.plusDays(7);
        BaselineVariance variance =
                variances(task("A", 40, MONDAY_8, nextMonday, 40).build()).get(0);

        assertThat(variance.finish().orElseThrow().calendarDays()).isEqualTo(-3);
        assertThat(variance.finish().orElseThrow().working()).contains(Duration.ZERO);
        assertThat(variance.isLater()).isFalse();
    }

    @Test
    void what_is_done_is_measured_by_what_happened() {
        BaselineVariance variance = variances(task("A", 8, MONDAY_8, MONDAY_8.plusHours(8), 8)
                        .actualStart(MONDAY_8.plusDays(1))
                        .actualFinish(MONDAY_8.plusDays(2).plusHours(4))
                        .build())
                .get(0);

        assertThat(variance.start().orElseThrow().workingDays()).contains(new BigDecimal("1.00"));
        assertThat(variance.finish().orElseThrow().workingDays()).contains(new BigDecimal("1.50"));
        assertThat(variance.duration()).contains(Duration.ofHours(4));
    }

    @Test
    void what_was_not_agreed_is_unknown_and_what_was_agreed_in_another_age_has_no_working_time() {
        assertThat(variances(Activity.task(Nets.id("A"), Duration.ofHours(8)).build()))
                .isEmpty();
        BaselineVariance variance = variances(Activity.task(Nets.id("A"), Duration.ofHours(8))
                        .baseline(new ActivityBaseline(
                                Optional.of(LocalDateTime.of(1066, 10, 14, 9, 0)), Optional.empty(), Optional.empty()))
                        .build())
                .get(0);

        assertThat(variance.start().orElseThrow().working()).isEmpty();
        assertThat(variance.start().orElseThrow().workingDays()).isEmpty();
        assertThat(variance.isLater()).isTrue();
        assertThat(variance.finish()).isEmpty();
        assertThat(variance.duration()).isEmpty();
    }

    @Test
    void bands_of_float_hold_every_open_activity_once() {
        CalculatedSchedule schedule =
                Nets.calculated(Nets.net("A3 B4 C2 D5 E6 F2 G1", "A>B", "B>D", "D>F", "A>C", "C>E", "E>F", "C>G", "G>F")
                        .build());

        List<FloatBand> bands = schedule.bands(Nets.days(1), Nets.days(5));

        assertThat(bands.stream().map(band -> Nets.names(band.activities())))
                .containsExactly(List.of("A", "B", "D", "F"), List.of("C", "E"), List.of(), List.of("G"));
        assertThat(bands.get(0).above()).isEmpty();
        assertThat(bands.get(1).above()).contains(Duration.ZERO);
        assertThat(bands.get(3).upTo()).isEmpty();
        assertThat(schedule.nearCritical(Nets.days(1))).isEqualTo(bands.get(1).activities());
        assertThatThrownBy(() -> schedule.bands(Nets.days(5), Nets.days(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("A band cannot reach from PT120H to PT24H.\nMaybe sort the limits");
    }

    @Test
    void a_difference_tells_what_came_and_went() {
        CalculatedSchedule before = Nets.calculated(Nets.net("A3 B4", "A>B").build());
        CalculatedSchedule after = Nets.calculated(Nets.net("A5 C1", "A>C").build());

        ScheduleDifference difference = before.differenceTo(after);

        assertThat(Nets.names(difference.added())).containsExactly("C");
        assertThat(Nets.names(difference.removed())).containsExactly("B");
        assertThat(difference.moved().stream().map(moved -> moved.activity().name()))
                .containsExactly("A");
        assertThat(difference.delay()).isEqualTo(Nets.days(-1));
        assertThat(difference.isEmpty()).isFalse();
        assertThat(before.differenceTo(before).isEmpty()).isTrue();
    }

    @Test
    void a_network_in_which_nothing_is_to_be_done_differs_from_its_start() {
        CalculatedSchedule nothing = ScheduleNetwork.of(
                        Schedule.builder()
                                .project(Nets.PROJECT)
                                .start(Nets.START)
                                .build(),
                        OFFICE)
                .flatMap(ScheduleNetwork::calculate)
                .get();
        CalculatedSchedule some = Nets.calculated(Nets.net("A3").build());

        assertThat(nothing.differenceTo(some).delay()).isEqualTo(Nets.days(3));
        assertThat(Nets.names(nothing.differenceTo(some).added())).containsExactly("A");
    }

    @Test
    void a_link_may_be_tried_with_another_lag_or_without() {
        Schedule net = Nets.net("A3 B4", "A>B").build();
        WhatIf whatIf = Nets.calculated(net).whatIf();

        assertThat(whatIf.ifLag(net.links().get(0), Nets.days(2)).map(ScheduleDifference::delay))
                .contains(Nets.days(2));
        assertThat(whatIf.ifWithout(net.links().get(0)).map(ScheduleDifference::delay))
                .contains(Nets.days(-3));
        assertThat(whatIf.ifNoEarlierThan(Nets.id("B"), Nets.START.plusDays(5)).map(ScheduleDifference::delay))
                .contains(Nets.days(2));
        assertThat(whatIf.ifWithout(org.pmokit.core.schedule.Link.of(Nets.id("B"), Nets.id("A"))))
                .isEmpty();
    }
}
