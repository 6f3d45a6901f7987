package org.pmokit.core.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class CompiledCalendarTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
    private static final DateRange SUMMER = DateRange.ofClosed(MONDAY.minusDays(30), MONDAY.plusDays(90));
    private static final WorkingCalendar OFFICE_HOURS = WorkingCalendar.weekly(
            "office-hours",
            WorkingHours.of("08:00-12:00 13:00-17:00"),
            DayOfWeek.MONDAY,
            DayOfWeek.TUESDAY,
            DayOfWeek.WEDNESDAY,
            DayOfWeek.THURSDAY,
            DayOfWeek.FRIDAY);

    private final CompiledCalendar compiled = OFFICE_HOURS.compiled(SUMMER);

    @Test
    void friday_evening_and_monday_morning_are_one_point_of_work() {
        LocalDateTime friday = at(4, 17, 0);
        LocalDateTime monday = at(7, 8, 0);

        assertThat(compiled.position(friday)).isEqualTo(compiled.position(monday));
        assertThat(compiled.nextStart(friday)).isEqualTo(monday);
        assertThat(compiled.previousFinish(monday)).isEqualTo(friday);
        assertThat(compiled.minutesBetween(friday, monday)).isZero();
    }

    @Test
    void work_of_eight_hours_that_starts_at_ten_ends_at_ten_on_the_next_day() {
        assertThat(compiled.finishAfter(at(0, 10, 0), 480)).isEqualTo(at(1, 10, 0));
        assertThat(compiled.finishAfter(at(0, 8, 0), 480)).isEqualTo(at(0, 17, 0));
        assertThat(compiled.startAfter(at(0, 8, 0), 480)).isEqualTo(at(1, 8, 0));
        assertThat(compiled.finishAfter(at(1, 8, 0), -480)).isEqualTo(at(-3, 17, 0));
        assertThat(compiled.startAfter(at(1, 8, 0), -480)).isEqualTo(at(0, 8, 0));
    }

    @Test
    void no_lag_at_all_leads_to_the_next_start_or_the_last_finish() {
        assertThat(compiled.startAfter(at(0, 12, 0), 0)).isEqualTo(at(0, 13, 0));
        assertThat(compiled.finishAfter(at(0, 13, 0), 0)).isEqualTo(at(0, 12, 0));
        assertThat(compiled.finishAfter(at(0, 10, 0), 0)).isEqualTo(at(0, 10, 0));
    }

    @Test
    void a_minute_is_worked_or_not() {
        assertThat(compiled.isWorking(at(0, 8, 0))).isTrue();
        assertThat(compiled.isWorking(at(0, 11, 59))).isTrue();
        assertThat(compiled.isWorking(at(0, 12, 0))).isFalse();
        assertThat(compiled.isWorking(at(5, 10, 0))).isFalse();
    }

    @Test
    void forty_four_days_are_352_hours_on_a_calendar_of_8_hours_only() {
        WorkingCalendar tenHours =
                WorkingCalendar.weekly("long-days", WorkingHours.of("07:00-17:00"), DayOfWeek.values());

        assertThat(44 * OFFICE_HOURS.minutesPerDay()).isEqualTo(352 * 60);
        assertThat(44 * tenHours.minutesPerDay()).isEqualTo(440 * 60);
    }

    @Test
    void a_night_shift_belongs_to_the_day_on_which_it_starts() {
        WorkingCalendar nights = WorkingCalendar.weekly("nights", WorkingHours.of("22:00-06:00"), DayOfWeek.MONDAY);
        CompiledCalendar compiledNights = nights.compiled(SUMMER);

        assertThat(nights.isWorkingDay(MONDAY)).isTrue();
        assertThat(nights.isWorkingDay(MONDAY.plusDays(1))).isFalse();
        assertThat(compiledNights.isWorking(at(1, 5, 59))).isTrue();
        assertThat(compiledNights.finishAfter(at(0, 12, 0), 480)).isEqualTo(at(1, 6, 0));
    }

    @Test
    void a_holiday_of_the_next_day_does_not_shorten_the_night_before() {
        WorkingCalendar nights =
                WorkingCalendar.weekly("nights", WorkingHours.of("22:00-06:00"), DayOfWeek.values()).toBuilder()
                        .addException(ExceptionDays.holiday(MONDAY.plusDays(1)))
                        .build();

        CompiledCalendar compiledNights = nights.compiled(SUMMER);

        assertThat(compiledNights.minutesBetween(at(0, 22, 0), at(1, 22, 0))).isEqualTo(480);
        assertThat(compiledNights.minutesBetween(at(1, 22, 0), at(2, 22, 0))).isZero();
    }

    @Test
    void a_shift_may_run_to_midnight() {
        WorkingCalendar late = WorkingCalendar.weekly("late", WorkingHours.of("16:00-24:00"), DayOfWeek.values());

        assertThat(late.compiled(SUMMER).finishAfter(at(0, 12, 0), 480)).isEqualTo(at(1, 0, 0));
    }

    @Test
    void around_the_clock_working_minutes_are_elapsed_minutes() {
        CompiledCalendar elapsed = WorkingCalendar.EVERY_DAY.compiled(SUMMER);

        assertThat(elapsed.minutes()).isEqualTo(SUMMER.days() * 1_440);
        assertThat(elapsed.finishAfter(at(0, 10, 7), 1_441)).isEqualTo(at(1, 10, 8));
    }

    @Test
    void whole_days_from_monday_to_friday_end_at_midnight_after_friday() {
        CompiledCalendar weekdays = WorkingCalendar.MONDAY_FRIDAY.compiled(SUMMER);

        assertThat(weekdays.finishAfter(at(0, 0, 0), 5 * 1_440)).isEqualTo(at(5, 0, 0));
        assertThat(weekdays.startAfter(at(0, 0, 0), 5 * 1_440)).isEqualTo(at(7, 0, 0));
    }

    @Test
    void what_lies_beyond_the_horizon_is_told() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> compiled.position(at(-31, 0, 0)))
                .withMessageContaining("office-hours")
                .withMessageContaining("\nMaybe compile it over a longer horizon.");
        assertThatIllegalArgumentException().isThrownBy(() -> compiled.finishAfter(at(0, 8, 0), 1_000_000));
        assertThatIllegalArgumentException().isThrownBy(() -> compiled.startAt(compiled.minutes()));
        assertThatIllegalArgumentException().isThrownBy(() -> compiled.startAt(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> compiled.previousFinish(at(-30, 8, 0)));
        assertThat(compiled.finishAt(compiled.minutes())).isEqualTo(at(88, 17, 0));
    }

    @Test
    void a_horizon_without_working_time_is_told() {
        WorkingCalendar closed = OFFICE_HOURS.toBuilder()
                .addException(ExceptionDays.holidays(MONDAY.minusYears(1), MONDAY.plusYears(1)))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> closed.compiled(SUMMER))
                .withMessageContaining("no working time");
        assertThatIllegalArgumentException().isThrownBy(() -> OFFICE_HOURS.compiled(DateRange.ALWAYS));
        assertThatIllegalArgumentException().isThrownBy(() -> OFFICE_HOURS.compiled(DateRange.of(MONDAY, MONDAY)));
    }

    @Test
    void seconds_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> compiled.position(at(0, 8, 0).plusSeconds(1)))
                .withMessageContaining("whole minutes");
    }

    @Test
    void two_are_equal_when_calendar_and_horizon_are() {
        assertThat(compiled).isEqualTo(OFFICE_HOURS.compiled(SUMMER)).hasSameHashCodeAs(OFFICE_HOURS.compiled(SUMMER));
        assertThat(compiled).isNotEqualTo(WorkingCalendar.EVERY_DAY.compiled(SUMMER));
        assertThat(compiled)
                .isNotEqualTo(OFFICE_HOURS.compiled(
                        DateRange.startingOn(MONDAY).intersection(SUMMER).orElseThrow()));
    }

    private static LocalDateTime at(int day, int hour, int minute) {
        return MONDAY.plusDays(day).atTime(hour, minute);
    }
}
