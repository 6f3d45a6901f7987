package org.pmokit.examples.pmo.page;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pmokit.core.Portfolio;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.identifier.CalendarId;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.CalendarEntry;
import org.pmokit.core.schedule.Link;
import org.pmokit.core.schedule.Schedule;
import org.pmokit.graph.criticalpath.ActivityDates;
import org.pmokit.graph.criticalpath.CalculatedSchedule;
import org.pmokit.graph.criticalpath.ScheduleNetwork;
import org.pmokit.graph.criticalpath.SchedulingOptions;

/** The calculated networks of a portfolio, ready to be told. Project dates and day numbers are by the project's calendar. */
public final class Plan {

    private static final int MARGIN_DAYS = 400;

    private final Portfolio portfolio;
    private final List<Schedule> schedules;
    private final List<Schedule> told;
    private final Set<String> owners;
    private final ScheduleNetwork network;
    private final CalculatedSchedule calculated;
    private final Map<WorkingCalendar, WorkingDates> calendars = new HashMap<>();
    private final DateRange horizon;
    private final Map<ActivityId, PlannedActivity> activities = new LinkedHashMap<>();
    private final Map<ActivityId, Integer> rows = new HashMap<>();

    private Plan(
            Portfolio portfolio,
            List<Schedule> schedules,
            Predicate<Schedule> shown,
            ScheduleNetwork network,
            CalculatedSchedule calculated) {
        this.portfolio = portfolio;
        this.schedules = schedules;
        this.told = schedules.stream().filter(shown).toList();
        this.owners = told.stream().map(one -> one.project().value()).collect(Collectors.toSet());
        this.network = network;
        this.calculated = calculated;
        this.horizon = horizon();
        for (Schedule schedule : schedules) {
            put(schedule);
        }
    }

    /**
     * The plan of some schedules, or every problem that keeps them from being calculated.
     *
     * @param portfolio with calendars and projects
     * @param schedules that are calculated as one network
     * @param shown which of them are told
     * @param options how they are calculated
     */
    public static Validation<Seq<Problem>, Plan> of(
            Portfolio portfolio, List<Schedule> schedules, Predicate<Schedule> shown, SchedulingOptions options) {
        Map<CalendarId, WorkingCalendar> known = new HashMap<>();
        portfolio.all(CalendarEntry.class).forEach(entry -> known.put(entry.id(), entry.calendar()));
        return ScheduleNetwork.of(schedules, portfolio.calendar(), known)
                .flatMap(network -> network.calculate(options)
                        .map(calculated -> new Plan(portfolio, schedules, shown, network, calculated)));
    }

    Portfolio portfolio() {
        return portfolio;
    }

    ScheduleNetwork network() {
        return network;
    }

    CalculatedSchedule calculated() {
        return calculated;
    }

    /** The schedules that are told. */
    List<Schedule> schedules() {
        return told;
    }

    /**
     * The same, with its activities in the order of their rows.
     *
     * @param row of an activity; 0 = that of the one before it
     */
    public Plan inOrderOf(ToIntFunction<Activity> row) {
        int last = 0;
        for (PlannedActivity one : activities().toList()) {
            int own = row.applyAsInt(one.activity());
            last = own == 0 ? last : own;
            rows.put(one.activity().id(), last);
        }
        return this;
    }

    /** The activities of the schedules that are told, in the order of the input. */
    Stream<PlannedActivity> activities() {
        return schedules().stream().flatMap(this::activities).sorted(Comparator.comparingInt(this::rowOf));
    }

    private int rowOf(PlannedActivity one) {
        return rows.getOrDefault(one.activity().id(), 0);
    }

    Stream<PlannedActivity> activities(Schedule schedule) {
        return schedule.activities().stream().map(Activity::id).flatMap(id -> activity(id).stream());
    }

    Optional<PlannedActivity> activity(ActivityId id) {
        return Optional.ofNullable(activities.get(id));
    }

    /** Whether an activity or a link's end is among those that are told. */
    boolean tells(ActivityId id) {
        return owners.contains(id.owner());
    }

    /** The last finish of the activities of a schedule; empty when there is none. */
    Optional<LocalDateTime> finish(Schedule schedule) {
        return activities(schedule)
                .filter(one -> !one.activity().type().isHammock())
                .map(one -> one.dates().earlyFinish())
                .max(LocalDateTime::compareTo);
    }

    /** When the days of a schedule begin to count: its start, or the first start of its activities. */
    LocalDateTime start(Schedule schedule) {
        return schedule.start()
                .or(() -> schedule.activities().stream()
                        .flatMap(activity -> calculated.dates(activity.id()).stream())
                        .map(ActivityDates::earlyStart)
                        .min(LocalDateTime::compareTo))
                .orElse(LocalDate.EPOCH.atStartOfDay());
    }

    /** The dates of a schedule by its own calendar. */
    WorkingDates calendar(Schedule schedule) {
        return working(calendarOf(schedule));
    }

    /** The links of the schedules that are told. */
    Stream<Link> links() {
        return schedules().stream().flatMap(schedule -> schedule.links().stream());
    }

    private void put(Schedule schedule) {
        WorkingCalendar standard = calendarOf(schedule);
        LocalDateTime start = start(schedule);
        for (Activity activity : schedule.activities()) {
            WorkingCalendar own = activity.calendar().flatMap(this::entry).orElse(standard);
            calculated
                    .dates(activity.id())
                    .ifPresent(dates -> activities.put(
                            activity.id(),
                            new PlannedActivity(activity, dates, working(own), working(standard), start)));
        }
    }

    private WorkingCalendar calendarOf(Schedule schedule) {
        return schedule.calendar().flatMap(this::entry).orElseGet(portfolio::calendar);
    }

    private Optional<WorkingCalendar> entry(CalendarId id) {
        return portfolio.entry(id).map(CalendarEntry.class::cast).map(CalendarEntry::calendar);
    }

    private WorkingDates working(WorkingCalendar calendar) {
        return calendars.computeIfAbsent(calendar, one -> new WorkingDates(one.compiled(horizon)));
    }

    private DateRange horizon() {
        List<LocalDate> days =
                moments().map(LocalDateTime::toLocalDate).distinct().toList();
        LocalDate first = days.stream().min(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        LocalDate last = days.stream().max(LocalDate::compareTo).orElse(first);
        return DateRange.ofClosed(first.minusDays(MARGIN_DAYS), last.plusDays(MARGIN_DAYS));
    }

    private Stream<LocalDateTime> moments() {
        return Stream.concat(
                schedules.stream().flatMap(Plan::dates),
                calculated
                        .dates()
                        .flatMap(one ->
                                Stream.of(one.earlyStart(), one.earlyFinish(), one.lateStart(), one.lateFinish())));
    }

    private static Stream<LocalDateTime> dates(Schedule schedule) {
        return Stream.concat(
                Stream.of(schedule.start(), schedule.imposedFinish(), schedule.dataDate())
                        .flatMap(Optional::stream),
                schedule.activities().stream().flatMap(one -> one.deadline().stream()));
    }

    /** The id as others of its project name it, or whole where several projects are told. */
    String nameOf(ActivityId id) {
        return schedules().size() == 1 && tells(id) ? id.name() : id.value();
    }

    /** Id and title. */
    String titled(ActivityId id) {
        String name = nameOf(id);
        return activity(id)
                .map(one -> one.activity().title())
                .filter(title -> !title.equals(id.name()))
                .map(title -> title + " (" + name + ")")
                .orElse(name);
    }

    /** A number of working days in words. */
    static String days(BigDecimal days) {
        return days.toPlainString() + (days.abs().compareTo(BigDecimal.ONE) == 0 ? " day" : " days");
    }
}
