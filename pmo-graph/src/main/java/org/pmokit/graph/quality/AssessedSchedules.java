package org.pmokit.graph.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.Portfolio;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.identifier.CalendarId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.schedule.CalendarEntry;
import org.pmokit.core.schedule.Link;
import org.pmokit.core.schedule.Schedule;

/**
 * The facts of all schedules of a portfolio. Schedules that are linked are calculated together, each group when one of it is
 * first asked for. Safe for any number of threads.
 */
public final class AssessedSchedules {

    private final Map<ProjectId, Group> groups;

    private AssessedSchedules(Map<ProjectId, Group> groups) {
        this.groups = groups;
    }

    /**
     * The schedules of a portfolio. One that does not say up to when progress is told is looked at as of the day; its dates are
     * calculated from there on where it tells any progress, and from its start where it tells none.
     *
     * @param portfolio any
     * @param day the status date of schedules without a data date
     */
    public static AssessedSchedules in(Portfolio portfolio, LocalDate day) {
        Map<CalendarId, WorkingCalendar> calendars = new HashMap<>();
        portfolio.all(CalendarEntry.class).forEach(entry -> calendars.put(entry.id(), entry.calendar()));
        FactsCompiler compiler = new FactsCompiler(
                day,
                portfolio.calendar(),
                calendars,
                project -> portfolio.project(project).flatMap(known -> known.start()));
        Map<ProjectId, Group> groups = new LinkedHashMap<>();
        for (List<Schedule> linked : linked(portfolio.all(Schedule.class))) {
            Group group = new Group(linked, compiler);
            linked.forEach(schedule -> groups.put(schedule.project(), group));
        }
        return new AssessedSchedules(groups);
    }

    /**
     * The facts of one schedule.
     *
     * @param schedule links that leave it count, but nothing is known of their other ends
     * @param calendar of the schedule, unless it names one
     * @param calendars that the schedule and its activities name
     * @param day the status date, unless the schedule has a data date
     */
    public static ScheduleFacts of(
            Schedule schedule, WorkingCalendar calendar, Map<CalendarId, WorkingCalendar> calendars, LocalDate day) {
        FactsCompiler compiler = new FactsCompiler(day, calendar, calendars, project -> Optional.empty());
        return compiler.facts(List.of(schedule)).get(0);
    }

    /** The projects that have a schedule, in the order of the portfolio. */
    public Set<ProjectId> projects() {
        return Collections.unmodifiableSet(groups.keySet());
    }

    /**
     * The facts of the schedule of a project; empty when it has none.
     *
     * @param project any
     */
    public Optional<ScheduleFacts> of(ProjectId project) {
        return Optional.ofNullable(groups.get(project)).map(group -> group.of(project));
    }

    /** Schedules that have to do with each other through links, in the order given. */
    private static List<List<Schedule>> linked(List<Schedule> schedules) {
        Map<String, String> leaders = new HashMap<>();
        schedules.forEach(schedule -> leaders.put(name(schedule), name(schedule)));
        for (Schedule schedule : schedules) {
            for (Link link : schedule.links()) {
                join(name(schedule), link.predecessor().owner(), leaders);
                join(name(schedule), link.successor().owner(), leaders);
            }
        }
        Map<String, List<Schedule>> groups = new LinkedHashMap<>();
        schedules.forEach(schedule -> groups.computeIfAbsent(leader(name(schedule), leaders), none -> new ArrayList<>())
                .add(schedule));
        return List.copyOf(groups.values());
    }

    private static String name(Schedule schedule) {
        return schedule.project().value();
    }

    private static void join(String one, String other, Map<String, String> leaders) {
        if (!one.equals(other) && leaders.containsKey(other)) {
            leaders.put(leader(other, leaders), leader(one, leaders));
        }
    }

    /** On the way everybody is led a step more directly. */
    private static String leader(String of, Map<String, String> leaders) {
        String at = of;
        String above = leaders.getOrDefault(at, at);
        while (!above.equals(at)) {
            String next = leaders.getOrDefault(above, above);
            leaders.put(at, next);
            at = above;
            above = next;
        }
        return at;
    }

    /** Schedules that are calculated together. */
    private static final class Group {

        private final List<Schedule> schedules;
        private final FactsCompiler compiler;
        private @Nullable Map<ProjectId, ScheduleFacts> facts;

        Group(List<Schedule> schedules, FactsCompiler compiler) {
            this.schedules = schedules;
            this.compiler = compiler;
        }

        synchronized ScheduleFacts of(ProjectId project) {
            Map<ProjectId, ScheduleFacts> known = facts;
            if (known == null) {
                known = new HashMap<>();
                for (ScheduleFacts each : compiler.facts(schedules)) {
                    known.put(each.project(), each);
                }
                facts = known;
            }
            return Optional.ofNullable(known.get(project)).orElseThrow();
        }
    }
}
