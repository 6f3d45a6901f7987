package org.pmokit.core.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    @Test
    void from_the_first_to_the_22nd_of_june_2026_are_21_days_of_which_15_are_worked() {
        LocalDate baseline = LocalDate.of(2026, 6, 1);
        LocalDate forecast = LocalDate.of(2026, 6, 22);

        assertThat(WorkingCalendar.EVERY_DAY.daysBetween(baseline, forecast)).isEqualTo(21);
        assertThat(WorkingCalendar.MONDAY_FRIDAY.daysBetween(baseline, forecast))
                .isEqualTo(15);
    }

    @Test
    void from_the_31st_back_to_the_27th_of_march_2026_are_4_days_of_which_2_are_worked() {
        LocalDate baseline = LocalDate.of(2026, 3, 31);
        LocalDate forecast = LocalDate.of(2026, 3, 27);

        assertThat(WorkingCalendar.EVERY_DAY.daysBetween(baseline, forecast)).isEqualTo(-4);
        assertThat(WorkingCalendar.MONDAY_FRIDAY.daysBetween(baseline, forecast))
                .isEqualTo(-2);
    }

    @Test
    void nobody_works_at_the_weekend_from_monday_to_friday() {
        LocalDate saturday = LocalDate.of(2026, 6, 6);

        assertThat(WorkingCalendar.MONDAY_FRIDAY.isWorkingDay(saturday.minusDays(1)))
                .isTrue();
        assertThat(WorkingCalendar.MONDAY_FRIDAY.isWorkingDay(saturday)).isFalse();
        assertThat(WorkingCalendar.MONDAY_FRIDAY.isWorkingDay(saturday.plusDays(1)))
                .isFalse();
        assertThat(WorkingCalendar.EVERY_DAY.isWorkingDay(saturday)).isTrue();
        assertThat(WorkingCalendar.MONDAY_FRIDAY.daysBetween(saturday, saturday.plusDays(2)))
                .isZero();
    }

    @Test
    void the_longest_distance_is_counted_at_once() {
        assertThat(WorkingCalendar.MONDAY_FRIDAY.daysBetween(LocalDate.MIN, LocalDate.MAX))
                .isCloseTo(LocalDate.MAX.toEpochDay() / 7 * 10, org.assertj.core.data.Percentage.withPercentage(1));
    }

    private static final WorkingHours EIGHT = WorkingHours.of("08:00-12:00 13:00-17:00");

    @Test
    void the_standard_calendars_are_found_by_their_code() {
        assertThat(WorkingCalendar.parse("every-day")).contains(WorkingCalendar.EVERY_DAY);
        assertThat(WorkingCalendar.parse("monday-friday")).contains(WorkingCalendar.MONDAY_FRIDAY);
        assertThat(WorkingCalendar.parse("site")).isEmpty();
        assertThat(WorkingCalendar.standard())
                .extracting(WorkingCalendar::code)
                .containsExactly("every-day", "monday-friday");
    }

    @Test
    void a_holiday_is_no_working_day_and_a_worked_saturday_is() {
        LocalDate saturday = LocalDate.of(2026, 6, 6);
        WorkingCalendar calendar = WorkingCalendar.MONDAY_FRIDAY.toBuilder()
                .code("site")
                .addException(ExceptionDays.holiday(LocalDate.of(2026, 6, 3)))
                .addException(ExceptionDays.worked(saturday, EIGHT))
                .build();

        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 6, 3))).isFalse();
        assertThat(calendar.hoursOn(saturday)).isEqualTo(EIGHT);
        assertThat(calendar.daysBetween(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 8)))
                .isEqualTo(5);
    }

    @Test
    void of_two_exceptions_on_one_day_the_later_one_counts() {
        LocalDate monday = LocalDate.of(2026, 6, 1);
        WorkingCalendar calendar = WorkingCalendar.MONDAY_FRIDAY.toBuilder()
                .code("site")
                .addException(ExceptionDays.holidays(monday, monday.plusDays(10)))
                .addException(ExceptionDays.worked(monday.plusDays(2), EIGHT))
                .build();

        assertThat(calendar.hoursOn(monday.plusDays(2))).isEqualTo(EIGHT);
        assertThat(calendar.isWorkingDay(monday.plusDays(3))).isFalse();
        assertThat(calendar.isWorkingDay(monday.plusDays(11))).isTrue();
    }

    @Test
    void a_working_day_after_friday_is_monday_and_after_saturday_tuesday() {
        LocalDate friday = LocalDate.of(2026, 6, 5);

        assertThat(WorkingCalendar.MONDAY_FRIDAY.plusDays(friday, 1)).isEqualTo(friday.plusDays(3));
        assertThat(WorkingCalendar.MONDAY_FRIDAY.plusDays(friday.plusDays(1), 0))
                .isEqualTo(friday.plusDays(3));
        assertThat(WorkingCalendar.MONDAY_FRIDAY.plusDays(friday.plusDays(1), 1))
                .isEqualTo(friday.plusDays(4));
        assertThat(WorkingCalendar.MONDAY_FRIDAY.plusDays(friday.plusDays(1), -1))
                .isEqualTo(friday);
        assertThat(WorkingCalendar.MONDAY_FRIDAY.plusDays(friday.plusDays(3), -1))
                .isEqualTo(friday);
    }

    @Test
    void working_days_that_never_come_are_told_at_once() {
        WorkingCalendar once = WorkingCalendar.builder()
                .code("once")
                .addException(ExceptionDays.worked(LocalDate.of(2026, 6, 5), EIGHT))
                .build();

        assertThat(once.plusDays(LocalDate.of(2026, 6, 1), 0)).isEqualTo(LocalDate.of(2026, 6, 5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> once.plusDays(LocalDate.of(2026, 6, 1), 1))
                .withMessageContaining("\"once\" has not 1 working days after 2026-06-01")
                .withMessageContaining("\nMaybe");
        assertThatIllegalArgumentException().isThrownBy(() -> once.plusDays(LocalDate.of(2026, 6, 1), -1));
        assertThat(once.minutesPerDay()).isEqualTo(480);
    }

    @Test
    void a_holiday_without_end_is_taken() {
        WorkingCalendar closed = WorkingCalendar.MONDAY_FRIDAY.toBuilder()
                .code("closed")
                .addException(new ExceptionDays(DateRange.startingOn(LocalDate.of(2026, 6, 5)), WorkingHours.NONE))
                .build();

        assertThat(closed.daysBetween(LocalDate.of(2026, 6, 1), LocalDate.MAX)).isEqualTo(4);
        assertThat(closed.isWorkingDay(LocalDate.MAX)).isFalse();
    }

    @Test
    void a_calendar_without_working_time_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingCalendar.builder().code("idle").build())
                .withMessageContaining("\"idle\" has no working time")
                .withMessageContaining("\nMaybe");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingCalendar.weekly("idle", WorkingHours.NONE, DayOfWeek.values()));
    }

    @Test
    void a_day_is_as_long_as_most_days_are() {
        WorkingCalendar calendar = WorkingCalendar.weekly(
                        "site", WorkingHours.lasting(600), DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY)
                .toBuilder()
                .putWeek(DayOfWeek.FRIDAY, WorkingHours.lasting(240))
                .build();

        assertThat(calendar.minutesPerDay()).isEqualTo(600);
        assertThat(calendar.toBuilder().minutesPerDay(480).build().minutesPerDay())
                .isEqualTo(480);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.toBuilder().minutesPerDay(1_441).build())
                .withMessageContaining("1441");
    }

    @Test
    void a_weekday_without_hours_is_the_same_as_no_weekday() {
        WorkingCalendar told = WorkingCalendar.MONDAY_FRIDAY.toBuilder()
                .putWeek(DayOfWeek.SUNDAY, WorkingHours.NONE)
                .build();

        assertThat(told).isEqualTo(WorkingCalendar.MONDAY_FRIDAY);
    }
}
