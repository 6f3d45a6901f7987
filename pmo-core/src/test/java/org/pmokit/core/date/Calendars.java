package org.pmokit.core.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Calendars with all that they may have: several shifts, nights, free days, exceptions on top of each other. */
final class Calendars {

    /** A Monday. */
    static final LocalDate START = LocalDate.of(2026, 1, 5);

    static final DateRange HORIZON = DateRange.of(START, START.plusDays(24));

    private Calendars() {}

    static Arbitrary<WorkingCalendar> any() {
        Arbitrary<Map<DayOfWeek, WorkingHours>> weeks =
                Arbitraries.maps(Arbitraries.of(DayOfWeek.class), hours()).ofMinSize(1);
        return Combinators.combine(weeks, exceptions().list().ofMaxSize(5))
                .filter((week, exceptions) -> week.values().stream().anyMatch(WorkingHours::isWorked))
                .as((week, exceptions) -> WorkingCalendar.builder()
                        .code("generated")
                        .putAllWeek(week)
                        .addAllExceptions(exceptions)
                        .build())
                .filter(calendar -> START.datesUntil(HORIZON.end()).anyMatch(calendar::isWorkingDay));
    }

    private static Arbitrary<ExceptionDays> exceptions() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 30);
        return Combinators.combine(days, Arbitraries.integers().between(0, 4), hours())
                .as((from, more, hours) -> new ExceptionDays(
                        DateRange.ofClosed(
                                START.minusDays(3).plusDays(from),
                                START.minusDays(3).plusDays(from + more)),
                        hours));
    }

    /** Cuts a day and a half into pieces, of which every second is worked. */
    private static Arbitrary<WorkingHours> hours() {
        Arbitrary<Integer> quarters = Arbitraries.integers().between(0, 144);
        return quarters.set().ofMaxSize(6).map(cuts -> {
            List<Integer> sorted = cuts.stream().sorted().map(cut -> cut * 15).toList();
            List<Shift> shifts = new ArrayList<>();
            for (int at = 0; at + 1 < sorted.size(); at += 2) {
                int from = sorted.get(at);
                int latest = sorted.get(0) + Shift.DAY;
                if (from < Math.min(Shift.DAY, latest)) {
                    shifts.add(new Shift(from, Math.min(sorted.get(at + 1), latest)));
                }
            }
            return new WorkingHours(shifts);
        });
    }

    /** Minute by minute: whether it is worked, from the start of the horizon. */
    static boolean[] naive(WorkingCalendar calendar) {
        int length = (int) HORIZON.days() * Shift.DAY;
        boolean[] worked = new boolean[length];
        for (int day = -1; day < HORIZON.days(); day++) {
            for (Shift shift : naiveHours(calendar, START.plusDays(day)).shifts()) {
                for (int minute = shift.start(); minute < shift.end(); minute++) {
                    int at = day * Shift.DAY + minute;
                    if (at >= 0 && at < length) {
                        worked[at] = true;
                    }
                }
            }
        }
        return worked;
    }

    static WorkingHours naiveHours(WorkingCalendar calendar, LocalDate day) {
        WorkingHours hours = calendar.week().getOrDefault(day.getDayOfWeek(), WorkingHours.NONE);
        for (ExceptionDays exception : calendar.exceptions()) {
            hours = exception.days().contains(day) ? exception.hours() : hours;
        }
        return hours;
    }
}
