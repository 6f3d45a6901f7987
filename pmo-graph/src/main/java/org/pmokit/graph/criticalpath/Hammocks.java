package org.pmokit.graph.criticalpath;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pmokit.core.schedule.Activity;
import org.pmokit.core.schedule.Link;
import org.pmokit.graph.criticalpath.Hammock.Tie;

/** Supports and headings, collected from links and from the outline. */
final class Hammocks {

    private final Map<Integer, List<Tie>> starts = new HashMap<>();
    private final Map<Integer, List<Tie>> finishes = new HashMap<>();

    /** A link of which one end at least is a support. */
    void tie(int from, boolean fromIsSupport, int to, boolean toIsSupport, Link link, int counted) {
        long lag = link.lag().map(Duration::toMinutes).orElse(0L);
        boolean fromFinish = link.type().isFromFinish();
        boolean toFinish = link.type().isToFinish();
        if (toIsSupport) {
            ties(toFinish ? finishes : starts, to).add(new Tie(from, fromFinish, lag, counted));
        }
        if (fromIsSupport) {
            ties(fromFinish ? finishes : starts, from).add(new Tie(to, toFinish, -lag, counted));
        }
    }

    private static List<Tie> ties(Map<Integer, List<Tie>> all, int place) {
        return all.computeIfAbsent(place, none -> new ArrayList<>());
    }

    /** Those that follow from others after these; where they follow from each other in a circle, in the order given. */
    List<Hammock> inOrder(ActivityReader reader, Outline outline) {
        List<Activity> activities = reader.activities();
        int[] calendars = reader.calendars();
        Map<Integer, Hammock> all = new LinkedHashMap<>();
        for (int place = 0; place < activities.size(); place++) {
            if (outline.isHeading(place)) {
                all.put(
                        place,
                        new Hammock(
                                place, calendars[place], below(outline, place, false), below(outline, place, true)));
            } else if (activities.get(place).type().isHammock()) {
                all.put(
                        place,
                        new Hammock(
                                place,
                                calendars[place],
                                starts.getOrDefault(place, List.of()),
                                finishes.getOrDefault(place, List.of())));
            }
        }
        return sorted(all);
    }

    private static List<Hammock> sorted(Map<Integer, Hammock> all) {
        Map<Integer, List<Integer>> followers = new HashMap<>();
        Map<Integer, Integer> waiting = new HashMap<>();
        Deque<Integer> ready = new ArrayDeque<>();
        for (Hammock hammock : all.values()) {
            List<Integer> before = before(hammock, all);
            before.forEach(place ->
                    followers.computeIfAbsent(place, none -> new ArrayList<>()).add(hammock.place()));
            waiting.put(hammock.place(), before.size());
            if (before.isEmpty()) {
                ready.add(hammock.place());
            }
        }
        Map<Integer, Hammock> ordered = new LinkedHashMap<>();
        while (!ready.isEmpty()) {
            int place = ready.remove();
            Hammock next = all.get(place);
            if (next != null) {
                ordered.put(place, next);
            }
            for (int follower : followers.getOrDefault(place, List.of())) {
                if (waiting.merge(follower, -1, Integer::sum) == 0) {
                    ready.add(follower);
                }
            }
        }
        all.forEach(ordered::putIfAbsent);
        return List.copyOf(ordered.values());
    }

    private static List<Integer> before(Hammock hammock, Map<Integer, Hammock> all) {
        return Stream.concat(hammock.starts().stream(), hammock.finishes().stream())
                .map(Tie::place)
                .filter(place -> place != hammock.place() && all.containsKey(place))
                .toList();
    }

    private static List<Tie> below(Outline outline, int heading, boolean isFinish) {
        return outline.below(heading).stream()
                .map(child -> new Tie(child, isFinish, 0, Compiled.ELAPSED))
                .toList();
    }
}
