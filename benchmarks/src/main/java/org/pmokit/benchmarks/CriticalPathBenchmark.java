package org.pmokit.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.mpxj.cpm.MicrosoftScheduler;
import org.mpxj.cpm.PrimaveraScheduler;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.pmokit.benchmarks.ReferenceKernel.Dated;
import org.pmokit.graph.criticalpath.ActivityDates;
import org.pmokit.graph.criticalpath.CalculatedSchedule;

/** The critical path beside a bare kernel, the usual idiom of a graph library, and the schedulers of MPXJ. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(jvmArgsAppend = "-Xss1g")
public class CriticalPathBenchmark {

    private static final long SEED = 42;
    private static final int MOST_FOR_PEERS = 100_000;

    /** Activities in the network. */
    @Param({"1000", "10000", "100000", "1000000"})
    public int activities;

    private CriticalPathPlans plans = new CriticalPathPlans(SyntheticPlans.chain(2));
    private MpxjPeers peers = plans.peers();

    /** Makes the network and refuses to go on unless all say the same. */
    @Setup
    public void prepare() {
        plans = new CriticalPathPlans(SyntheticPlans.ofSize(activities, SEED));
        plans.requireAgreement();
        if (activities <= MOST_FOR_PEERS) {
            peers = plans.peers();
        }
    }

    /** Both passes and both floats as loops over arrays. */
    @Benchmark
    public long referencePasses() {
        return plans.referencePasses();
    }

    /** Calculation of a network that is there, by one calendar. */
    @Benchmark
    public CalculatedSchedule calculate() {
        return plans.calculate();
    }

    /** The same by three calendars, each activity by one of them. */
    @Benchmark
    public CalculatedSchedule calculateThreeCalendars() {
        return plans.calculateMixed();
    }

    /** Records, rows, passes, dated records. */
    @Benchmark
    public List<Dated> referenceEndToEnd() {
        return plans.referenceEndToEnd();
    }

    /** Immutable model to dates and floats of every activity. */
    @Benchmark
    public List<ActivityDates> endToEnd() {
        return plans.endToEnd();
    }

    /** One other duration in a calculated network. */
    @Benchmark
    public long whatIf() {
        return plans.whatIf();
    }

    /** Topological iterator and hash maps. */
    @Benchmark
    public Map<String, Long> jgraphtIdiom() {
        return plans.jgraphtIdiom();
    }

    /** MPXJ as Microsoft Project; to 100,000 activities, nothing beyond. */
    @Benchmark
    public void microsoftScheduler() {
        MpxjPeers.deeply(() -> peers.schedule(new MicrosoftScheduler()));
    }

    /** MPXJ as Primavera; to 100,000 activities, nothing beyond. */
    @Benchmark
    public void primaveraScheduler() {
        MpxjPeers.deeply(() -> peers.schedule(new PrimaveraScheduler()));
    }
}
