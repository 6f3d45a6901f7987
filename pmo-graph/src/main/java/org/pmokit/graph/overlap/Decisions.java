package org.pmokit.graph.overlap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.pmokit.core.Portfolio;
import org.pmokit.core.dependency.OverlapDecision;
import org.pmokit.core.identifier.ComponentRef;

/** The newest decision on each pair of projects, or of offices. */
final class Decisions {

    private record Pair(ComponentRef one, ComponentRef other) {

        static Pair of(ComponentRef one, ComponentRef other) {
            return one.value().compareTo(other.value()) <= 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    private final Map<Pair, OverlapDecision> newest = new HashMap<>();

    Decisions(Portfolio portfolio) {
        portfolio
                .overlapDecisions()
                .forEach(decision ->
                        newest.merge(Pair.of(decision.first(), decision.second()), decision, Decisions::newer));
    }

    /** The later of two; of one day the one given last. */
    private static OverlapDecision newer(OverlapDecision earlier, OverlapDecision later) {
        LocalDate before = earlier.decidedOn().orElse(LocalDate.MIN);
        return later.decidedOn().orElse(LocalDate.MIN).isBefore(before) ? earlier : later;
    }

    Optional<OverlapDecision> on(ComponentRef one, ComponentRef other) {
        return Optional.ofNullable(newest.get(Pair.of(one, other)));
    }
}
