package org.pmokit.benchmarks;

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

/** Resolving a whole draft: projects with ten milestones each, in programmes of a hundred. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ResolveBenchmark {

    /** Projects in the draft. */
    @Param({"1000", "10000", "100000"})
    public int projects;

    private PortfolioDraft draft = SyntheticPortfolios.draftOfSize(1);

    /** Fills the draft. */
    @Setup
    public void prepare() {
        draft = SyntheticPortfolios.draftOfSize(projects);
    }

    /** All checks and all registers. */
    @Benchmark
    public Portfolio resolve() {
        return draft.resolveOrThrow();
    }
}
