package org.pmokit.graph.overlap;

import java.util.Arrays;
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
    private final Decisions decisions;
    private final Projects projects;

    PairFacts(Portfolio portfolio, Projects projects) {
        this.declared = portfolio.dependencies().stream()
                .mapToLong(dependency -> pair(dependency, projects))
                .filter(pair -> pair >= 0)
                .sorted()
                .toArray();
        this.decisions = new Decisions(portfolio);
        this.projects = projects;
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

    boolean isDeclared(long pair) {
        return Arrays.binarySearch(declared, pair) >= 0;
    }

    Optional<OverlapDecision> decision(long pair) {
        return decisions.on(projects.id(projects.first(pair)), projects.id(projects.second(pair)));
    }
}
