package org.pmokit.graph.capacity;

import java.util.List;
import java.util.Optional;
import org.pmokit.core.identifier.ComponentRef;

/** Tries moves of single causes by whole weeks, and keeps the best. */
final class MoveSearch {

    private static final int DAYS_OF_WEEK = 7;

    private final Loads loads;
    private final Sweep sweep;
    private final CapacitySettings settings;

    MoveSearch(Loads loads, Horizon horizon, CapacitySettings settings) {
        this.loads = loads;
        this.sweep = new Sweep(loads, new WorkDays(loads.calendars(), horizon));
        this.settings = settings;
    }

    Optional<ProjectMove> best(int subject, List<ComponentRef> candidates, int weeks) {
        long before = excess(subject, Sweep.Move.NONE);
        long least = before;
        Optional<ProjectMove> best = Optional.empty();
        for (int distance = 1; distance <= weeks; distance++) {
            for (int way : new int[] {distance, -distance}) {
                for (ComponentRef candidate : candidates) {
                    long after = excess(subject, new Sweep.Move(loads.causes().indexOf(candidate), DAYS_OF_WEEK * way));
                    if (after < least) {
                        least = after;
                        best = Optional.of(new ProjectMove(
                                loads.subjects().get(subject),
                                candidate,
                                way,
                                Amounts.toDecimal(before),
                                Amounts.toDecimal(after)));
                    }
                }
            }
        }
        return best;
    }

    private long excess(int subject, Sweep.Move move) {
        OverScan scan = new OverScan(subject, settings);
        sweep.run(subject, move, scan);
        return scan.totals().excess();
    }
}
