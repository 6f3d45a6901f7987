package org.pmokit.graph.overlap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pmokit.core.Portfolio;
import org.pmokit.core.dependency.ReservedWindow;

/**
 * What to call the reserved windows, so that those of one code that touch each other, directly or through others, have one
 * name, and those of another time another. Found by a sweep over the days of each code.
 */
final class WindowNames {

    private final Map<ReservedWindow, String> names = new HashMap<>();

    WindowNames(Portfolio portfolio) {
        Map<String, List<ReservedWindow>> byCode = new HashMap<>();
        for (ReservedWindow window : portfolio.all(ReservedWindow.class)) {
            byCode.computeIfAbsent(FundingNotes.folded(window.window()), fresh -> new ArrayList<>())
                    .add(window);
        }
        byCode.values().forEach(this::name);
    }

    private void name(List<ReservedWindow> windows) {
        windows.sort(Comparator.comparing(window -> window.period().start()));
        List<List<ReservedWindow>> times = new ArrayList<>();
        LocalDate until = LocalDate.MIN;
        for (ReservedWindow window : windows) {
            if (times.isEmpty() || !window.period().start().isBefore(until)) {
                times.add(new ArrayList<>());
            }
            times.get(times.size() - 1).add(window);
            until = window.period().end().isAfter(until) ? window.period().end() : until;
        }
        for (List<ReservedWindow> together : times) {
            String code = together.get(0).window().strip();
            String name = times.size() == 1
                    ? code
                    : code + " from " + together.get(0).period().start();
            together.forEach(window -> names.put(window, name));
        }
    }

    String of(ReservedWindow window) {
        return names.getOrDefault(window, window.window());
    }
}
