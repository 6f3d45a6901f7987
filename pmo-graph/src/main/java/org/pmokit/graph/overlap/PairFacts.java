package org.pmokit.graph.overlap;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.pmokit.core.Portfolio;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.dependency.OverlapDecision;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.ProjectId;

/** What was declared and decided about pairs of projects. */
final class PairFacts {

    private final long[] declared;
    private final Map<Long, OverlapDecision> decisions = new HashMap<>();

    PairFacts(Portfolio portfolio, Projects projects) {
        this.declared = portfolio.dependencies().stream()
                .mapToLong(dependency -> pair(dependency, projects))
                .filter(pair -> pair >= 0)
                .sorted()
                .toArray();
        for (OverlapDecision decision : portfolio.overlapDecisions()) {
            int first = projects.index(decision.first());
            int second = projects.index(decision.second());
            if (first >= 0 && second >= 0) {
                decisions.merge(projects.pair(first, second), decision, PairFacts::newer);
            }
        }
    }

    /** The two projects that a dependency or their milestones join, or -1. */
    private static long pair(Dependency dependency, Projects projects) {
        int giver = owner(dependency.giver(), projects);
        int receiver = owner(dependency.receiver(), projects);
        return giver < 0 || receiver < 0 ? -1 : projects.pair(giver, receiver);
    }

    private static int owner(ComponentRef end, Projects projects) {
        return switch (end.kind()) {
            case PROJECT -> projects.index((ProjectId) end);
            case MILESTONE -> projects.index(ProjectId.of(((MilestoneId) end).owner()));
            default -> -1;
        };
    }

    /** The later of two; of one day the one given last. */
    private static OverlapDecision newer(OverlapDecision earlier, OverlapDecision later) {
        LocalDate before = earlier.decidedOn().orElse(LocalDate.MIN);
        return later.decidedOn().orElse(LocalDate.MIN).isBefore(before) ? earlier : later;
    }

    boolean isDeclared(long pair) {
        return Arrays.binarySearch(declared, pair) >= 0;
    }

    Optional<OverlapDecision> decision(long pair) {
        return Optional.ofNullable(decisions.get(pair));
    }
}
