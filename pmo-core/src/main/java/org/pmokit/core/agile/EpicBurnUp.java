package org.pmokit.core.agile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.pmokit.core.identifier.WorkItemId;

/**
 * How an epic grew and how much of it was done, as two lines: a change of scope shows as scope, not as lost progress.
 *
 * @param epic whose
 * @param points in order of time
 */
public record EpicBurnUp(WorkItemId epic, List<Point> points) {

    /**
     * Both lines on a day.
     *
     * @param on the day, at its end
     * @param done points of what was done
     * @param scope points of what was asked for
     * @param unestimated items asked for without points, which are in neither line
     */
    public record Point(LocalDate on, BigDecimal done, BigDecimal scope, int unestimated) {}

    /** Copies the points. */
    public EpicBurnUp {
        points = List.copyOf(points);
    }

    /**
     * The lines of an epic. Counted are the items below it that have nothing below themselves; one whose request was not
     * recorded counts throughout.
     *
     * @param epic whose
     * @param items of any epic
     * @param days on which to look, in order of time
     */
    public static EpicBurnUp of(WorkItemId epic, Collection<WorkItem> items, List<LocalDate> days) {
        List<WorkItem> leaves = leaves(epic, items);
        List<Point> points = new ArrayList<>();
        for (LocalDate day : days) {
            List<WorkItem> asked = leaves.stream()
                    .filter(item -> item.requested().filter(day::isBefore).isEmpty())
                    .toList();
            BigDecimal scope = sum(asked);
            BigDecimal done =
                    sum(asked.stream().filter(item -> item.isDoneOn(day)).toList());
            int unestimated =
                    (int) asked.stream().filter(item -> item.points().isEmpty()).count();
            points.add(new Point(day, done, scope, unestimated));
        }
        return new EpicBurnUp(epic, points);
    }

    private static BigDecimal sum(List<WorkItem> items) {
        return items.stream().flatMap(item -> item.points().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<WorkItem> leaves(WorkItemId epic, Collection<WorkItem> items) {
        Map<WorkItemId, List<WorkItem>> below = new HashMap<>();
        items.forEach(item -> item.parent()
                .ifPresent(parent ->
                        below.computeIfAbsent(parent, none -> new ArrayList<>()).add(item)));
        List<WorkItem> leaves = new ArrayList<>();
        Set<WorkItemId> seen = new LinkedHashSet<>(Set.of(epic));
        Queue<WorkItemId> waiting = new ArrayDeque<>(seen);
        while (!waiting.isEmpty()) {
            for (WorkItem item : below.getOrDefault(waiting.remove(), List.of())) {
                if (seen.add(item.id())) {
                    waiting.add(item.id());
                    if (!below.containsKey(item.id())) {
                        leaves.add(item);
                    }
                }
            }
        }
        return leaves;
    }
}
