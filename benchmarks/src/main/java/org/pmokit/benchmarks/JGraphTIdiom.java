package org.pmokit.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.traverse.TopologicalOrderIterator;
import org.pmokit.benchmarks.SyntheticPlans.Plan;
import org.pmokit.benchmarks.SyntheticPlans.Task;
import org.pmokit.benchmarks.SyntheticPlans.Tie;

/** The usual way with a graph library: a graph of ids, an iterator in topological order, and hash maps of dates. */
final class JGraphTIdiom {

    /** An edge that knows its link. */
    private static final class Edge {
        private final Tie tie;

        Edge(Tie tie) {
            this.tie = tie;
        }
    }

    private JGraphTIdiom() {}

    /** The total float of each task. */
    static Map<String, Long> floats(Plan plan) {
        Graph<String, Edge> graph = new DirectedPseudograph<>(Edge.class);
        Map<String, Long> work = new HashMap<>();
        for (Task task : plan.tasks()) {
            graph.addVertex(task.id());
            work.put(task.id(), task.minutes());
        }
        for (Tie tie : plan.ties()) {
            graph.addEdge(tie.from(), tie.to(), new Edge(tie));
        }
        List<String> order = new ArrayList<>();
        Map<String, Long> early = new HashMap<>();
        long end = 0;
        for (String id : (Iterable<String>) () -> new TopologicalOrderIterator<>(graph)) {
            order.add(id);
            long latest = 0;
            for (Edge edge : graph.incomingEdgesOf(id)) {
                latest = Math.max(latest, early.get(edge.tie.from()) + gap(edge.tie, work));
            }
            early.put(id, latest);
            end = Math.max(end, latest + work.get(id));
        }
        Map<String, Long> late = new HashMap<>();
        Map<String, Long> floats = new HashMap<>();
        for (int place = order.size() - 1; place >= 0; place--) {
            String id = order.get(place);
            long least = end - work.get(id);
            for (Edge edge : graph.outgoingEdgesOf(id)) {
                least = Math.min(least, late.get(edge.tie.to()) - gap(edge.tie, work));
            }
            late.put(id, least);
            floats.put(id, least - early.get(id));
        }
        return floats;
    }

    private static long gap(Tie tie, Map<String, Long> work) {
        return tie.lag()
                + ((tie.ends() & 1) != 0 ? work.get(tie.from()) : 0)
                - ((tie.ends() & 2) != 0 ? work.get(tie.to()) : 0);
    }
}
