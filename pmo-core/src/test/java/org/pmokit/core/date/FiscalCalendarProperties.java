package org.pmokit.core.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class FiscalCalendarProperties {

    @Provide
    Arbitrary<FiscalCalendar> calendars() {
        return Arbitraries.integers()
                .between(1, 365)
                .map(day -> LocalDate.ofYearDay(2025, day))
                .map(day -> new FiscalCalendar(MonthDay.from(day)));
    }

    @Property
    void the_parts_of_a_year_follow_each_other_from_its_first_to_its_last_day(
            @ForAll("calendars") FiscalCalendar calendar,
            @ForAll @IntRange(min = 1999, max = 2040) int year,
            @ForAll FiscalUnit unit) {
        List<ReportingPeriod> parts = calendar.parts(year, unit);

        assertThat(parts).hasSize(unit.perYear());
        assertThat(parts.get(0).range().start())
                .isEqualTo(calendar.year(year).range().start());
        for (int place = 1; place < parts.size(); place++) {
            assertThat(parts.get(place).range().start())
                    .isEqualTo(parts.get(place - 1).range().end());
        }
        assertThat(parts.get(parts.size() - 1).range().end())
                .isEqualTo(calendar.year(year + 1).range().start());
    }

    @Property
    void every_day_is_in_its_period(
            @ForAll("calendars") FiscalCalendar calendar,
            @ForAll @IntRange(min = 0, max = 5_000) int day,
            @ForAll FiscalUnit unit) {
        LocalDate date = Calendars.START.plusDays(day);

        assertThat(calendar.periodOf(date, unit).range().contains(date)).isTrue();
    }
}
