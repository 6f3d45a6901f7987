package org.pmokit.core.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CompiledCalendarProperties {

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        return Calendars.any();
    }

    @Provide
    Arbitrary<LocalDateTime> times() {
        return Arbitraries.integers()
                .between(0, (int) Calendars.HORIZON.days() * Shift.DAY)
                .map(minute -> Calendars.START.atStartOfDay().plusMinutes(minute));
    }

    @Property(tries = 150)
    void positions_starts_and_finishes_are_those_that_one_counts(@ForAll("calendars") WorkingCalendar calendar) {
        CompiledCalendar compiled = calendar.compiled(Calendars.HORIZON);
        boolean[] worked = Calendars.naive(calendar);
        long first = CompiledCalendar.minuteOf(Calendars.START.atStartOfDay());
        int position = 0;
        for (int minute = 0; minute < worked.length; minute++) {
            if (compiled.positionOf(first + minute) != position) {
                assertThat(compiled.positionOf(first + minute))
                        .as("minute " + minute)
                        .isEqualTo(position);
            }
            if (worked[minute]) {
                if (compiled.startMinuteAt(position) != first + minute
                        || compiled.finishMinuteAt(position + 1) != first + minute + 1) {
                    assertThat(compiled.startMinuteAt(position)).isEqualTo(first + minute);
                    assertThat(compiled.finishMinuteAt(position + 1)).isEqualTo(first + minute + 1);
                }
                position++;
            }
        }
        assertThat(compiled.minutes()).isEqualTo(position);
        assertThat(compiled.positionOf(first + worked.length)).isEqualTo(position);
    }

    @Property(tries = 300)
    void a_minute_is_worked_when_the_naive_calendar_says_so(
            @ForAll("calendars") WorkingCalendar calendar, @ForAll("times") LocalDateTime time) {
        int minute =
                (int) (CompiledCalendar.minuteOf(time) - CompiledCalendar.minuteOf(Calendars.START.atStartOfDay()));
        boolean[] worked = Calendars.naive(calendar);

        assertThat(minute < worked.length
                        && calendar.compiled(Calendars.HORIZON).isWorking(time))
                .isEqualTo(minute < worked.length && worked[minute]);
    }

    @Property
    void a_position_is_the_position_of_its_start_and_of_its_finish(
            @ForAll("calendars") WorkingCalendar calendar, @ForAll("times") LocalDateTime time) {
        CompiledCalendar compiled = calendar.compiled(Calendars.HORIZON);
        long position = compiled.position(time);

        assertThat(compiled.position(compiled.finishAt(position))).isEqualTo(position);
        if (position < compiled.minutes()) {
            assertThat(compiled.position(compiled.startAt(position))).isEqualTo(position);
            assertThat(compiled.startAt(position)).isAfterOrEqualTo(time);
        }
        if (position > 0) {
            assertThat(compiled.finishAt(position)).isBeforeOrEqualTo(time);
        }
    }

    @Property
    void work_between_adds_up_and_changes_its_sign_with_the_direction(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("times") LocalDateTime one,
            @ForAll("times") LocalDateTime two,
            @ForAll("times") LocalDateTime three) {
        CompiledCalendar compiled = calendar.compiled(Calendars.HORIZON);

        assertThat(compiled.minutesBetween(one, two) + compiled.minutesBetween(two, three))
                .isEqualTo(compiled.minutesBetween(one, three));
        assertThat(compiled.minutesBetween(one, two)).isEqualTo(-compiled.minutesBetween(two, one));
    }

    @Property
    void later_times_have_positions_that_are_not_smaller(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("times") LocalDateTime one,
            @ForAll("times") LocalDateTime other) {
        CompiledCalendar compiled = calendar.compiled(Calendars.HORIZON);

        assertThat(one.isBefore(other) && compiled.position(one) > compiled.position(other))
                .isFalse();
    }

    @Property
    void adding_the_work_between_two_times_leads_from_one_to_the_other(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("times") LocalDateTime one,
            @ForAll("times") LocalDateTime other) {
        CompiledCalendar compiled = calendar.compiled(Calendars.HORIZON);
        long work = compiled.minutesBetween(one, other);

        LocalDateTime finish = compiled.finishAfter(one, work);

        assertThat(compiled.minutesBetween(one, finish)).isEqualTo(work);
        assertThat(compiled.position(finish)).isEqualTo(compiled.position(other));
    }

    @Property
    void a_time_survives_the_axis(@ForAll("times") LocalDateTime time) {
        assertThat(CompiledCalendar.timeOf(CompiledCalendar.minuteOf(time))).isEqualTo(time);
    }
}
