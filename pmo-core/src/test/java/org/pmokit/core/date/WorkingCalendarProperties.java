package org.pmokit.core.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingCalendarProperties {

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        return Arbitraries.oneOf(Arbitraries.of(WorkingCalendar.standard()), Calendars.any());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-60, 90).map(Calendars.START::plusDays);
    }

    @Property
    void the_hours_of_a_day_are_those_of_the_last_exception_or_of_the_week(
            @ForAll("calendars") WorkingCalendar calendar, @ForAll("days") LocalDate day) {
        assertThat(calendar.hoursOn(day)).isEqualTo(Calendars.naiveHours(calendar, day));
    }

    @Property
    void working_days_are_those_that_one_counts(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other) {
        LocalDate from = one.isBefore(other) ? one : other;
        LocalDate to = one.isBefore(other) ? other : one;

        long counted = Stream.iterate(from, day -> day.isBefore(to), day -> day.plusDays(1))
                .filter(calendar::isWorkingDay)
                .count();

        assertThat(calendar.daysBetween(from, to)).isEqualTo(counted);
    }

    @Property
    void backwards_the_days_are_negative(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other) {
        assertThat(calendar.daysBetween(one, other)).isEqualTo(-calendar.daysBetween(other, one));
    }

    @Property
    void a_way_in_two_parts_is_as_long_as_the_whole(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate two,
            @ForAll("days") LocalDate three) {
        assertThat(calendar.daysBetween(one, two) + calendar.daysBetween(two, three))
                .isEqualTo(calendar.daysBetween(one, three));
    }

    @Property
    void adding_working_days_leads_to_a_working_day_that_is_so_many_away(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = -40, max = 40) int workingDays) {
        LocalDate reached = calendar.plusDays(day, workingDays);

        assertThat(calendar.isWorkingDay(reached)).isTrue();
        assertThat(calendar.daysBetween(day, reached)).isEqualTo(workingDays);
    }

    @Property
    void on_every_day_the_working_days_are_the_calendar_days(
            @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        assertThat(WorkingCalendar.EVERY_DAY.daysBetween(one, other)).isEqualTo(ChronoUnit.DAYS.between(one, other));
    }
}
