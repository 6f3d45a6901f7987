package org.pmokit.core.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * When work is done: the hours of each weekday, and the days that differ from it. Times are local times of one place
 * without changes of the clock.
 *
 * <p>Questions about days are answered here, in a time that does not depend on how far apart the days are. For questions
 * about minutes ask for the {@link #compiled} form.
 */
@Value.Immutable
public abstract class WorkingCalendar {

    /** All seven days, around the clock: elapsed time. */
    public static final WorkingCalendar EVERY_DAY = weekly("every-day", WorkingHours.WHOLE_DAY, DayOfWeek.values());
    /** Monday to Friday in whole days, without holidays. */
    public static final WorkingCalendar MONDAY_FRIDAY = weekly(
            "monday-friday",
            WorkingHours.WHOLE_DAY,
            DayOfWeek.MONDAY,
            DayOfWeek.TUESDAY,
            DayOfWeek.WEDNESDAY,
            DayOfWeek.THURSDAY,
            DayOfWeek.FRIDAY);

    WorkingCalendar() {}

    /** The name used in files: that of a standard calendar, or the id of one's own. */
    public abstract String code();

    /** The hours of the weekdays on which work is done; a day that is absent is not worked. */
    public abstract Map<DayOfWeek, WorkingHours> week();

    /** The days that differ from the week, in the order given; where two concern one day, the later one counts. */
    public abstract List<ExceptionDays> exceptions();

    /**
     * What "a day" of duration means: working minutes, 1 to 1440. Unless said, those of most weekdays that are worked,
     * the longer where two are as frequent; where no weekday is, the longest day among the exceptions.
     */
    @Value.Default
    public int minutesPerDay() {
        Map<Integer, Long> frequency = week().values().stream()
                .map(WorkingHours::minutes)
                .filter(minutes -> minutes > 0)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Optional<Integer> usual = frequency.keySet().stream()
                .max(Comparator.<Integer, Long>comparing(frequency::get).thenComparing(Comparator.naturalOrder()));
        return usual.orElseGet(() -> Math.max(
                1,
                exceptions().stream()
                        .mapToInt(days -> days.hours().minutes())
                        .max()
                        .orElse(1)));
    }

    @Value.Lazy
    WorkedDays workedDays() {
        return WorkedDays.of(this);
    }

    @Value.Check
    WorkingCalendar check() {
        boolean worked = week().values().stream().anyMatch(WorkingHours::isWorked)
                || exceptions().stream().anyMatch(days -> days.hours().isWorked());
        if (!worked) {
            throw new IllegalArgumentException("The calendar \"" + code()
                    + "\" has no working time.\nMaybe name the days of the week on which work is done.");
        }
        if (minutesPerDay() < 1 || minutesPerDay() > Shift.DAY) {
            throw new IllegalArgumentException("A day of the calendar \"" + code() + "\" cannot have " + minutesPerDay()
                    + " minutes.\nMaybe write 480 for 8 hours.");
        }
        return week().containsValue(WorkingHours.NONE) ? withoutFreeDays() : this;
    }

    private WorkingCalendar withoutFreeDays() {
        return builder()
                .from(this)
                .week(week().entrySet().stream()
                        .filter(day -> day.getValue().isWorked())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                .build();
    }

    /**
     * When work starts on that day: the shifts of the day, also where one of them runs into the next.
     *
     * @param day any
     */
    public WorkingHours hoursOn(LocalDate day) {
        return workedDays().hoursOn(day.toEpochDay());
    }

    /**
     * Whether work starts on that day.
     *
     * @param day any
     */
    public boolean isWorkingDay(LocalDate day) {
        return hoursOn(day).isWorked();
    }

    /**
     * Working days from one day up to, but not including, the other; negative when the second comes first. Takes the
     * same time for any distance.
     *
     * @param from counted
     * @param to not counted
     */
    public long daysBetween(LocalDate from, LocalDate to) {
        return workedDays().count(from.toEpochDay(), to.toEpochDay());
    }

    /**
     * The working day that lies so many working days later, or earlier when negative; for 0 the next working day, which may
     * be the day itself. It undoes {@link #daysBetween}: as many working days lie between the two. From a Saturday, one working day
     * later is therefore Tuesday, while the function of that purpose in spreadsheets says Monday.
     *
     * @param from any
     * @param workingDays may be negative
     * @throws IllegalArgumentException if the calendar has not so many working days on that side
     */
    public LocalDate plusDays(LocalDate from, long workingDays) {
        return workedDays()
                .after(from.toEpochDay(), workingDays)
                .map(LocalDate::ofEpochDay)
                .orElseThrow(() -> new IllegalArgumentException("The calendar \"" + code() + "\" has not "
                        + Math.abs(workingDays) + " working days " + (workingDays < 0 ? "before " : "after ") + from
                        + ".\nMaybe its week has no working day, or an exception never ends."));
    }

    /**
     * Ready to convert between times and working minutes.
     *
     * @param horizon the days that matter, at least one and at most 400 years of them
     * @throws IllegalArgumentException if the horizon is too long or empty, or has no working time
     */
    public CompiledCalendar compiled(DateRange horizon) {
        return CompiledCalendar.of(this, horizon);
    }

    /** The calendars that need no description. */
    public static List<WorkingCalendar> standard() {
        return List.of(EVERY_DAY, MONDAY_FRIDAY);
    }

    /**
     * The standard calendar of that code; empty when there is none.
     *
     * @param code such as {@code monday-friday}
     */
    public static Optional<WorkingCalendar> parse(String code) {
        return standard().stream().filter(known -> known.code().equals(code)).findFirst();
    }

    /**
     * The same hours on some days of the week.
     *
     * @param code its name in files
     * @param hours on each of the days
     * @param days that are worked
     * @throws IllegalArgumentException if there is no working time
     */
    public static WorkingCalendar weekly(String code, WorkingHours hours, DayOfWeek... days) {
        Builder calendar = builder().code(code);
        for (DayOfWeek day : days) {
            calendar.putWeek(day, hours);
        }
        return calendar.build();
    }

    /** Starts a calendar; {@code code} and some working time are mandatory. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder filled with this. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link WorkingCalendar}. Not thread-safe; use once and let go. */
    public static final class Builder extends ImmutableWorkingCalendar.Builder {
        Builder() {}
    }
}
