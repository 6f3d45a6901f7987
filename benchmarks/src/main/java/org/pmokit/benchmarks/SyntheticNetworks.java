package org.pmokit.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.DependencyId;
import org.pmokit.core.identifier.ProjectId;

/** Networks of any size for measurements: the same size gives the same network. */
final class SyntheticNetworks {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final int DEPENDENCIES_PER_PROJECT = 3;
    private static final int NEAR = 200;
    private static final int ONE_BACK_IN = 500;

    private SyntheticNetworks() {}

    /** With cycles. */
    static Portfolio portfolio(int projects) {
        return of(projects, ONE_BACK_IN);
    }

    /** The same with cycles, its projects and dependencies in an order that tells nothing. */
    static Portfolio shuffled(int projects) {
        Portfolio ordered = portfolio(projects);
        List<Dependency> entries = new ArrayList<>(ordered.dependencies());
        List<Project> all = new ArrayList<>(ordered.projects());
        Random random = new Random(projects);
        Collections.shuffle(entries, random);
        Collections.shuffle(all, random);
        PortfolioDraft draft = PortfolioDraft.named("Network");
        all.forEach(draft::add);
        entries.forEach(draft::add);
        return draft.resolveOrThrow();
    }

    /** Without cycles. */
    static Portfolio acyclic(int projects) {
        return of(projects, Integer.MAX_VALUE);
    }

    private static Portfolio of(int projects, int oneBackIn) {
        SplittableRandom random = new SplittableRandom(projects);
        PortfolioDraft draft = PortfolioDraft.named("Network");
        for (int at = 0; at < projects; at++) {
            draft.add(Project.of(ProjectId.of("P" + at), "Project " + at));
        }
        for (int at = 0; projects > 1 && at < projects * DEPENDENCIES_PER_PROJECT; at++) {
            int giver = random.nextInt(projects - 1);
            int receiver = Math.min(projects - 1, giver + 1 + random.nextInt(NEAR));
            boolean back = at % oneBackIn == oneBackIn - 1;
            draft.add(Dependency.builder()
                    .id(DependencyId.of("D" + at))
                    .giver(ProjectId.of("P" + (back ? receiver : giver)))
                    .receiver(ProjectId.of("P" + (back ? giver : receiver)))
                    .promisedBy(START.plusDays(giver))
                    .neededBy(START.plusDays(giver + random.nextInt(10)))
                    .build());
        }
        return draft.resolveOrThrow();
    }
}
