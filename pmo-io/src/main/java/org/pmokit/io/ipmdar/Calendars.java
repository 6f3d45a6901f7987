package org.pmokit.io.ipmdar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.date.ExceptionDays;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.date.WorkingHours;
import org.pmokit.core.identifier.CalendarId;
import org.pmokit.core.schedule.CalendarEntry;
import org.pmokit.io.codec.OneLine;
import org.pmokit.io.tree.JsonRecord;

/** The calendars of a dataset. Hours are told without the time of day, so that work begins at eight. */
final class Calendars {

    private static final int DAY = 24 * 60;

    private final String project;
    private final Notes notes;
    private final Map<String, WorkingCalendar> byKey = new LinkedHashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, Map<DayOfWeek, Integer>> weeks = new HashMap<>();
    private final Map<String, Map<LocalDate, Integer>> exceptions = new HashMap<>();

    Calendars(Dataset dataset, String project, Notes notes) {
        this.project = project;
        this.notes = notes;
        dataset.records(Table.WORKSHIFTS).forEach(this::addWeek);
        dataset.records(Table.EXCEPTIONS).forEach(this::addException);
        dataset.records(Table.CALENDARS).forEach(this::add);
    }

    List<CalendarEntry> entries() {
        return byKey.entrySet().stream()
                .map(entry -> CalendarEntry.builder()
                        .calendar(entry.getValue())
                        .title(titles.getOrDefault(
                                entry.getKey(), entry.getValue().code()))
                        .build())
                .toList();
    }

    Optional<CalendarId> id(Optional<String> key) {
        return calendar(key).map(calendar -> CalendarId.of(calendar.code()));
    }

    Optional<WorkingCalendar> calendar(Optional<String> key) {
        return key.flatMap(known -> Optional.ofNullable(byKey.get(known)));
    }

    /** The first of the dataset. */
    Optional<WorkingCalendar> first() {
        return byKey.values().stream().findFirst();
    }

    private void add(JsonRecord record) {
        Optional<String> key = record.text("ID");
        if (key.isEmpty() || byKey.containsKey(key.get())) {
            notes.repeated("A calendar has no ID, or one that was used before; it is left out.", "correct the table.");
            return;
        }
        WorkingCalendar.Builder calendar = WorkingCalendar.builder().code(Names.of(project + " " + key.get()));
        weeks.getOrDefault(key.get(), Map.of()).forEach((day, minutes) -> {
            if (minutes > 0) {
                calendar.putWeek(day, WorkingHours.lasting(minutes));
            }
        });
        exceptions
                .getOrDefault(key.get(), Map.of())
                .forEach((day, minutes) -> calendar.addException(new ExceptionDays(
                        DateRange.ofClosed(day, day),
                        minutes == 0 ? WorkingHours.NONE : WorkingHours.lasting(minutes))));
        boolean isWorked =
                weeks.getOrDefault(key.get(), Map.of()).values().stream().anyMatch(minutes -> minutes > 0)
                        || exceptions.getOrDefault(key.get(), Map.of()).values().stream()
                                .anyMatch(minutes -> minutes > 0);
        if (isWorked) {
            byKey.put(key.get(), calendar.build());
            titles.put(key.get(), record.text("Name").map(OneLine::of).orElse(key.get()));
        } else {
            notes.repeated(
                    "A calendar has no working time; it is left out.", "give it hours in CalendarWorkshifts.json.");
        }
    }

    private void addWeek(JsonRecord record) {
        Optional<String> key = record.text("CalendarID");
        if (key.isEmpty()) {
            notes.repeated("A workshift names no calendar; it is left out.", "correct the table.");
            return;
        }
        Map<DayOfWeek, Integer> week = weeks.computeIfAbsent(key.get(), unseen -> new EnumMap<>(DayOfWeek.class));
        if (!week.isEmpty()) {
            notes.repeated(
                    "A calendar has more than one workshift; their hours are added up.",
                    "check the calendar where its days come out too long.");
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
            minutes(record, name + "WorkHours")
                    .ifPresent(minutes -> week.merge(day, minutes, (one, other) -> Math.min(DAY, one + other)));
        }
    }

    private void addException(JsonRecord record) {
        Optional<String> key = record.text("CalendarID");
        Optional<LocalDate> day = notes.date(record, "ExceptionDate", "calendars");
        if (key.isPresent() && day.isPresent()) {
            exceptions
                    .computeIfAbsent(key.get(), unseen -> new TreeMap<>())
                    .put(day.get(), minutes(record, "WorkHours").orElse(0));
        }
    }

    private Optional<Integer> minutes(JsonRecord record, String field) {
        Optional<BigDecimal> hours = record.number(field);
        boolean isSane =
                hours.isEmpty() || (hours.get().signum() >= 0 && hours.get().compareTo(BigDecimal.valueOf(24)) <= 0);
        if (!isSane) {
            notes.malformed(record, "calendars", field, "hours of a day");
            return Optional.empty();
        }
        return hours.map(told -> told.multiply(BigDecimal.valueOf(60))
                .setScale(0, RoundingMode.HALF_UP)
                .intValue());
    }
}
