package org.pmokit.graph.network;

import io.vavr.Lazy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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
import org.pmokit.graph.internal.structure.CutPoints;

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
    private final Lazy<SparseRows> condensed;
    private final Lazy<LinkFloats> floats;
    private final Lazy<int[]> chainBehind;
    private final Lazy<int[]> chainAhead;
    private final Lazy<List<DependencyCycle>> cycles;
    private final Lazy<List<CycleBreak>> breaks;
    private final Lazy<Graph<ComponentRef, Dependency>> graph;

    private DependencyNetwork(Portfolio portfolio) {
        this.portfolio = portfolio;
        this.dependencies = List.copyOf(portfolio.dependencies());
        this.nodes = new Nodes(portfolio);
        this.links = Links.of(nodes, dependencies);
        this.components = Lazy.of(() -> Tarjan.of(links.out));
        this.condensed = Lazy.of(() -> components.get().condensed(links.out));
        this.floats = Lazy.of(() -> new LinkFloats(links, WorkingCalendar.EVERY_DAY));
        this.chainBehind = Lazy.of(() -> ofNodes(chains().behind()));
        this.chainAhead = Lazy.of(() -> ofNodes(chains().ahead()));
        this.cycles = Lazy.of(() -> new Cycles(nodes, links, components.get()).all());
        this.breaks = Lazy.of(() -> new Cycles(nodes, links, components.get()).breaks(cycles()));
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

    /**
     * For each of the {@link #cycles()}, in the same order, the least commitments that would break it: a feedback arc set.
     * Least where the answer says so; in knots of more than 20 components that cannot be made smaller, a heuristic in about
     * (n + m) log n steps. Kept.
     */
    public List<CycleBreak> cycleBreaks() {
        return breaks.get();
    }

    /** Whether nobody depends on itself through others. */
    public boolean isAcyclic() {
        return !components.get().hasCycle();
    }

    /**
     * The chain with most edges, over the network in which the members of each cycle are merged into one node. Edges are
     * counted between merged nodes; the members of a merged cycle on the chain are all listed at its place. Of several
     * such chains the one whose first component comes first in the order of the network, then whose second does, and so
     * on; a merged cycle stands where its first member does. 0 edges and no members for an empty network; 0 edges and the
     * first component, or first merged cycle, for a network without edges.
     */
    public DependencyChain longestChain() {
        List<Integer> longest = chains().longest();
        List<ComponentRef> members = new ArrayList<>();
        for (int component : longest) {
            members.addAll(nodes.refs(components.get().members(component)));
        }
        return new DependencyChain(Math.max(0, longest.size() - 1), members);
    }

    /**
     * Everybody in layers: a component stands behind the longest chain that leads to it, so that each wave can start when
     * the earlier ones have delivered. Empty for an empty network.
     */
    public List<Wave> layers() {
        return Waves.of(nodes, chainBehind.get());
    }

    /**
     * Who alone holds parts of the network together, whatever the direction of commitments (articulation points): those
     * first without whom most others lose their connection, then in the order of the network.
     */
    public List<SinglePointOfFailure> singlePointsOfFailure() {
        return CutPoints.of(links.out, links.in).stream()
                .map(cut -> new SinglePointOfFailure(nodes.ref(cut.node()), cut.parts()))
                .sorted(Comparator.comparingInt(SinglePointOfFailure::cutOff).reversed())
                .toList();
    }

    /**
     * How many others a component touches.
     *
     * @param component of the portfolio
     */
    public Reach reachOf(ComponentRef component) {
        int node = requireComponent(component);
        return Reach.builder()
                .ref(component)
                .directDependents(node < 0 ? 0 : links.out.degree(node))
                .transitiveDependents(dependentsOf(component).size())
                .directGivers(node < 0 ? 0 : links.in.degree(node))
                .transitiveGivers(giversOf(component).size())
                .chainBehind(node < 0 ? 0 : chainBehind.get()[node])
                .chainAhead(node < 0 ? 0 : chainAhead.get()[node])
                .build();
    }

    /**
     * The reach of every component, in the order of the network. Takes (n + m) times n / 64 steps on machine words and
     * linear memory: bits of who reaches whom are computed for a block of nodes at a time.
     */
    public List<Reach> reaches() {
        int[] starts = components.get().starts();
        int[] dependents = ReachCounts.of(condensed.get(), starts);
        int[] givers = ReachCounts.ofReversed(condensed.get(), starts);
        List<Reach> reaches = new ArrayList<>(nodes.size());
        for (int node = 0; node < nodes.size(); node++) {
            int component = components.get().of(node);
            reaches.add(Reach.builder()
                    .ref(nodes.ref(node))
                    .directDependents(links.out.degree(node))
                    .transitiveDependents(dependents[component] - 1)
                    .directGivers(links.in.degree(node))
                    .transitiveGivers(givers[component] - 1)
                    .chainBehind(chainBehind.get()[node])
                    .chainAhead(chainAhead.get()[node])
                    .build());
        }
        return Collections.unmodifiableList(reaches);
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
     * The edges that longer ways imply, by giver and then receiver in the order of the network: the transitive reduction
     * leaves them out. Edges inside a cycle are never among them. Between two cycles, or a cycle and a component, edges
     * are redundant when a way through a third implies them; that several edges join the same two makes none of them
     * redundant. Takes m times n / 64 steps on machine words and linear memory.
     */
    public List<Redundancy> redundant() {
        boolean[] implied = TransitiveReduction.impliedLinks(condensed.get());
        List<Redundancy> redundant = new ArrayList<>();
        for (int giver = 0; giver < nodes.size(); giver++) {
            for (int link = links.out.start[giver]; link < links.out.start[giver + 1]; link++) {
                int receiver = links.out.target[link];
                int between = condensed
                        .get()
                        .find(components.get().of(giver), components.get().of(receiver));
                if (between >= 0 && implied[between]) {
                    redundant.add(new Redundancy(nodes.ref(giver), nodes.ref(receiver)));
                }
            }
        }
        return Collections.unmodifiableList(redundant);
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
        return new Drivers(portfolio, nodes, links, chainBehind.get()).of(target);
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

    /** Who lies between others, whom nobody can do without, what belongs together. */
    public NetworkStructure structure() {
        return new NetworkStructure(this, nodes, links, components.get(), chainBehind.get());
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

    private Chains chains() {
        return new Chains(components.get(), condensed.get());
    }

    private int[] ofNodes(int[] ofComponents) {
        int[] ofNode = new int[nodes.size()];
        for (int node = 0; node < ofNode.length; node++) {
            ofNode[node] = ofComponents[components.get().of(node)];
        }
        return ofNode;
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
