package org.pmokit.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.pmokit.core.Portfolio;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.graph.impact.Impact;
import org.pmokit.graph.network.Centrality;
import org.pmokit.graph.network.CycleBreak;
import org.pmokit.graph.network.DependencyCycle;
import org.pmokit.graph.network.DependencyNetwork;
import org.pmokit.graph.network.Reach;
import org.pmokit.graph.network.Redundancy;

/**
 * Questions to a network of dependencies, each beside the plain JGraphT call on a graph of the same ids. Three
 * dependencies a project, near ones and few that lead back.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class DependencyBenchmark {

    /** Projects in the portfolio. */
    @Param({"1000", "10000", "100000"})
    public int projects;

    private Portfolio portfolio = SyntheticNetworks.portfolio(1);
    private DependencyNetwork network = DependencyNetwork.of(portfolio);
    private Graph<ComponentRef, DefaultEdge> peer = peerOf(portfolio);
    private Portfolio shuffled = portfolio;
    private ComponentRef source = ProjectId.of("P0");

    /** Fills portfolio, network and the graph of the peer. */
    @Setup
    public void prepare() {
        portfolio = SyntheticNetworks.portfolio(projects);
        network = DependencyNetwork.of(portfolio);
        peer = peerOf(portfolio);
        shuffled = SyntheticNetworks.shuffled(projects);
        source = sourceOfMany();
    }

    /** From the middle on the first that reaches a quarter of the projects. */
    private ComponentRef sourceOfMany() {
        return network.nodes().stream()
                .skip(projects / 2)
                .filter(component -> network.dependentsOf(component).size() > projects / 4)
                .findFirst()
                .orElseThrow();
    }

    private static Graph<ComponentRef, DefaultEdge> peerOf(Portfolio portfolio) {
        Graph<ComponentRef, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);
        portfolio.projects().forEach(project -> graph.addVertex(project.id()));
        for (Dependency dependency : portfolio.dependencies()) {
            graph.addEdge(dependency.giver(), dependency.receiver());
        }
        return graph;
    }

    /** G4: the network, and whether it has cycles. */
    @Benchmark
    public boolean buildAndCheck() {
        return DependencyNetwork.of(portfolio).isAcyclic();
    }

    /** The peer of G4, without the check. */
    @Benchmark
    public Graph<ComponentRef, DefaultEdge> buildOfJgrapht() {
        return peerOf(portfolio);
    }

    /** G4 again, with projects and dependencies in any order. */
    @Benchmark
    public boolean buildShuffledAndCheck() {
        return DependencyNetwork.of(shuffled).isAcyclic();
    }

    /** The peer of the same. */
    @Benchmark
    public Graph<ComponentRef, DefaultEdge> buildShuffledOfJgrapht() {
        return peerOf(shuffled);
    }

    /** A network of which nothing was asked yet. */
    DependencyNetwork fresh() {
        return DependencyNetwork.of(portfolio);
    }

    /** G1 and G5: building, components and a witness of each cycle; less {@link #buildAndCheck} it is the witnesses. */
    @Benchmark
    public List<DependencyCycle> buildAndCycles() {
        return DependencyNetwork.of(portfolio).cycles();
    }

    /** The peer of G1. */
    @Benchmark
    public List<Set<ComponentRef>> componentsOfJgrapht() {
        return new KosarajuStrongConnectivityInspector<>(peer).stronglyConnectedSets();
    }

    /** G2: who is reached by one component. */
    @Benchmark
    public List<ComponentRef> dependents() {
        return network.dependentsOf(source);
    }

    /** The peer of G2. */
    @Benchmark
    public List<ComponentRef> dependentsOfJgrapht() {
        List<ComponentRef> reached = new ArrayList<>();
        new BreadthFirstIterator<>(peer, source).forEachRemaining(reached::add);
        return reached;
    }

    /** One what-if, with floats, paths and what absorbs it. */
    @Benchmark
    public Impact impact() {
        return network.impactOf(source, 30);
    }

    /** G3: the links that longer ways imply. */
    @Benchmark
    public List<Redundancy> redundant() {
        return network.structure().redundant();
    }

    /** How many everybody reaches, in both directions. */
    @Benchmark
    public List<Reach> reaches() {
        return network.structure().reaches();
    }

    /** What breaks every cycle, with building. */
    @Benchmark
    public List<CycleBreak> buildAndBreaks() {
        return DependencyNetwork.of(portfolio).structure().cycleBreaks();
    }

    /** Betweenness from eight starting points. */
    @Benchmark
    public Centrality centralityOfEight() {
        return network.structure().centrality(8);
    }
}
