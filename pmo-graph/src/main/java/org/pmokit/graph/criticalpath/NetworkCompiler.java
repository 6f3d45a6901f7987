package org.pmokit.graph.criticalpath;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.identifier.ActivityId;
import org.pmokit.core.identifier.CalendarId;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.schedule.Schedule;

/** One pass from schedules to a network of arrays, or to every problem that keeps them from being one. Used once. */
final class NetworkCompiler {

    private final List<Schedule> schedules;
    private final CalendarTable calendars;
    private final List<Problem> problems = new ArrayList<>();
    private final ActivityReader activities;
    private final Outline outline;
    private final LinkReader links;

    NetworkCompiler(
            List<Schedule> schedules,
            WorkingCalendar standard,
            Function<CalendarId, Optional<WorkingCalendar>> calendarsById) {
        this.schedules = List.copyOf(schedules);
        this.calendars = new CalendarTable(standard, calendarsById);
        this.activities = new ActivityReader(this.schedules, calendars, problems);
        this.outline = new Outline(activities);
        this.links = new LinkReader(this.schedules, activities, outline, problems);
    }

    List<Problem> problems() {
        return problems;
    }

    /** The network; empty when there are problems. */
    Optional<Compiled> compile() {
        List<Problem> wrong = outline.problems();
        problems.addAll(wrong);
        if (!wrong.isEmpty()) {
            return Optional.empty();
        }
        links.read();
        outline.addLinks(links.links());
        int size = activities.activities().size() + outline.extraNodes().size();
        NodeOrder order = NodeOrder.of(links.links(), size, this::tell);
        return problems.isEmpty() ? Optional.of(numbered(order)) : Optional.empty();
    }

    private void tell(NodeOrder.Cycle cycle) {
        problems.add(ScheduleProblems.cycle(ids(cycle.members()), ids(cycle.witness())));
    }

    private List<ActivityId> ids(int[] nodes) {
        return Arrays.stream(nodes)
                .map(this::placeOf)
                .mapToObj(activities.places()::id)
                .distinct()
                .toList();
    }

    /** The activity of a node as collected, or the heading that it is an end of. */
    private int placeOf(int node) {
        return isExtra(node)
                ? outline.extraNodes().get(node - activities.activities().size())
                : node;
    }

    private boolean isExtra(int node) {
        return node >= activities.activities().size();
    }

    /** The network with its nodes in that order. */
    private Compiled numbered(NodeOrder order) {
        int[] number = inverse(order.nodes());
        int size = number.length;
        int[] calendarOf = new int[size];
        int[] scheduleOf = new int[size];
        long[] work = new long[size];
        byte[] state = new byte[size];
        byte[] counts = new byte[size];
        activities.writeSchedules(scheduleOf, number);
        for (int node = 0; node < size; node++) {
            int collected = order.nodes()[node];
            if (isExtra(collected)) {
                scheduleOf[node] = scheduleOf[number[placeOf(collected)]];
                calendarOf[node] = Compiled.ELAPSED;
            } else {
                calendarOf[node] = activities.calendarOf(collected);
                counts[node] = (byte) (activities.isWork(collected) ? 1 : 0);
                work[node] = activities.workOf(collected);
                state[node] = activities.stateOf(collected);
            }
        }
        return new Compiled(
                schedules,
                activities.activities(),
                activities.places(),
                number,
                activityOf(order.nodes()),
                scheduleOf,
                calendars.all(),
                calendarOf,
                work,
                state,
                counts,
                new Links(links.links(), number, calendarOf),
                links.declared(),
                order.knots(),
                activities.dated(),
                activities.hasHammocks() ? links.hammocks().inOrder(activities, outline) : List.of());
    }

    private static int[] inverse(int[] order) {
        int[] number = new int[order.length];
        for (int place = 0; place < order.length; place++) {
            number[order[place]] = place;
        }
        return number;
    }

    private int[] activityOf(int[] order) {
        if (!outline.extraNodes().isEmpty()) {
            for (int node = 0; node < order.length; node++) {
                order[node] = isExtra(order[node]) ? -1 : order[node];
            }
        }
        return order;
    }
}
