package org.pmokit.graph.criticalpath;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pmokit.core.Portfolio;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.identifier.CalendarId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.CalendarEntry;
import org.pmokit.core.schedule.Constraint;
import org.pmokit.core.schedule.Link;
import org.pmokit.core.schedule.Schedule;

/**
 * One or more schedules as a sound network: every link leads somewhere and nothing waits for itself. Immutable and safe
 * for any number of threads.
 */
public final class ScheduleNetwork {

    private final Compiled network;
    private final LocalDateTime fallbackStart;

    private ScheduleNetwork(Compiled network, LocalDateTime fallbackStart) {
        this.network = network;
        this.fallbackStart = fallbackStart;
    }

    /**
     * The network of one schedule in which every activity works by the same calendar.
     *
     * @param schedule with a start, a data date or any other date
     * @param calendar of every activity
     */
    public static Validation<Seq<Problem>, ScheduleNetwork> of(Schedule schedule, WorkingCalendar calendar) {
        return of(List.of(schedule), calendar, Map.of());
    }

    /**
     * The network of several schedules, whose links may lead from one to another.
     *
     * @param schedules in the order in which results are to be shown
     * @param standard the calendar of those that name none
     * @param calendars that schedules and activities name
     * @return the network, or every problem that keeps the schedules from being one
     */
    public static Validation<Seq<Problem>, ScheduleNetwork> of(
            List<Schedule> schedules, WorkingCalendar standard, Map<CalendarId, WorkingCalendar> calendars) {
        return of(schedules, standard, id -> Optional.ofNullable(calendars.get(id)), Optional.empty());
    }

    /**
     * The network of all schedules of a portfolio, with its calendars, and with the milestones of its programmes and projects
     * that links name. A project without a schedule is left out.
     *
     * @param portfolio any
     * @see PortfolioSchedules#of
     */
    public static Validation<Seq<Problem>, ScheduleNetwork> of(Portfolio portfolio) {
        return of(portfolio, PortfolioSchedules.of(portfolio));
    }

    /**
     * The same, in which milestones also wait for those that they are declared to depend on.
     *
     * @param portfolio any
     * @see PortfolioSchedules#withDependencies
     */
    public static Validation<Seq<Problem>, ScheduleNetwork> withDependencies(Portfolio portfolio) {
        return of(portfolio, PortfolioSchedules.withDependencies(portfolio));
    }

    /**
     * The network of the schedule of one project of a portfolio; links that leave it are told as leading nowhere.
     *
     * @param portfolio any
     * @param project whose schedule; without one the network is empty
     */
    public static Validation<Seq<Problem>, ScheduleNetwork> of(Portfolio portfolio, ProjectId project) {
        return of(
                portfolio,
                PortfolioSchedules.of(portfolio).stream()
                        .filter(schedule -> schedule.project().equals(project))
                        .toList());
    }

    private static Validation<Seq<Problem>, ScheduleNetwork> of(Portfolio portfolio, List<Schedule> schedules) {
        return of(
                schedules.stream().map(schedule -> started(schedule, portfolio)).toList(),
                portfolio.calendar(),
                id -> portfolio.entry(id).map(CalendarEntry.class::cast).map(CalendarEntry::calendar),
                Optional.empty());
    }

    /** With the start of its project where it says none. */
    private static Schedule started(Schedule schedule, Portfolio portfolio) {
        Optional<LocalDate> start = portfolio.project(schedule.project()).flatMap(Project::start);
        return schedule.start().isPresent() || start.isEmpty()
                ? schedule
                : schedule.toBuilder().start(start.get().atStartOfDay()).build();
    }

    static Validation<Seq<Problem>, ScheduleNetwork> of(
            List<Schedule> schedules,
            WorkingCalendar standard,
            Function<CalendarId, Optional<WorkingCalendar>> calendars,
            Optional<LocalDateTime> otherwise) {
        NetworkCompiler compiler = new NetworkCompiler(schedules, standard, calendars);
        Optional<Compiled> compiled = compiler.compile();
        List<Problem> problems = new ArrayList<>(compiler.problems());
        Optional<LocalDateTime> start =
                otherwise.or(() -> compiled.isPresent() ? firstDate(compiled.get()) : firstDate(schedules));
        if (start.isEmpty()
                && schedules.stream().anyMatch(one -> !one.activities().isEmpty())) {
            problems.add(ScheduleProblems.noStart(schedules.get(0)));
        }
        return problems.isEmpty() && compiled.isPresent()
                ? Validation.valid(
                        new ScheduleNetwork(compiled.get(), start.orElse(LocalDateTime.of(2000, 1, 1, 0, 0))))
                : Validation.invalid(Vector.ofAll(problems));
    }

    private static Optional<LocalDateTime> firstDate(Compiled network) {
        return firstDate(
                network.schedules(),
                IntStream.of(network.dated())
                        .mapToObj(network.activities()::get)
                        .toList());
    }

    private static Optional<LocalDateTime> firstDate(List<Schedule> schedules) {
        return firstDate(
                schedules,
                schedules.stream().flatMap(one -> one.activities().stream()).toList());
    }

    private static Optional<LocalDateTime> firstDate(List<Schedule> schedules, List<Activity> activities) {
        LocalDateTime first = LocalDateTime.MAX;
        for (Schedule one : schedules) {
            first = earlier(earlier(first, one.start()), one.dataDate());
        }
        for (Activity activity : activities) {
            first = earlier(first, activity.actualStart());
            for (Constraint constraint : activity.constraints()) {
                first = earlier(first, constraint.date());
            }
        }
        return Optional.of(first).filter(LocalDateTime.MAX::isAfter);
    }

    private static LocalDateTime earlier(LocalDateTime first, Optional<LocalDateTime> other) {
        return other.isPresent() && other.get().isBefore(first) ? other.get() : first;
    }

    /** The ids of all activities, in the order given. */
    public Stream<ActivityId> activities() {
        return network.activities().stream().map(Activity::id);
    }

    /**
     * The links that progress has overtaken: the end that follows has happened, and the end that it waits for has not, or
     * later. A lead means to overlap and is left out; other lags
     * are not looked at.
     */
    public List<Link> outOfSequence() {
        return network.declared().stream().filter(this::isOvertaken).toList();
    }

    private boolean isOvertaken(Link link) {
        Optional<LocalDateTime> after = actual(link.successor(), link.type().isToFinish());
        Optional<LocalDateTime> before = actual(link.predecessor(), link.type().isFromFinish());
        return after.isPresent()
                && (before.isEmpty() || before.get().isAfter(after.get()))
                && link.lag().filter(Duration::isNegative).isEmpty();
    }

    private Optional<LocalDateTime> actual(ActivityId id, boolean isFinish) {
        return Optional.ofNullable(network.places().get(id))
                .map(network.activities()::get)
                .flatMap(activity -> isFinish ? activity.actualFinish() : activity.actualStart());
    }

    /** The dates with the standard options. */
    public Validation<Seq<Problem>, CalculatedSchedule> calculate() {
        return calculate(SchedulingOptions.STANDARD);
    }

    /**
     * The dates.
     *
     * @param options such as what imposed dates may do
     * @return the dates, or why there are none: maximum lags that contradict each other, or dates beyond any calendar
     */
    public Validation<Seq<Problem>, CalculatedSchedule> calculate(SchedulingOptions options) {
        return new Calculation(network, options, fallbackStart)
                .run()
                .<Validation<Seq<Problem>, CalculatedSchedule>>fold(
                        problem -> Validation.invalid(Vector.of(problem)), Validation::valid);
    }
}
