package org.pmokit.core.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.pmokit.core.Portfolios;

@Portfolios.Generated
class WorkingCalendarProperties {

    @Property
    void working_days_are_those_that_one_counts(
            @ForAll WorkingCalendar calendar, @ForAll LocalDate one, @ForAll LocalDate other) {
        LocalDate from = one.isBefore(other) ? one : other;
        LocalDate to = one.isBefore(other) ? other : one;

        long counted = Stream.iterate(from, day -> day.isBefore(to), day -> day.plusDays(1))
                .filter(calendar::isWorkingDay)
                .count();

        assertThat(calendar.daysBetween(from, to)).isEqualTo(counted);
    }

    @Property
    void backwards_the_days_are_negative(
            @ForAll WorkingCalendar calendar, @ForAll LocalDate one, @ForAll LocalDate other) {
        assertThat(calendar.daysBetween(one, other)).isEqualTo(-calendar.daysBetween(other, one));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_way_in_two_parts_is_as_long_as_the_whole(
            @ForAll WorkingCalendar calendar, @ForAll LocalDate one, @ForAll LocalDate two, @ForAll LocalDate three) {
        assertThat(calendar.daysBetween(one, two) + calendar.daysBetween(two, three))
                .isEqualTo(calendar.daysBetween(one, three));
    }

    @Property
    void on_every_day_the_working_days_are_the_calendar_days(@ForAll LocalDate one, @ForAll LocalDate other) {
        assertThat(WorkingCalendar.EVERY_DAY.daysBetween(one, other)).isEqualTo(ChronoUnit.DAYS.between(one, other));
    }
}
