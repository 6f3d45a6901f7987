package org.pmokit.graph.export;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.graph.network.DependencyCycle;
import org.pmokit.graph.network.DependencyNetwork;

/**
 * A network in the languages of other tools, in the order of the network. Pictures show one link for each pair of giver
 * and receiver, GraphML holds every commitment. Immutable.
 */
public final class NetworkExport {

    private final DependencyNetwork network;
    private final List<ComponentRef> nodes;
    private final Function<? super ComponentRef, String> names;

    private NetworkExport(
            DependencyNetwork network, List<ComponentRef> nodes, Function<? super ComponentRef, String> names) {
        this.network = network;
        this.nodes = nodes;
        this.names = names;
    }

    /**
     * The whole network, with the titles of the portfolio.
     *
     * @param network to write
     */
    public static NetworkExport of(DependencyNetwork network) {
        return new NetworkExport(network, network.nodes(), network.portfolio()::titleOf);
    }

    /**
     * The same with other names.
     *
     * @param others what to call a component; any text
     */
    public NetworkExport naming(Function<? super ComponentRef, String> others) {
        return new NetworkExport(network, nodes, others);
    }

    /** The same without components that have no commitment. */
    public NetworkExport linkedOnly() {
        Set<ComponentRef> linked = new HashSet<>();
        network.dependencies().forEach(link -> {
            linked.add(link.giver());
            linked.add(link.receiver());
        });
        return new NetworkExport(
                network, nodes.stream().filter(linked::contains).toList(), names);
    }

    /**
     * A directed graph in the language of Graphviz. Links inside a cycle are bold, late ones red, discretionary ones
     * dashed.
     */
    public String dot() {
        return DotText.of(this);
    }

    /**
     * A GraphML document: nodes with kind and title, an edge for every commitment with its id and what is known of kind,
     * strength, dates and float.
     */
    public String graphml() {
        return GraphmlText.of(this);
    }

    /**
     * A Mermaid flow chart. Late links are thick, discretionary ones dotted. Mermaid draws no more than 500 links unless
     * its own configuration allows more; a comment at the top says so where there are more.
     */
    public String mermaid() {
        return MermaidText.of(this);
    }

    List<ComponentRef> nodes() {
        return nodes;
    }

    String name(ComponentRef component) {
        return names.apply(component);
    }

    List<Dependency> commitments() {
        return network.dependencies();
    }

    /** One commitment for each pair, the first declared. */
    List<Dependency> links() {
        return commitments().stream()
                .filter(link -> between(link).get(0).equals(link))
                .toList();
    }

    /** All commitments of the pair. */
    List<Dependency> between(Dependency link) {
        return network.dependenciesBetween(link.giver(), link.receiver());
    }

    boolean isLate(Dependency link) {
        return between(link).stream()
                .filter(one -> one.delivered().isEmpty())
                .anyMatch(one -> one.floatDays().filter(days -> days < 0).isPresent());
    }

    boolean isDiscretionary(Dependency link) {
        return between(link).stream().allMatch(Dependency::isDiscretionary);
    }

    /** The cycle that each component is caught in, by number. */
    Map<ComponentRef, Integer> cycles() {
        Map<ComponentRef, Integer> cycles = new HashMap<>();
        int number = 0;
        for (DependencyCycle cycle : network.cycles()) {
            for (ComponentRef member : cycle.members()) {
                cycles.put(member, number);
            }
            number++;
        }
        return cycles;
    }
}
