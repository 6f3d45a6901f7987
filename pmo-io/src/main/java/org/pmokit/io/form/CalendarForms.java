package org.pmokit.io.form;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.date.ExceptionDays;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.date.WorkingHours;
import org.pmokit.core.identifier.CalendarId;
import org.pmokit.core.schedule.CalendarEntry;
import org.pmokit.io.codec.Excerpt;
import org.pmokit.io.codec.Fault;
import org.pmokit.io.codec.ValueParser;
import org.pmokit.io.codec.Values;

/**
 * The form of a working calendar: on which days of the week work is done and for how many hours, and the days that are
 * otherwise. Shifts need to be told only where they are not one piece of that length.
 */
final class CalendarForms {

    /** An exception, whose hours may be those of any other day. */
    private record Special(DateRange days, boolean isWorked, Optional<WorkingHours> hours) {

        static Special of(ExceptionDays exception) {
            WorkingHours hours = exception.hours();
            return new Special(
                    exception.days(), hours.isWorked(), Optional.of(hours).filter(WorkingHours::isWorked));
        }

        static Special of(Parts parts) {
            Optional<LocalDate> first = parts.the("from");
            Optional<LocalDate> last = parts.the("to");
            Optional<Boolean> worked = parts.maybe("working");
            Optional<WorkingHours> hours = parts.maybe("hours");
            if (hours.isPresent() && worked.filter(working -> !working).isPresent()) {
                throw new IllegalArgumentException(
                        "The days have hours and are not working days.\nMaybe leave the hours empty.");
            }
            return new Special(DateRange.between(first, last), worked.orElse(hours.isPresent()), hours);
        }

        ExceptionDays exception(WorkingHours usual) {
            return new ExceptionDays(days, isWorked ? hours.orElse(usual) : WorkingHours.NONE);
        }
    }

    private static final int MINUTES_PER_HOUR = 60;
    private static final int MINUTES_PER_DAY = 24 * MINUTES_PER_HOUR;
    private static final int DECIMALS = 4;
    private static final String OPEN = "open";

    private static final Scalar<DayOfWeek> DAY =
            Scalars.oneOf("day of the week", DayOfWeek.values(), CalendarForms::shortName);
    private static final Scalar<WorkingHours> HOURS =
            Scalars.text(WorkingHours::toString, Values.of(CalendarForms::hoursOf));
    private static final Scalar<Integer> MINUTES =
            new Scalar<>(Scalar.Token.NUMBER, CalendarForms::hoursText, CalendarForms::minutesOf);
    /** A first or last day, which is told even where there is none, since it would be a long holiday. */
    private static final Scalar<Optional<LocalDate>> EDGE =
            Scalars.text(day -> day.map(Scalars.DATE::textOf).orElse(OPEN), edgeParser());

    private static final Shape<Special, Parts> SPECIAL = Shape.<Special>of(Special::of)
            .mandatory("from", EDGE, special -> special.days().firstDay(), Parts.put("from"))
            .mandatory("to", EDGE, special -> special.days().lastDay(), Parts.put("to"))
            .unless(none -> false, "working", Scalars.TRUTH, Special::isWorked, Parts.put("working"))
            .optional("hours", HOURS, Special::hours, Parts.put("hours"));

    static final Shape<CalendarEntry, ?> CALENDAR = calendar();

    private CalendarForms() {}

    private static Shape<CalendarEntry, Parts> calendar() {
        Shape<CalendarEntry, Parts> shape = Shape.<CalendarEntry>of(CalendarForms::build)
                .mandatory("id", Scalars.id(CalendarId::of), CalendarEntry::id, Parts.put("id"))
                .unless(entry -> entry.id().value(), "title", Scalars.TEXT, CalendarEntry::title, Parts.put("title"))
                .words(
                        "workingDays",
                        "working_days",
                        DAY,
                        entry -> entry.calendar().week().keySet().stream()
                                .sorted()
                                .toList(),
                        Parts.put("workingDays"))
                .optional(
                        "hoursPerDay",
                        MINUTES,
                        entry -> Optional.of(entry.calendar().minutesPerDay()),
                        Parts.put("hoursPerDay"))
                .optional("hours", HOURS, entry -> commonHours(entry.calendar()), Parts.put("hours"));
        for (DayOfWeek day : DayOfWeek.values()) {
            shape.optional(shortName(day), HOURS, entry -> ownHours(entry.calendar(), day), Parts.put(shortName(day)));
        }
        return shape.list(
                "exceptions",
                SPECIAL,
                entry -> entry.calendar().exceptions().stream().map(Special::of).toList(),
                Parts.put("exceptions"));
    }

    private static CalendarEntry build(Parts parts) {
        WorkingCalendar calendar = calendarOf(parts);
        CalendarEntry.Builder entry = CalendarEntry.builder().calendar(calendar);
        parts.<String>maybe("title").ifPresent(entry::title);
        return entry.build();
    }

    private static WorkingCalendar calendarOf(Parts parts) {
        Optional<Integer> minutes = parts.maybe("hoursPerDay");
        Map<DayOfWeek, WorkingHours> week = weekOf(parts, minutes);
        WorkingCalendar.Builder calendar = WorkingCalendar.builder()
                .code(parts.<CalendarId>the("id").value())
                .week(week);
        minutes.ifPresent(calendar::minutesPerDay);
        WorkingHours usual = minutes.map(WorkingHours::lasting)
                .or(() -> week.values().stream().findFirst())
                .orElse(WorkingHours.WHOLE_DAY);
        for (Special special : parts.<Special>all("exceptions")) {
            calendar.addException(special.exception(usual));
        }
        return calendar.build();
    }

    private static Map<DayOfWeek, WorkingHours> weekOf(Parts parts, Optional<Integer> minutes) {
        WorkingHours usual = parts.<WorkingHours>maybe("hours")
                .or(() -> minutes.map(WorkingHours::lasting))
                .orElse(WorkingHours.WHOLE_DAY);
        List<DayOfWeek> worked = parts.all("workingDays");
        Map<DayOfWeek, WorkingHours> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            Optional<WorkingHours> own = parts.maybe(shortName(day));
            own.or(() -> Optional.of(usual).filter(hours -> worked.contains(day)))
                    .ifPresent(hours -> week.put(day, hours));
        }
        return week;
    }

    /** The hours of every working day, where they are one piece of the usual length nowhere and the same everywhere. */
    private static Optional<WorkingHours> commonHours(WorkingCalendar calendar) {
        List<WorkingHours> all = calendar.week().values().stream().distinct().toList();
        return all.size() == 1 && !all.contains(usual(calendar)) ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** The hours of that day, where the calendar has to tell them day by day. */
    private static Optional<WorkingHours> ownHours(WorkingCalendar calendar, DayOfWeek day) {
        return commonHours(calendar).isPresent()
                ? Optional.empty()
                : Optional.ofNullable(calendar.week().get(day)).filter(hours -> !hours.equals(usual(calendar)));
    }

    private static WorkingHours usual(WorkingCalendar calendar) {
        return WorkingHours.lasting(calendar.minutesPerDay());
    }

    private static String shortName(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }

    private static WorkingHours hoursOf(String text) {
        WorkingHours hours = WorkingHours.of(text);
        if (!hours.isWorked()) {
            throw new IllegalArgumentException("There are no hours in \"" + text
                    + "\".\nMaybe write them like 08:00-12:00 13:00-17:00, or leave them out.");
        }
        return hours;
    }

    private static String hoursText(int minutes) {
        return BigDecimal.valueOf(minutes)
                .divide(BigDecimal.valueOf(MINUTES_PER_HOUR), DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Whole minutes: 7.3333 hours are 440 of them. */
    private static Either<Fault, Integer> minutesOf(String text) {
        return Values.decimal().parse(text).flatMap(hours -> {
            BigDecimal minutes =
                    hours.multiply(BigDecimal.valueOf(MINUTES_PER_HOUR)).setScale(0, RoundingMode.HALF_UP);
            boolean possible = minutes.signum() > 0 && minutes.compareTo(BigDecimal.valueOf(MINUTES_PER_DAY)) <= 0;
            return possible
                    ? Either.right(minutes.intValueExact())
                    : Either.left(Fault.malformed(
                            "A day cannot have " + Excerpt.of(text) + " working hours.",
                            "use a number above 0 and up to 24, such as 8 or 7.5."));
        });
    }

    private static ValueParser<Optional<LocalDate>> edgeParser() {
        return text -> text.equals(OPEN)
                ? Either.right(Optional.empty())
                : Values.date().parse(text).map(Optional::of);
    }
}
