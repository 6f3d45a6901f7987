package org.pmokit.graph.network;

import io.vavr.Lazy;
import java.util.List;
import org.jgrapht.Graph;
import org.pmokit.core.Portfolio;
import org.pmokit.core.date.WorkingCalendar;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.graph.impact.Impact;
import org.pmokit.graph.internal.rows.Components;
import org.pmokit.graph.internal.rows.SparseRows;
import org.pmokit.graph.internal.rows.Tarjan;

/**
 * Who depends on whom in a portfolio. Its nodes are every project, and each programme or milestone that is an end of a
 * declared dependency; its edges lead from giver to receiver. Several dependencies of one giver and receiver are one edge,
 * and each is kept as a commitment with its own dates. Being part of a programme, or a milestone of a project, is not an
 * edge.
 *
 * <p>The order of the network, in which everything is listed unless said otherwise: projects as in the portfolio, then
 * the other ends of dependencies as they appear. Immutable and safe for any number of threads; what takes a pass over the
 * network is computed on the first question and kept. With n nodes and m edges, questions take time in proportion to
 * n + m unless said otherwise. Nothing recurses.
 *
 * <p>A component of the portfolio that is no node, such as a milestone without dependencies, is answered as one that
 * touches nobody. Anything else is refused with an {@link IllegalArgumentException}.
 */
public final class DependencyNetwork {

    private final Portfolio portfolio;
    private final List<Dependency> dependencies;
    private final Nodes nodes;
    private final Links links;
    private final Lazy<Components> components;
    private final Lazy<LinkFloats> floats;
    private final Lazy<NetworkStructure> structure;
    private final Lazy<List<DependencyCycle>> cycles;
    private final Lazy<Graph<ComponentRef, Dependency>> graph;

    private DependencyNetwork(Portfolio portfolio) {
        this.portfolio = portfolio;
        this.dependencies = List.copyOf(portfolio.dependencies());
        this.nodes = new Nodes(portfolio);
        this.links = Links.of(nodes, dependencies);
        this.components = Lazy.of(() -> Tarjan.of(links.out));
        this.floats = Lazy.of(() -> new LinkFloats(links, WorkingCalendar.EVERY_DAY));
        this.structure = Lazy.of(() -> new NetworkStructure(this, nodes, links, components.get()));
        this.cycles = Lazy.of(() -> new Cycles(nodes, links, components.get()).all());
        this.graph = Lazy.of(() -> GraphView.of(nodes, links));
    }

    /**
     * The network of a portfolio. Takes time and memory in proportion to projects and dependencies, in whatever order they
     * come.
     *
     * @param portfolio without projects it has an empty network
     */
    public static DependencyNetwork of(Portfolio portfolio) {
        return new DependencyNetwork(portfolio);
    }

    /** Whose network it is. */
    public Portfolio portfolio() {
        return portfolio;
    }

    /** Its components, in the order of the network; unmodifiable. */
    public List<ComponentRef> nodes() {
        return nodes.refs();
    }

    /** The declared dependencies, in the order of the portfolio; unmodifiable. */
    public List<Dependency> dependencies() {
        return dependencies;
    }

    /** The number of distinct pairs of giver and receiver. */
    public int edgeCount() {
        return links.out.links();
    }

    /**
     * Whether the component is a node.
     *
     * @param component any
     */
    public boolean contains(ComponentRef component) {
        return nodes.index(component) >= 0;
    }

    /**
     * Every commitment of one to the other, in the order declared; empty when there is none in this direction. Takes time
     * in proportion to the logarithm of the giver's edges.
     *
     * @param giver who provides
     * @param receiver who needs it
     */
    public List<Dependency> dependenciesBetween(ComponentRef giver, ComponentRef receiver) {
        boolean known = contains(giver) && contains(receiver);
        return known ? List.copyOf(links.between(nodes.index(giver), nodes.index(receiver))) : List.of();
    }

    /**
     * Who waits for each other: one entry per strongly connected component of two members or more (Tarjan's algorithm), in
     * the order of their first members, each with one witness. Not every simple cycle, of which 40 components can have
     * millions. The witness is the shortest cycle there is; only in a component of more than about 70 members, in which
     * short cycles are hard to find, it is the shortest found within a fixed number of steps. Empty when nobody waits for
     * each other.
     */
    public List<DependencyCycle> cycles() {
        return cycles.get();
    }

    /** Whether nobody depends on itself through others. */
    public boolean isAcyclic() {
        return !components.get().hasCycle();
    }

    /**
     * Who needs something from a component, directly or through others: nearest first, without the component itself.
     *
     * @param component of the portfolio
     */
    public List<ComponentRef> dependentsOf(ComponentRef component) {
        return reached(links.out, component);
    }

    /**
     * From whom a component needs something, directly or through others: nearest first, without the component itself.
     *
     * @param component of the portfolio
     */
    public List<ComponentRef> giversOf(ComponentRef component) {
        return reached(links.in, component);
    }

    /**
     * Who needs something from a component directly, in the order of the network.
     *
     * @param component of the portfolio
     */
    public List<ComponentRef> directDependentsOf(ComponentRef component) {
        return adjacent(links.out, component);
    }

    /**
     * From whom a component needs something directly, in the order of the network.
     *
     * @param component of the portfolio
     */
    public List<ComponentRef> directGiversOf(ComponentRef component) {
        return adjacent(links.in, component);
    }

    /**
     * What determines the date of a component: from the target back, at each step the giver that binds most, as far as
     * there is one that was not met before. Givers are compared by float where one is known, else by expected finish where
     * one is known, else by the chain of dependencies behind them ({@link DrivenBy}); of equal ones the first in the order
     * of the network. The givers of a milestone are its own and its owner's. Takes time in proportion to the edges into
     * the components on the way.
     *
     * @param target a milestone, project or programme of the portfolio
     */
    public DriverChain driversOf(ComponentRef target) {
        requireComponent(target);
        return new Drivers(portfolio, nodes, links, structure.get().chainsBehind()).of(target);
    }

    /**
     * Who moves when a component slips. A receiver moves by the most that any giver passes on: the giver's own delay less
     * the float of the commitment, which is need minus promise in calendar days together with what the receiver tolerates,
     * and none where a day is missing or the promise is late already. What was delivered carries no slip. Right on cycles as well, as no commitment makes a delay grow. Only declared dependencies
     * carry a slip: one of a project does not move its milestones, nor one of a milestone its project. Of several ways to
     * the same delay that with fewest links is told. Takes (n + m) log n steps at most.
     *
     * @param source who slips: a milestone, project or programme of the portfolio
     * @param days calendar days of delay, more than 0
     * @throws IllegalArgumentException if days is 0 or less
     */
    public Impact impactOf(ComponentRef source, long days) {
        int node = requireComponent(source);
        if (days <= 0) {
            throw new IllegalArgumentException("A slip of " + source.asText() + " by " + days
                    + " days moves nobody.\nMaybe give the days of delay as a number above 0.");
        }
        return node < 0
                ? Impact.builder().source(source).days(days).build()
                : new SlipPropagation(nodes, links, floats.get()).from(node, days);
    }

    /** Chains and waves, reach, what is redundant, whom nobody can do without, what belongs together. Kept. */
    public NetworkStructure structure() {
        return structure.get();
    }

    /** What would happen if somebody slipped in working time, or was stopped. */
    public NetworkWhatIf whatIf() {
        return new NetworkWhatIf(this, nodes, links);
    }

    /**
     * The network for algorithms of one's own: an unmodifiable simple directed graph with one edge per pair of giver and
     * receiver, which is the first dependency declared for it; {@link #dependenciesBetween} has the others. Built on the
     * first call and kept.
     */
    public Graph<ComponentRef, Dependency> asGraph() {
        return graph.get();
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "DependencyNetwork of " + portfolio.id().value() + " (" + nodes.size() + " nodes, " + edgeCount()
                + " edges)";
    }

    private List<ComponentRef> reached(SparseRows rows, ComponentRef component) {
        int node = requireComponent(component);
        return node < 0 ? List.of() : nodes.refs(BreadthFirst.from(rows, node));
    }

    private List<ComponentRef> adjacent(SparseRows rows, ComponentRef component) {
        int node = requireComponent(component);
        return node < 0 ? List.of() : nodes.refs(rows.row(node));
    }

    /** The index, or -1 for a component of the portfolio that is no node. */
    int requireComponent(ComponentRef component) {
        int node = nodes.index(component);
        if (node < 0 && !(canBeAnEnd(component.kind()) && portfolio.contains(component))) {
            throw new IllegalArgumentException("There is no programme, project or milestone " + component.asText()
                    + " in the portfolio " + portfolio.id().value()
                    + ".\nMaybe check the id and its kind; ids are case-sensitive.");
        }
        return node;
    }

    private static boolean canBeAnEnd(ComponentKind kind) {
        return kind == ComponentKind.PROGRAMME || kind == ComponentKind.PROJECT || kind == ComponentKind.MILESTONE;
    }
}
