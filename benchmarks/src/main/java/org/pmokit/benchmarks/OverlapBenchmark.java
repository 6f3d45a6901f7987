package org.pmokit.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.graph.overlap.OverlapSettings;
import org.pmokit.graph.overlap.Overlaps;

/**
 * Pairs of projects that share a team at the same time: five teams a project, out of a quarter of the number of projects and
 * 200 more. The peer compares all pairs; from 20,000 projects on it takes only each hundredth project against all, so
 * multiply its time by 100. Both find the same pairs, which is checked before.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class OverlapBenchmark {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final OverlapSettings ALL =
            OverlapSettings.builder().crowd(Integer.MAX_VALUE).build();
    private static final int TEAMS = 5;
    private static final int SAMPLED_FROM = 20_000;
    private static final int SAMPLE = 100;

    /** Projects in the portfolio. */
    @Param({"1000", "20000", "100000"})
    public int projects;

    private Portfolio portfolio = SyntheticPortfolios.ofSize(1);

    /** What the peer reads: plain sets and dates. */
    private record Plain(Set<String> teams, DateRange window) {}

    private List<Plain> plain = List.of();

    /** Builds the portfolio. */
    @Setup
    public void prepare() {
        SplittableRandom random = new SplittableRandom(7);
        PortfolioDraft draft = PortfolioDraft.named("Sharing");
        for (int at = 0; at < projects; at++) {
            draft.add(project(at, random));
        }
        portfolio = draft.resolveOrThrow();
        plain = portfolio.projects().stream()
                .map(project -> new Plain(
                        new HashSet<>(project.teams()), project.window().orElse(DateRange.ALWAYS)))
                .toList();
        if (projects < SAMPLED_FROM && allPairs() != overlaps()) {
            throw new IllegalStateException("Different pairs: " + allPairs() + " and " + overlaps());
        }
    }

    private Project project(int at, SplittableRandom random) {
        LocalDate start = START.plusDays(random.nextInt(1500));
        Project.Builder project = Project.builder()
                .id(ProjectId.of("P" + at))
                .start(start)
                .finish(start.plusDays(60 + random.nextInt(300)));
        for (int team = 0; team < TEAMS; team++) {
            project.addTeam("T" + random.nextInt(projects / 4 + 200));
        }
        return project.build();
    }

    /** The library: index, sweep, and the pairs in the order of their significance. */
    @Benchmark
    public int overlaps() {
        return Overlaps.in(portfolio, ALL).all().size();
    }

    /** The peer: every pair, or a sample of them. */
    @Benchmark
    public int allPairs() {
        int step = projects < SAMPLED_FROM ? 1 : SAMPLE;
        List<Integer> found = new ArrayList<>();
        for (int one = 0; one < plain.size(); one += step) {
            for (int other = step == 1 ? one + 1 : 0; other < plain.size(); other++) {
                if (one != other && isShared(plain.get(one), plain.get(other))) {
                    found.add(other);
                }
            }
        }
        return found.size();
    }

    private static boolean isShared(Plain one, Plain other) {
        return one.window().overlaps(other.window()) && one.teams().stream().anyMatch(other.teams()::contains);
    }
}
