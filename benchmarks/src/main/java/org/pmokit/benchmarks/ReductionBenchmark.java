package org.pmokit.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jgrapht.Graph;
import org.jgrapht.alg.TransitiveReduction;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.pmokit.core.Portfolio;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.graph.network.DependencyNetwork;
import org.pmokit.graph.network.Redundancy;

/** G3: the transitive reduction beside that of JGraphT, which changes its graph and is therefore given a new one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReductionBenchmark {

    /** Projects in the portfolio; the peer needs memory and time beyond this. */
    @Param({"1000", "5000"})
    public int projects;

    private Portfolio portfolio = SyntheticNetworks.acyclic(1);

    /** Fills the portfolio, without cycles. */
    @Setup
    public void prepare() {
        portfolio = SyntheticNetworks.acyclic(projects);
    }

    /** Building included. */
    @Benchmark
    public List<Redundancy> buildAndReduce() {
        return DependencyNetwork.of(portfolio).structure().redundant();
    }

    /** Building included. */
    @Benchmark
    public Graph<ComponentRef, DefaultEdge> buildAndReduceOfJgrapht() {
        Graph<ComponentRef, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);
        portfolio.projects().forEach(project -> graph.addVertex(project.id()));
        portfolio.dependencies().forEach(dependency -> graph.addEdge(dependency.giver(), dependency.receiver()));
        TransitiveReduction.INSTANCE.reduce(graph);
        return graph;
    }
}
