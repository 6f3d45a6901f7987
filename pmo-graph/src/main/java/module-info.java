/**
 * The networks of a portfolio: who depends on whom, who moves when somebody slips, and which projects touch the same
 * thing.
 *
 * <p>A taste:
 *
 * <pre>{@code
 * DependencyNetwork network = DependencyNetwork.of(portfolio);
 * network.cycles().forEach(cycle -> say(cycle.describe()));
 * network.impactOf(ProjectId.of("PAY"), 15).delays().forEach(delay -> say(delay.describe()));
 * Overlaps.in(portfolio).all().forEach(overlap -> say(overlap.describe()));
 * }</pre>
 */
module org.pmokit.graph {
    requires transitive org.pmokit.core;
    requires transitive io.vavr;
    requires transitive org.jgrapht.core;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.pmokit.graph.capacity;
    exports org.pmokit.graph.criticalpath;
    exports org.pmokit.graph.export;
    exports org.pmokit.graph.impact;
    exports org.pmokit.graph.network;
    exports org.pmokit.graph.overlap;
    exports org.pmokit.graph.quality;
    exports org.pmokit.graph.text;
}
