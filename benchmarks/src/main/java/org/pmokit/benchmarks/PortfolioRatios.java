package org.pmokit.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.pmokit.graph.network.DependencyNetwork;

/**
 * The short form for dependencies, overlaps and capacity on busy machines: the library and its peers in turn, CPU time of
 * the thread. A peer that is a sample of all pairs is counted as often as it would have to be repeated.
 */
public final class PortfolioRatios {

    private static final int MOST_TO_REDUCE = 5_000;
    private static final int SAMPLED_FROM = 20_000;
    private static final int SAMPLE = 100;

    private final int size;
    private final Map<String, Double> before;
    private final Map<String, Double> now = new LinkedHashMap<>();
    private final double growth;

    private PortfolioRatios(int size, int sizeBefore, Map<String, Double> before) {
        this.size = size;
        this.before = before;
        this.growth = Math.log((double) size / sizeBefore);
    }

    /**
     * Prints one table a size.
     *
     * @param arguments {@code network}, {@code overlap}, {@code text} or {@code capacity}, and sizes; none = 1,000, 10,000
     *     and 100,000
     */
    public static void main(String[] arguments) {
        List<Integer> sizes = arguments.length > 1
                ? Stream.of(arguments).skip(1).map(Integer::valueOf).toList()
                : List.of(1_000, 10_000, 100_000);
        Map<String, Double> before = Map.of();
        int sizeBefore = 1;
        for (int size : sizes) {
            PortfolioRatios ratios = new PortfolioRatios(size, sizeBefore, before);
            System.out.printf(Locale.ROOT, "%n%,d of %s%n", size, arguments[0]);
            ratios.print(arguments[0]);
            before = ratios.now;
            sizeBefore = size;
        }
    }

    private void print(String subject) {
        switch (subject) {
            case "network" -> network();
            case "overlap" -> overlap();
            case "text" -> text();
            case "capacity" -> capacity();
            default ->
                throw new IllegalArgumentException(
                        "Nothing is measured as \"" + subject + "\".\nMaybe name network, overlap, text or capacity.");
        }
    }

    private void network() {
        DependencyBenchmark bench = new DependencyBenchmark();
        bench.projects = size;
        bench.prepare();
        InTurn turns = new InTurn()
                .with("JGraphT: build", bench::buildOfJgrapht)
                .with("JGraphT: build, in any order", bench::buildShuffledOfJgrapht)
                .with("JGraphT: Kosaraju", bench::componentsOfJgrapht)
                .with("JGraphT: reach by BreadthFirstIterator", bench::dependentsOfJgrapht)
                .with("build and check for cycles", bench::buildAndCheck)
                .with("build and check, in any order", bench::buildShuffledAndCheck)
                .with("components alone", bench::fresh, DependencyNetwork::isAcyclic)
                .with("components and a witness each", bench::fresh, DependencyNetwork::cycles)
                .with("reach of one", bench::dependents)
                .with("impact of a slip", bench::impact)
                .with("redundant links", bench::redundant)
                .measure();
        row(turns, "JGraphT: build", "JGraphT: build");
        row(turns, "JGraphT: build, in any order", "JGraphT: build, in any order");
        row(turns, "JGraphT: Kosaraju", "JGraphT: Kosaraju");
        row(turns, "JGraphT: reach by BreadthFirstIterator", "JGraphT: reach by BreadthFirstIterator");
        row(turns, "build and check for cycles", "JGraphT: build");
        row(turns, "build and check, in any order", "JGraphT: build, in any order");
        row(turns, "components alone", "JGraphT: Kosaraju");
        row(turns, "components and a witness each", "JGraphT: Kosaraju");
        row(turns, "components and a witness each", "components alone");
        row(turns, "reach of one", "JGraphT: reach by BreadthFirstIterator");
        row(turns, "impact of a slip", "JGraphT: reach by BreadthFirstIterator");
        row(turns, "redundant links", "JGraphT: build");
        if (size <= MOST_TO_REDUCE) {
            reduction();
        }
    }

    private void reduction() {
        ReductionBenchmark bench = new ReductionBenchmark();
        bench.projects = size;
        bench.prepare();
        InTurn turns = new InTurn()
                .with("JGraphT: build and reduce", bench::buildAndReduceOfJgrapht)
                .with("build and reduce", bench::buildAndReduce)
                .measure();
        row(turns, "JGraphT: build and reduce", "JGraphT: build and reduce");
        row(turns, "build and reduce", "JGraphT: build and reduce");
    }

    private void overlap() {
        OverlapBenchmark bench = new OverlapBenchmark();
        bench.projects = size;
        bench.prepare();
        int pairs = bench.overlaps();
        InTurn turns = new InTurn()
                .with("all pairs", bench::allPairs)
                .with("index and sweep", bench::overlaps)
                .measure();
        row(turns, "index and sweep", "all pairs", size >= SAMPLED_FROM ? SAMPLE : 1);
        System.out.printf(
                Locale.ROOT,
                "%,d pairs, %.2f us for each project and pair%n",
                pairs,
                1e3 * turns.millis("index and sweep") / (size + pairs));
    }

    private void text() {
        TextOverlapBenchmark bench = new TextOverlapBenchmark();
        bench.texts = size;
        bench.prepare();
        int exact = bench.exact();
        int approximate = bench.approximate();
        InTurn turns = new InTurn()
                .with("all pairs of sorted numbers", bench::allPairsOfASampleOfNumbers)
                .with("exact", bench::exact)
                .with("approximate", bench::approximate)
                .measure();
        row(turns, "exact", "all pairs of sorted numbers", SAMPLE / 2);
        row(turns, "approximate", "all pairs of sorted numbers", SAMPLE / 2);
        row(turns, "approximate", "exact");
        System.out.printf(
                Locale.ROOT,
                "%,d pairs exactly, %,d approximately: recall %.4f%n",
                exact,
                approximate,
                (double) approximate / Math.max(1, exact));
    }

    private void capacity() {
        CapacityBenchmark bench = new CapacityBenchmark();
        bench.projects = size;
        bench.prepare();
        InTurn turns = new InTurn()
                .with("day by day", bench::dayByDay)
                .with("sweep by person", bench::sweepByPerson)
                .with("sweep by role", bench::sweepByRole)
                .measure();
        row(turns, "day by day", "day by day");
        row(turns, "sweep by person", "day by day");
        row(turns, "sweep by role", "day by day");
    }

    private void row(InTurn turns, String name, String peer) {
        row(turns, name, peer, 1);
    }

    private void row(InTurn turns, String name, String peer, int repeated) {
        double millis = turns.millis(name);
        now.put(name, millis);
        Double earlier = before.get(name);
        String exponent =
                earlier == null ? "" : String.format(Locale.ROOT, "exponent %.2f", Math.log(millis / earlier) / growth);
        System.out.printf(
                Locale.ROOT,
                "%-40s %12.3f ms %9.2f times faster than %-40s %8.0f B each %s%n",
                name,
                millis,
                repeated * turns.timesFaster(name, peer),
                peer,
                turns.bytes(name) / size,
                exponent);
    }
}
