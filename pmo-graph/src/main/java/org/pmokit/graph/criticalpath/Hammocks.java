package org.pmokit.graph.criticalpath;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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

    /** Supports, those that follow from others after these, and then headings from inside. */
    List<Hammock> inOrder(List<Integer> supports, Outline outline, int[] calendars) {
        List<Hammock> ordered = new ArrayList<>();
        Set<Integer> pending = new TreeSet<>(supports);
        boolean moved = true;
        while (!pending.isEmpty()) {
            List<Integer> ready = moved
                    ? pending.stream().filter(place -> !followsFrom(place, pending)).toList()
                    : List.copyOf(pending);
            moved = !ready.isEmpty();
            for (int place : ready) {
                pending.remove(place);
                ordered.add(new Hammock(
                        place,
                        calendars[place],
                        starts.getOrDefault(place, List.of()),
                        finishes.getOrDefault(place, List.of())));
            }
        }
        for (int heading : outline.headingsFromInside()) {
            ordered.add(new Hammock(
                    heading, calendars[heading], below(outline, heading, false), below(outline, heading, true)));
        }
        return ordered;
    }

    private boolean followsFrom(int place, Set<Integer> pending) {
        return Stream.concat(
                        starts.getOrDefault(place, List.of()).stream(),
                        finishes.getOrDefault(place, List.of()).stream())
                .anyMatch(tie -> tie.place() != place && pending.contains(tie.place()));
    }

    private static List<Tie> below(Outline outline, int heading, boolean isFinish) {
        return outline.below(heading).stream()
                .map(child -> new Tie(child, isFinish, 0, Compiled.ELAPSED))
                .toList();
    }
}
