package org.pmokit.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
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
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ProjectId;

/**
 * Replacing one project of many: what a what-if or a simulation does thousands of times. The peer is the plain way to edit
 * an immutable map: copy it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EditBenchmark {

    /** Projects in the portfolio. */
    @Param({"1000", "100000"})
    public int projects;

    private Portfolio portfolio = SyntheticPortfolios.ofSize(1);
    private Map<ProjectId, Project> plain = Map.of();
    private Project[] replacements = {};
    private int next;

    /** Builds the portfolio, the peer's map and replacements for a thousand projects spread over it. */
    @Setup
    public void prepare() {
        portfolio = SyntheticPortfolios.ofSize(projects);
        Map<ProjectId, Project> copy = new LinkedHashMap<>();
        portfolio.projects().forEach(project -> copy.put(project.id(), project));
        plain = copy;
        replacements = new Project[1000];
        for (int at = 0; at < replacements.length; at++) {
            Project project = portfolio.projects().get((int) ((long) at * projects / replacements.length));
            replacements[at] =
                    project.toBuilder().title(project.title() + " (revised)").build();
        }
    }

    /** The library: checks the edit and shares everything else. */
    @Benchmark
    public Portfolio replaceOne() {
        return portfolio.replacingOrThrow(replacements[next++ % replacements.length]);
    }

    /** The peer: copies the map, checks nothing. */
    @Benchmark
    public Map<ProjectId, Project> copyMap() {
        Map<ProjectId, Project> copy = new LinkedHashMap<>(plain);
        Project project = replacements[next++ % replacements.length];
        copy.put(project.id(), project);
        return copy;
    }
}
