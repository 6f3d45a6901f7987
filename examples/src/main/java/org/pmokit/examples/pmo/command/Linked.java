package org.pmokit.examples.pmo.command;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pmokit.core.schedule.Link;
import org.pmokit.core.schedule.Schedule;

/** Which schedules have to do with each other through links. */
final class Linked {

    private Linked() {}

    /** The schedule and all that are linked to it, directly or through others, in the order of the input. */
    static List<Schedule> to(Schedule schedule, List<Schedule> all) {
        Map<String, Set<String>> neighbours = new HashMap<>();
        for (Schedule one : all) {
            for (Link link : one.links()) {
                join(one.project().value(), link.predecessor().owner(), neighbours);
                join(one.project().value(), link.successor().owner(), neighbours);
            }
        }
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(schedule.project().value()));
        while (!open.isEmpty()) {
            String next = open.remove();
            if (reached.add(next)) {
                open.addAll(neighbours.getOrDefault(next, Set.of()));
            }
        }
        return all.stream()
                .filter(one -> reached.contains(one.project().value()))
                .toList();
    }

    private static void join(String one, String other, Map<String, Set<String>> neighbours) {
        if (!one.equals(other)) {
            neighbours.computeIfAbsent(one, none -> new HashSet<>()).add(other);
            neighbours.computeIfAbsent(other, none -> new HashSet<>()).add(one);
        }
    }
}
