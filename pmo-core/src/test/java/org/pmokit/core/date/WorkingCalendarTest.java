package org.pmokit.core.date;

import static org.assertj.core.api.Assertions.assertThat;

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
}
