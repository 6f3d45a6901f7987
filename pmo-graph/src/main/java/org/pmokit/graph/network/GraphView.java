package org.pmokit.graph.network;

import org.jgrapht.Graph;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.builder.GraphTypeBuilder;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.ComponentRef;

/** The network in the words of JGraphT. */
final class GraphView {

    private GraphView() {}

    static Graph<ComponentRef, Dependency> of(Nodes nodes, Links links) {
        Graph<ComponentRef, Dependency> graph = GraphTypeBuilder.<ComponentRef, Dependency>directed()
                .allowingMultipleEdges(false)
                .allowingSelfLoops(false)
                .buildGraph();
        nodes.refs().forEach(graph::addVertex);
        for (int link = 0; link < links.out.links(); link++) {
            Dependency first = links.of(link).get(0);
            graph.addEdge(first.giver(), first.receiver(), first);
        }
        return new AsUnmodifiableGraph<>(graph);
    }
}
