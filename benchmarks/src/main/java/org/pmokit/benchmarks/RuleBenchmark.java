package org.pmokit.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.pmokit.rules.Finding;
import org.pmokit.rules.HealthReport;

/** Fifty rules over projects, beside Drools, Easy Rules, a loop of predicates and fused conditions. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RuleBenchmark {

    /** Projects. */
    @Param({"1000", "10000", "100000"})
    public int size;

    private RulePeers peers = new RulePeers(1);

    /** Stops unless all engines find the same. */
    @Setup
    public void prepare() {
        peers = new RulePeers(size);
        peers.requireAgreement();
    }

    /** The floor. */
    @Benchmark
    public List<?> fused() {
        return peers.fused();
    }

    /** The plain way. */
    @Benchmark
    public List<?> predicates() {
        return peers.predicates();
    }

    /** Every verdict and colour. */
    @Benchmark
    public HealthReport assess() {
        return peers.assess();
    }

    /** And every finding in order. */
    @Benchmark
    public List<Finding> assessAndSort() {
        return peers.assessAndSort();
    }

    /** One session for all. */
    @Benchmark
    public List<?> drools() {
        return peers.drools();
    }

    /** One firing a project. */
    @Benchmark
    public List<?> easyRules() {
        return peers.easyRules();
    }
}
