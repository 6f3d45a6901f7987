package org.pmokit.graph.criticalpath;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.identifier.CalendarId;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.ActivityType;
import org.pmokit.core.schedule.Constraint;
import org.pmokit.core.schedule.Link;
import org.pmokit.core.schedule.Schedule;
import org.pmokit.graph.internal.rows.Components;
import org.pmokit.graph.internal.rows.CountingSort;
import org.pmokit.graph.internal.rows.CycleSearch;
import org.pmokit.graph.internal.rows.SparseRows;
import org.pmokit.graph.internal.rows.Tarjan;

/** One pass from schedules to a network of arrays, or to every problem that keeps them from being one. Used once. */
final class NetworkCompiler {

    private static final byte OTHER = 0;
    private static final byte HEADING = 1;
    private static final byte SUPPORT = 2;

    private final List<Schedule> schedules;
    private final CalendarTable calendars;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Activity> activities;
    private final Places places;
    private final List<Link> declared;
    private final LinkCollector links;
    private final Hammocks hammocks = new Hammocks();
    private final int[] schedule;
    private final int[] calendar;
    private final byte[] kind;
    private final byte[] stateOf;
    private final long[] workOf;
    private final IntStream.Builder dated = IntStream.builder();

    NetworkCompiler(
            List<Schedule> schedules,
            WorkingCalendar standard,
            Function<CalendarId, Optional<WorkingCalendar>> calendarsById) {
        this.schedules = List.copyOf(schedules);
        this.calendars = new CalendarTable(standard, calendarsById);
        int size = schedules.stream().mapToInt(one -> one.activities().size()).sum();
        this.places = new Places(size);
        this.schedule = new int[size];
        this.calendar = new int[size];
        this.kind = new byte[size];
        this.stateOf = new byte[size];
        this.workOf = new long[size];
        this.activities = new ArrayList<>(size);
        int ties = schedules.stream().mapToInt(one -> one.links().size()).sum();
        this.declared = new ArrayList<>(ties);
        this.links = new LinkCollector(ties);
    }

    List<Problem> problems() {
        return problems;
    }

    /** The network; empty when there are problems. */
    Optional<Compiled> compile() {
        for (int number = 0; number < schedules.size(); number++) {
            readActivities(schedules.get(number), number);
        }
        Outline outline = new Outline(activities, places);
        problems.addAll(outline.problems());
        if (problems.isEmpty() || !hasOutlineProblem()) {
            readLinks(outline);
        }
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        outline.addLinks(links);
        int size = activities.size() + outline.extraNodes().size();
        int[] order = links.hasUpper ? new int[0] : LogicalOrder.of(links, size);
        if (!links.hasUpper && order.length == size) {
            return Optional.of(numbered(order, new int[0], outline));
        }
        SparseRows forward = links.forward(size);
        Components components = Tarjan.of(forward);
        if (components.hasCycle()) {
            tellCycles(forward, components, outline);
            return Optional.empty();
        }
        return Optional.of(numbered(size, components, outline));
    }

    private boolean hasOutlineProblem() {
        return problems.stream().anyMatch(problem -> problem.path().endsWith(".parent"));
    }

    // ---- activities

    private void readActivities(Schedule one, int number) {
        int own = calendarOf(one);
        for (Activity activity : one.activities()) {
            int place = activities.size();
            if (places.add(activity.id())) {
                activities.add(activity);
                schedule[place] = number;
                kind[place] = kind(activity);
                if (tellsDate(activity)) {
                    dated.add(place);
                }
                calendar[place] = activity.calendar().isEmpty()
                        ? own
                        : calendars.index(
                                activity.calendar().get(), () -> ScheduleProblems.path(activity.id()), problems);
                check(activity, one);
                if (kind[place] == OTHER) {
                    stateOf[place] = Progress.state(activity);
                    workOf[place] = Progress.workLeft(activity);
                }
            } else {
                problems.add(ScheduleProblems.twice(activity.id()));
            }
        }
    }

    private static byte kind(Activity activity) {
        return switch (activity.type()) {
            case SUMMARY -> HEADING;
            case LEVEL_OF_EFFORT -> SUPPORT;
            default -> OTHER;
        };
    }

    private static boolean tellsDate(Activity activity) {
        return !activity.constraints().isEmpty()
                || activity.deadline().isPresent()
                || activity.actualStart().isPresent()
                || activity.actualFinish().isPresent();
    }

    private int calendarOf(Schedule one) {
        return one.calendar().isEmpty()
                ? calendars.standard()
                : calendars.index(one.calendar().get(), one::path, problems);
    }

    private void check(Activity activity, Schedule one) {
        if (!activity.id().owner().equals(one.project().value())) {
            problems.add(ScheduleProblems.foreign(activity.id(), one.project().value()));
        }
        check(activity, "duration", activity.duration());
        check(activity, "remaining", activity.remaining());
        boolean open = activity.actualFinish().isEmpty() && activity.remaining().isEmpty();
        if (activity.type() == ActivityType.TASK && open && activity.duration().isEmpty()) {
            problems.add(ScheduleProblems.noDuration(activity));
        }
        for (Constraint constraint : activity.constraints()) {
            if (constraint.type().needsDate() && constraint.date().isEmpty()) {
                problems.add(ScheduleProblems.noDate(activity, constraint));
            }
        }
    }

    private void check(Activity activity, String field, Optional<Duration> value) {
        if (value.isPresent() && value.get().isNegative()) {
            problems.add(ScheduleProblems.negative(activity, field, value.get()));
        }
        if (value.isPresent() && isAbsurd(value.get())) {
            problems.add(ScheduleProblems.tooLong(ScheduleProblems.path(activity.id()) + "." + field, value.get()));
        }
    }

    /** Whether it is longer than any calendar can be laid out over; sums of others cannot overflow. */
    static boolean isAbsurd(Duration duration) {
        return Math.abs(duration.toMinutes()) > Compiled.MOST_MINUTES;
    }

    // ---- links

    private void readLinks(Outline outline) {
        for (Schedule one : schedules) {
            int own = calendarOf(one);
            int[] predecessors = new int[one.links().size()];
            int[] successors = new int[predecessors.length];
            int number = 0;
            for (Link link : one.links()) {
                predecessors[number] = places.of(link.predecessor());
                successors[number++] = places.of(link.successor());
            }
            number = 0;
            for (Link link : one.links()) {
                read(link, predecessors[number], successors[number++], own, outline);
            }
        }
    }

    private void read(Link link, int predecessor, int successor, int projectCalendar, Outline outline) {
        if (predecessor == Places.NONE || successor == Places.NONE) {
            tellMissing(link, predecessor, link.predecessor());
            tellMissing(link, successor, link.successor());
            return;
        }
        if (predecessor == successor) {
            problems.add(ScheduleProblems.selfLink(link));
            return;
        }
        check(link, link.lag());
        check(link, link.maximumLag());
        int counted = switch (link.lagCalendar()) {
            case PREDECESSOR -> calendar[predecessor];
            case SUCCESSOR -> calendar[successor];
            case PROJECT -> projectCalendar;
            case ELAPSED -> Compiled.ELAPSED;
        };
        if (isSupport(predecessor) || isSupport(successor)) {
            if (link.maximumLag().isPresent()) {
                problems.add(ScheduleProblems.mostOfSupport(
                        link, isSupport(predecessor) ? link.predecessor() : link.successor()));
            }
            hammocks.tie(predecessor, isSupport(predecessor), successor, isSupport(successor), link, counted);
        } else {
            join(predecessor, successor, link, counted, outline);
        }
        declared.add(link);
    }

    private void check(Link link, Optional<Duration> value) {
        if (value.isPresent() && isAbsurd(value.get())) {
            problems.add(ScheduleProblems.tooLong(ScheduleProblems.path(link), value.get()));
        }
    }

    private void tellMissing(Link link, int place, ActivityId id) {
        if (place == Places.NONE) {
            problems.add(ScheduleProblems.noActivity(ScheduleProblems.path(link), id));
        }
    }

    private boolean isSupport(int place) {
        return kind[place] == SUPPORT;
    }

    private boolean isHeading(int place) {
        return kind[place] == HEADING;
    }

    private void join(int predecessor, int successor, Link link, int counted, Outline outline) {
        if (isHeading(predecessor) && !link.type().isFromFinish()) {
            problems.add(ScheduleProblems.unsupported(link, link.predecessor()));
            return;
        }
        if (isHeading(successor) && link.type().isToFinish()) {
            problems.add(ScheduleProblems.unsupported(link, link.successor()));
            return;
        }
        int from = isHeading(predecessor) ? outline.finishNode(predecessor) : predecessor;
        int to = isHeading(successor) ? outline.startNode(successor) : successor;
        byte ends = Links.ends(link.type());
        if (link.lag().isPresent() || link.maximumLag().isEmpty()) {
            long lag = link.lag().isPresent() ? link.lag().get().toMinutes() : 0;
            links.add(from, to, ends, lag, counted, declared.size(), 0);
        }
        if (link.maximumLag().isPresent()) {
            long most = link.maximumLag().get().toMinutes();
            links.add(to, from, Links.reversed(ends), -most, counted, declared.size(), 1);
        }
    }

    // ---- order

    private void tellCycles(SparseRows rows, Components components, Outline outline) {
        CycleSearch search = new CycleSearch(rows, components);
        for (int component = 0; component < components.count(); component++) {
            if (components.size(component) > 1) {
                problems.add(ScheduleProblems.cycle(
                        ids(components.members(component), outline), ids(search.in(component), outline)));
            }
        }
    }

    private List<ActivityId> ids(int[] nodes, Outline outline) {
        return Arrays.stream(nodes)
                .map(node ->
                        node < activities.size() ? node : outline.extraNodes().get(node - activities.size()))
                .mapToObj(place -> activities.get(place).id())
                .distinct()
                .toList();
    }

    private Compiled numbered(int size, Components forward, Outline outline) {
        int[] byLogic = CountingSort.sorted(CountingSort.upTo(size), descending(forward, size), forward.count());
        int[] order = byLogic;
        int[] knots = {};
        if (links.hasUpper) {
            Components all = Tarjan.of(links.all(size));
            order = CountingSort.sorted(byLogic, descending(all, size), all.count());
            knots = knots(order, all);
        }
        return numbered(order, knots, outline);
    }

    private Compiled numbered(int[] order, int[] knots, Outline outline) {
        int[] number = new int[order.length];
        for (int place = 0; place < order.length; place++) {
            number[order[place]] = place;
        }
        return new NodeArrays(order, outline).compiled(number, knots);
    }

    /** Components with the first in the order of the logic numbered 0. */
    private static int[] descending(Components components, int size) {
        int[] keys = new int[size];
        for (int node = 0; node < size; node++) {
            keys[node] = components.count() - 1 - components.of(node);
        }
        return keys;
    }

    private static int[] knots(int[] order, Components components) {
        List<Integer> bounds = new ArrayList<>();
        for (int place = 0; place < order.length; ) {
            int size = components.size(components.of(order[place]));
            if (size > 1) {
                bounds.add(place);
                bounds.add(place + size - 1);
            }
            place += size;
        }
        return bounds.stream().mapToInt(Integer::intValue).toArray();
    }

    private boolean isWork(int place) {
        return kind[place] == OTHER;
    }

    /** What is known of each node, in the order of the logic. */
    private final class NodeArrays {

        private final int[] activityOf;
        private final int[] scheduleOf;
        private final int[] calendarOf;
        private final long[] work;
        private final byte[] state;
        private final byte[] counts;
        private final Outline outline;

        NodeArrays(int[] order, Outline outline) {
            this.outline = outline;
            int size = order.length;
            this.activityOf = new int[size];
            this.scheduleOf = new int[size];
            this.calendarOf = new int[size];
            this.work = new long[size];
            this.state = new byte[size];
            this.counts = new byte[size];
            for (int node = 0; node < size; node++) {
                boolean extra = order[node] >= activities.size();
                int place = extra ? outline.extraNodes().get(order[node] - activities.size()) : order[node];
                activityOf[node] = extra ? -1 : place;
                scheduleOf[node] = schedule[place];
                calendarOf[node] = extra ? Compiled.ELAPSED : calendar[place];
                if (!extra && kind[place] == OTHER) {
                    counts[node] = 1;
                    work[node] = workOf[place];
                    state[node] = stateOf[place];
                }
            }
        }

        private List<Hammock> hammocks() {
            return IntStream.range(0, activities.size()).allMatch(NetworkCompiler.this::isWork)
                    ? List.of()
                    : hammocks.inOrder(activities, outline, calendar);
        }

        Compiled compiled(int[] number, int[] knots) {
            return new Compiled(
                    schedules,
                    activities,
                    places,
                    number,
                    activityOf,
                    scheduleOf,
                    calendars.all(),
                    calendarOf,
                    work,
                    state,
                    counts,
                    new Links(links, number, calendarOf),
                    declared,
                    knots,
                    dated.build().toArray(),
                    hammocks());
        }
    }
}
