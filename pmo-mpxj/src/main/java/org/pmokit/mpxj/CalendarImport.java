package org.pmokit.mpxj;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mpxj.DayType;
import org.mpxj.LocalDateRange;
import org.mpxj.LocalTimeRange;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectCalendarException;
import org.mpxj.ProjectCalendarWeek;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.date.ExceptionDays;
import org.pmokit.core.date.Shift;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.date.WorkingHours;
import org.pmokit.core.identifier.CalendarId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.schedule.CalendarEntry;

/** The calendars of a file: the week with its shifts, and days that differ, those of a base calendar first. */
final class CalendarImport {

    private static final int DAY = 1_440;
    private static final int MOST_EXCEPTIONS = 100_000;

    private final ProjectId project;
    private final Remarks remarks;
    private final Names names = new Names();
    private final IdentityHashMap<ProjectCalendar, WorkingCalendar> calendars = new IdentityHashMap<>();
    private final List<CalendarEntry> entries = new ArrayList<>();
    private @Nullable CalendarId elapsed;

    CalendarImport(ProjectId project, Iterable<ProjectCalendar> all, Remarks remarks) {
        this.project = project;
        this.remarks = remarks;
        all.forEach(this::read);
    }

    List<CalendarEntry> entries() {
        return entries;
    }

    /** Empty where it has no working time. */
    Optional<CalendarId> idOf(@Nullable ProjectCalendar calendar) {
        return Optional.ofNullable(calendar)
                .flatMap(known -> Optional.ofNullable(calendars.get(known)))
                .map(known -> CalendarId.of(known.code()));
    }

    /** Whether the same time is worked in both. */
    boolean isAlike(@Nullable ProjectCalendar one, @Nullable ProjectCalendar other) {
        WorkingCalendar first = calendars.get(one);
        WorkingCalendar second = calendars.get(other);
        return first != null
                && second != null
                && first.week().equals(second.week())
                && first.exceptions().equals(second.exceptions());
    }

    /** Around the clock, for durations that the tool counts so; made when first asked for. */
    CalendarId elapsed() {
        if (elapsed == null) {
            WorkingCalendar always = WorkingCalendar.weekly(
                    code("around the clock", "elapsed"), WorkingHours.WHOLE_DAY, DayOfWeek.values());
            entries.add(CalendarEntry.builder()
                    .calendar(always)
                    .title("Around the clock")
                    .build());
            elapsed = CalendarId.of(always.code());
        }
        return elapsed;
    }

    private String code(String name, String otherwise) {
        return project.value() + "/" + names.unique(name, otherwise);
    }

    private void read(ProjectCalendar source) {
        String number = String.valueOf(source.getUniqueID());
        String name = source.getName() == null || source.getName().isBlank() ? "Calendar " + number : source.getName();
        String code = code(name, number);
        String path = "calendars[" + code + "]";
        WorkingCalendar.Builder builder = WorkingCalendar.builder().code(code);
        boolean worked = addWeek(source, builder, path);
        List<ExceptionDays> exceptions = exceptions(source, path);
        if (!worked && exceptions.stream().noneMatch(days -> days.hours().isWorked())) {
            remarks.lost(
                    path, "The calendar has no working time and is left out.", "give it working days in the tool.");
            return;
        }
        builder.exceptions(exceptions);
        Integer minutes = source.getMinutesPerDay();
        if (minutes != null && minutes >= 1 && minutes <= DAY) {
            builder.minutesPerDay(minutes);
        }
        WorkingCalendar calendar = builder.build();
        calendars.put(source, calendar);
        entries.add(CalendarEntry.builder().calendar(calendar).title(name).build());
    }

    private boolean addWeek(ProjectCalendar source, WorkingCalendar.Builder builder, String path) {
        boolean worked = false;
        for (DayOfWeek day : DayOfWeek.values()) {
            WorkingHours hours =
                    source.isWorkingDay(day) ? hours(source.getHours(day), path + "." + day) : WorkingHours.NONE;
            if (hours.isWorked()) {
                builder.putWeek(day, hours);
                worked = true;
            }
        }
        return worked;
    }

    // ---- days that differ

    private List<ExceptionDays> exceptions(ProjectCalendar source, String path) {
        List<ExceptionDays> all = new ArrayList<>();
        for (ProjectCalendar level : fromBase(source)) {
            level.getWorkWeeks().stream().sorted().forEach(week -> addWorkWeek(week, all, path));
            level.getCalendarExceptions().forEach(exception -> addException(exception, all, path));
        }
        if (all.size() > MOST_EXCEPTIONS) {
            remarks.lost(
                    path,
                    "The calendar has more than " + MOST_EXCEPTIONS + " exceptions; the others are left out.",
                    "shorten its recurring exceptions.");
            return all.subList(0, MOST_EXCEPTIONS);
        }
        return all;
    }

    private static Iterable<ProjectCalendar> fromBase(ProjectCalendar source) {
        Deque<ProjectCalendar> levels = new ArrayDeque<>();
        Set<ProjectCalendar> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (ProjectCalendar level = source; level != null && seen.add(level); level = level.getParent()) {
            levels.push(level);
        }
        return levels;
    }

    private void addWorkWeek(ProjectCalendarWeek week, List<ExceptionDays> all, String path) {
        LocalDateRange range = week.getDateRange();
        if (range == null || range.getStart() == null || range.getEnd() == null) {
            remarks.malformed(path, "A work week without dates is left out.", "give it a first and a last day.");
            return;
        }
        for (LocalDate day = range.getStart();
                !day.isAfter(range.getEnd()) && all.size() <= MOST_EXCEPTIONS;
                day = day.plusDays(1)) {
            DayType type = week.getCalendarDayType(day.getDayOfWeek());
            if (type == DayType.NON_WORKING) {
                all.add(ExceptionDays.holiday(day));
            } else if (type == DayType.WORKING) {
                all.add(ExceptionDays.worked(day, hours(week.getCalendarHours(day.getDayOfWeek()), path)));
            }
        }
    }

    private void addException(ProjectCalendarException exception, List<ExceptionDays> all, String path) {
        if (all.size() > MOST_EXCEPTIONS) {
            return;
        }
        for (ProjectCalendarException part : exception.getExpandedExceptions()) {
            LocalDate first = part.getFromDate();
            LocalDate last = part.getToDate() == null ? first : part.getToDate();
            if (first == null || last == null || last.isBefore(first)) {
                remarks.malformed(
                        path,
                        "An exception from " + first + " to " + last + " is left out.",
                        "correct its dates in the tool.");
            } else {
                all.add(new ExceptionDays(DateRange.ofClosed(first, last), hours(part, path + "." + first)));
            }
        }
    }

    // ---- hours

    /** The shifts in order; those that overlap are joined. */
    private WorkingHours hours(@Nullable Iterable<LocalTimeRange> ranges, String path) {
        List<Shift> shifts = new ArrayList<>();
        if (ranges != null) {
            ranges.forEach(range -> shift(range).ifPresent(shifts::add));
        }
        Collections.sort(shifts);
        List<Shift> apart = new ArrayList<>();
        for (Shift shift : shifts) {
            Shift last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            if (last != null && shift.start() < last.end()) {
                remarks.malformed(
                        path,
                        "The shifts " + last + " and " + shift + " overlap; they are joined.",
                        "part them in the tool.");
                apart.set(apart.size() - 1, new Shift(last.start(), Math.max(last.end(), shift.end())));
            } else {
                apart.add(shift);
            }
        }
        return new WorkingHours(withinADay(apart, path));
    }

    private List<Shift> withinADay(List<Shift> shifts, String path) {
        if (shifts.isEmpty()
                || shifts.get(shifts.size() - 1).end() <= shifts.get(0).start() + DAY) {
            return shifts;
        }
        Shift last = shifts.get(shifts.size() - 1);
        int end = shifts.get(0).start() + DAY;
        remarks.malformed(
                path,
                "The shift " + last + " runs into the first one of the next day; it is cut.",
                "shorten it in the tool.");
        List<Shift> cut = new ArrayList<>(shifts.subList(0, shifts.size() - 1));
        cut.add(new Shift(last.start(), end));
        return cut;
    }

    /** Ends at midnight where it ends at 00:00, and on the next day where it does not end after its start. */
    private static Optional<Shift> shift(@Nullable LocalTimeRange range) {
        if (range == null || range.getStart() == null || range.getEnd() == null) {
            return Optional.empty();
        }
        int start = minute(range.getStart());
        int end = roundedUp(range.getEnd());
        return Optional.of(new Shift(start % DAY, end > start ? end : end + DAY));
    }

    private static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    private static int roundedUp(LocalTime time) {
        return minute(time) + (time.getSecond() > 0 || time.getNano() > 0 ? 1 : 0);
    }
}
