package org.pmokit.graph.capacity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmokit.core.Portfolio;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.identifier.CalendarId;
import org.pmokit.core.identifier.ResourceId;
import org.pmokit.core.resource.Absence;
import org.pmokit.core.resource.Allocation;
import org.pmokit.core.resource.CapacityPeriod;
import org.pmokit.core.resource.Resource;
import org.pmokit.core.resource.ResourceKind;
import org.pmokit.core.schedule.CalendarEntry;

/** Reads demand and capacity out of a portfolio, as seen from one perspective. Used once. */
final class LoadReader {

    private static final int MINUTES_OF_WHOLE_DAY = 1440;

    private final Portfolio portfolio;
    private final CapacitySettings settings;
    private final Groups groups;
    private final Causes causes;
    private final LoadRows rows = new LoadRows();
    private final List<WorkingCalendar> calendars = new ArrayList<>();
    private final Map<WorkingCalendar, Integer> calendarNumbers = new HashMap<>();
    private final Map<ResourceId, Integer> calendarOf = new HashMap<>();
    private final Map<CalendarId, Integer> calendarById = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> usualCalendars = new HashMap<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    LoadReader(Portfolio portfolio, CapacitySettings settings) {
        this.portfolio = portfolio;
        this.settings = settings;
        this.groups = new Groups(portfolio, settings.perspective());
        this.causes = new Causes(portfolio, settings.causes());
        numberOf(portfolio.calendar());
    }

    /** What could not be placed in time. */
    List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }

    Causes causes() {
        return causes;
    }

    Loads read() {
        readCapacity();
        for (Allocation each : portfolio.all(Allocation.class)) {
            if (each.status().compareTo(settings.countedFrom()) >= 0) {
                readDemand(each);
            }
        }
        return new Loads(groups, rows, causes.all(), calendars);
    }

    private void readCapacity() {
        Map<ResourceId, List<Absence>> absences = new HashMap<>();
        portfolio
                .all(Absence.class)
                .forEach(each -> absences.computeIfAbsent(each.resource(), it -> new ArrayList<>())
                        .add(each));
        for (Resource resource : portfolio.all(Resource.class)) {
            int calendar = calendarOf(resource);
            calendarOf.put(resource.id(), calendar);
            int[] subjects = groups.join(resource);
            for (Supply.Span span : supply(resource, calendar, absences.getOrDefault(resource.id(), List.of()))
                    .spans()) {
                boolean known = span.amount() != Supply.UNKNOWN;
                LoadRows.Row row = new LoadRows.Row(
                        span.from(),
                        span.to(),
                        known ? span.amount() : 0,
                        calendar,
                        known ? Loads.CAPACITY : Loads.UNKNOWN);
                add(subjects, row);
            }
            for (int subject : subjects) {
                usualCalendars.computeIfAbsent(subject, it -> new HashMap<>()).merge(calendar, 1, Integer::sum);
            }
        }
    }

    private Supply supply(Resource resource, int calendar, Collection<Absence> absences) {
        List<Supply.Span> instead = new ArrayList<>();
        for (CapacityPeriod each : resource.capacities()) {
            rate(each.units(), each.hours(), each.period(), calendar)
                    .ifPresent(rate -> instead.add(span(each.period(), rate)));
        }
        List<Supply.Span> away = absences.stream()
                .map(each -> span(each.period(), each.units().map(Amounts::of).orElse(-1L)))
                .toList();
        Optional<BigDecimal> assumed =
                resource.kind() == ResourceKind.PERSON ? settings.assumedPerPerson() : Optional.empty();
        long usual = resource.capacity().or(() -> assumed).map(Amounts::of).orElse(Supply.UNKNOWN);
        return new Supply(span(resource.period(), usual), instead, away);
    }

    private static Supply.Span span(DateRange days, long amount) {
        Horizon numbers = Horizon.of(days);
        return new Supply.Span(numbers.from(), numbers.to(), amount);
    }

    private void readDemand(Allocation each) {
        int[] subjects = groups.of(each);
        DateRange days = days(each);
        if (days.start().equals(days.end())) {
            leftOut.add(new LeftOut(each, "it starts after the component ends"));
            return;
        }
        int calendar =
                each.resource().map(id -> calendarOf.getOrDefault(id, 0)).orElseGet(() -> usualCalendar(subjects));
        Optional<Long> rate = rate(each.units(), each.hours(), days, calendar);
        if (rate.isEmpty()) {
            leftOut.add(new LeftOut(each, "its hours have no working days to be spread over"));
            return;
        }
        Horizon numbers = Horizon.of(days);
        add(
                subjects,
                new LoadRows.Row(numbers.from(), numbers.to(), rate.get(), calendar, causes.of(each.component())));
    }

    private void add(int[] subjects, LoadRows.Row row) {
        for (int subject : subjects) {
            rows.add(subject, row);
        }
    }

    /** The days of an allocation; a side that is open is that of the component. */
    private DateRange days(Allocation each) {
        DateRange days = each.period();
        if (days.firstDay().isPresent() && days.lastDay().isPresent()) {
            return days;
        }
        DateRange component = causes.window(each.component());
        LocalDate from = days.firstDay().orElse(component.start());
        LocalDate to = days.lastDay().isPresent() ? days.end() : component.end();
        return from.isBefore(to) ? DateRange.of(from, to) : DateRange.of(from, from);
    }

    /** Units on each working day; empty for hours that cannot be spread. */
    private Optional<Long> rate(Optional<BigDecimal> units, Optional<BigDecimal> hours, DateRange days, int calendar) {
        if (units.isPresent()) {
            return units.map(Amounts::of);
        }
        if (days.firstDay().isEmpty() || days.lastDay().isEmpty()) {
            return Optional.empty();
        }
        WorkingCalendar working = calendars.get(calendar);
        long worked = working.daysBetween(days.start(), days.end());
        BigDecimal perDay = working.minutesPerDay() == MINUTES_OF_WHOLE_DAY
                ? settings.hoursPerWholeDay()
                : BigDecimal.valueOf(working.minutesPerDay()).divide(BigDecimal.valueOf(60), 12, RoundingMode.HALF_UP);
        return worked == 0
                ? Optional.empty()
                : hours.map(told ->
                        Amounts.of(told.divide(perDay.multiply(BigDecimal.valueOf(worked)), 12, RoundingMode.HALF_UP)));
    }

    /** That of most resources of a subject, for demand that names none of them; the portfolio's where it has none. */
    private int usualCalendar(int[] subjects) {
        int best = 0;
        if (subjects.length > 0) {
            Map<Integer, Integer> used = usualCalendars.getOrDefault(subjects[0], Map.of());
            int most = 0;
            for (int calendar = 0; calendar < calendars.size() && !used.isEmpty(); calendar++) {
                int count = used.getOrDefault(calendar, 0);
                best = count > most ? calendar : best;
                most = Math.max(most, count);
            }
        }
        return best;
    }

    private int calendarOf(Resource resource) {
        return resource.calendar()
                .map(id -> calendarById.computeIfAbsent(id, unread -> numberOf(calendar(unread))))
                .orElse(0);
    }

    private WorkingCalendar calendar(CalendarId id) {
        return portfolio
                .entry(id)
                .map(entry -> ((CalendarEntry) entry).calendar())
                .or(() -> WorkingCalendar.parse(id.value()))
                .orElse(portfolio.calendar());
    }

    private int numberOf(WorkingCalendar calendar) {
        Integer number = calendarNumbers.putIfAbsent(calendar, calendars.size());
        if (number != null) {
            return number;
        }
        calendars.add(calendar);
        return calendars.size() - 1;
    }
}
