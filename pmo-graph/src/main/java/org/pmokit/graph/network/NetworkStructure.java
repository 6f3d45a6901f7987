package org.pmokit.graph.network;

import io.vavr.Lazy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pmokit.core.Portfolio;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.strategy.Contribution;
import org.pmokit.graph.internal.rows.Components;
import org.pmokit.graph.internal.rows.SparseRows;
import org.pmokit.graph.internal.structure.Betweenness;
import org.pmokit.graph.internal.structure.Bottlenecks;
import org.pmokit.graph.internal.structure.Communities;
import org.pmokit.graph.internal.structure.CutPoints;
import org.pmokit.graph.internal.structure.UndirectedLinks;

/**
 * Questions about the shape of a network: chains and waves, reach, what is redundant and what would break circles, who lies
 * between others, whom nobody can do without, what belongs together. Listed in the order of the network unless said otherwise.
 * Immutable and safe for any number of threads; passes over chains are kept.
 */
public final class NetworkStructure {

    /** So many steps from link to link are taken for an exact centrality; more lead to a sample (house default). */
    public static final long EXACT_CENTRALITY_STEPS = 50_000_000;

    /** From how many components chains are followed where the centrality is sampled (house default). */
    public static final int CENTRALITY_SAMPLE = 256;

    private final DependencyNetwork network;
    private final Nodes nodes;
    private final Links links;
    private final Components components;
    private final Lazy<SparseRows> condensed;
    private final Lazy<int[]> chainBehind;
    private final Lazy<int[]> chainAhead;
    private final Lazy<List<CycleBreak>> breaks;

    NetworkStructure(DependencyNetwork network, Nodes nodes, Links links, Components components) {
        this.network = network;
        this.nodes = nodes;
        this.links = links;
        this.components = components;
        this.condensed = Lazy.of(() -> components.condensed(links.out));
        this.chainBehind = Lazy.of(() -> ofNodes(chains().behind()));
        this.chainAhead = Lazy.of(() -> ofNodes(chains().ahead()));
        this.breaks = Lazy.of(() -> new Cycles(nodes, links, components).breaks(network.cycles()));
    }

    /**
     * For each of the {@link DependencyNetwork#cycles()}, in the same order, the least commitments that would break it: a feedback arc set.
     * Least where the answer says so; in knots of more than 20 components that cannot be made smaller, a heuristic in about
     * (n + m) log n steps. Kept.
     */
    public List<CycleBreak> cycleBreaks() {
        return breaks.get();
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
            members.addAll(nodes.refs(components.members(component)));
        }
        return new DependencyChain(Math.max(0, longest.size() - 1), members);
    }

    /**
     * Everybody in chainBehind.get(): a component stands behind the longest chain that leads to it, so that each wave can start when
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
        int node = network.requireComponent(component);
        return Reach.builder()
                .ref(component)
                .directDependents(node < 0 ? 0 : links.out.degree(node))
                .transitiveDependents(network.dependentsOf(component).size())
                .directGivers(node < 0 ? 0 : links.in.degree(node))
                .transitiveGivers(network.giversOf(component).size())
                .chainBehind(node < 0 ? 0 : chainBehind.get()[node])
                .chainAhead(node < 0 ? 0 : chainAhead.get()[node])
                .build();
    }

    /**
     * The reach of every component, in the order of the network. Takes (n + m) times n / 64 steps on machine words and
     * linear memory: bits of who reaches whom are computed for a block of nodes at a time.
     */
    public List<Reach> reaches() {
        int[] starts = components.starts();
        int[] dependents = ReachCounts.of(condensed.get(), starts);
        int[] givers = ReachCounts.ofReversed(condensed.get(), starts);
        List<Reach> reaches = new ArrayList<>(nodes.size());
        for (int node = 0; node < nodes.size(); node++) {
            int component = components.of(node);
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
                int between = condensed.get().find(components.of(giver), components.of(receiver));
                if (between >= 0 && implied[between]) {
                    redundant.add(new Redundancy(nodes.ref(giver), nodes.ref(receiver)));
                }
            }
        }
        return Collections.unmodifiableList(redundant);
    }

    /**
     * Who lies between others, exactly where that takes no more than {@link #EXACT_CENTRALITY_STEPS} steps, and else from
     * {@link #CENTRALITY_SAMPLE} starting points; the answer says which.
     */
    public Centrality centrality() {
        int[] starts = givers();
        long steps = (long) starts.length * (nodes.size() + links.out.links());
        return centrality(steps <= EXACT_CENTRALITY_STEPS ? Math.max(1, starts.length) : CENTRALITY_SAMPLE);
    }

    /**
     * Who lies between others, with chains followed from so many components at most. They are spread over the network by a
     * fixed rule, so that the same network gives the same scores; the sums are scaled up to all starts. Takes (n + m) steps
     * for each start and memory in proportion to n.
     *
     * @param starts 1 or more; as many as there are givers make it exact
     * @throws IllegalArgumentException if starts is 0 or less
     */
    public Centrality centrality(int starts) {
        if (starts < 1) {
            throw new IllegalArgumentException("A centrality from " + starts
                    + " starting points says nothing.\nMaybe give the number of components to start from, 1 or more.");
        }
        int[] possible = givers();
        int[] chosen = Sampling.of(possible, starts);
        Betweenness betweenness = new Betweenness(links.out);
        for (int start : chosen) {
            betweenness.countFrom(start);
        }
        double scale = chosen.length == 0 ? 1 : possible.length / (double) chosen.length;
        List<CentralityScore> scores = new ArrayList<>(nodes.size());
        for (int node = 0; node < nodes.size(); node++) {
            scores.add(new CentralityScore(nodes.ref(node), betweenness.scores()[node] * scale));
        }
        scores.sort(Comparator.comparingDouble(CentralityScore::between).reversed());
        return Centrality.builder()
                .scores(scores)
                .starts(chosen.length)
                .possibleStarts(possible.length)
                .build();
    }

    /**
     * Whom every chain towards a target passes: its dominators, in the order of the chains, without the target itself.
     * Chains begin with whoever waits for nobody, or with any member of a cycle that waits for nobody else. Empty when
     * chains have nobody in common, or when the target waits for nobody.
     *
     * @param target a programme, project or milestone, or an objective: chains towards it end with whoever contributes
     * @throws IllegalArgumentException if the portfolio has no such target
     */
    public List<ComponentRef> indispensableFor(ComponentRef target) {
        int[] ends = ends(target);
        SparseRows rows = withGoal(ends);
        int goal = nodes.size();
        SparseRows back = rows.transposed();
        boolean[] waits = componentsThatWait();
        int[] starts = Arrays.stream(BreadthFirst.from(back, goal))
                .filter(node -> !waits[components.of(node)])
                .sorted()
                .toArray();
        return Arrays.stream(Bottlenecks.towards(rows, starts, goal))
                .filter(node -> node != goal)
                .mapToObj(nodes::ref)
                .filter(component -> !component.equals(target))
                .toList();
    }

    /** {@link #candidateProgrammes(double)} with resolution 1. */
    public CandidateProgrammes candidateProgrammes() {
        return candidateProgrammes(1);
    }

    /**
     * Groups of components that owe more to each other than to the rest, as a proposal for programmes: communities of
     * greatest modularity by the Louvain method, with a fixed order of moves. Takes about n + m steps.
     *
     * @param resolution above 1 for smaller groups, between 0 and 1 for larger ones
     * @throws IllegalArgumentException if the resolution is not above 0
     */
    public CandidateProgrammes candidateProgrammes(double resolution) {
        if (!(resolution > 0) || Double.isInfinite(resolution)) {
            throw new IllegalArgumentException(
                    "Groups have no resolution of " + resolution + ".\nMaybe start with 1; 2 gives smaller groups.");
        }
        int[] weights = IntStream.range(0, links.out.links())
                .map(link -> links.of(link).size())
                .toArray();
        UndirectedLinks undirected = UndirectedLinks.of(links.out, weights);
        int[] groups = Communities.of(undirected, resolution);
        List<CandidateProgramme> found = new Groups(groups).told();
        return new CandidateProgrammes(Communities.modularity(undirected, groups), found);
    }

    /** The design structure matrix of all components that have a commitment. */
    public StructureMatrix matrix() {
        List<Integer> linked = IntStream.range(0, nodes.size())
                .filter(node -> links.out.degree(node) + links.in.degree(node) > 0)
                .boxed()
                .sorted(Comparator.comparingInt((Integer node) -> chainBehind.get()[node])
                        .thenComparingInt(node -> components.firstMember(components.of(node)))
                        .thenComparingInt(node -> node))
                .toList();
        List<List<ComponentRef>> blocks = linked.stream()
                .filter(node -> components.size(components.of(node)) > 1)
                .filter(node -> components.firstMember(components.of(node)) == node)
                .map(node -> nodes.refs(components.members(components.of(node))))
                .toList();
        return new StructureMatrix(linked.stream().map(nodes::ref).toList(), blocks, network.dependencies());
    }

    /**
     * Every single way that leads back to where it began, up to a number: 40 components can have millions, while
     * {@link DependencyNetwork#cycles()} tells who is caught in them. Takes (n + m) steps for each way.
     *
     * @param atMost 1 or more
     * @throws IllegalArgumentException if atMost is 0 or less
     */
    public SimpleCycleList simpleCycles(int atMost) {
        if (atMost < 1 || atMost == Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "No list holds at most " + atMost + " cycles.\nMaybe ask for 100: a network can have millions.");
        }
        return new Cycles(nodes, links, components).simple(atMost);
    }

    private int[] givers() {
        return IntStream.range(0, nodes.size())
                .filter(node -> links.out.degree(node) > 0)
                .toArray();
    }

    private int[] ends(ComponentRef target) {
        if (target instanceof ObjectiveId objective) {
            return contributors(objective)
                    .mapToInt(nodes::index)
                    .filter(node -> node >= 0)
                    .distinct()
                    .toArray();
        }
        network.requireComponent(target);
        int node = nodes.index(target);
        return node < 0 ? new int[0] : new int[] {node};
    }

    private Stream<ComponentRef> contributors(ObjectiveId objective) {
        Portfolio portfolio = network.portfolio();
        if (!portfolio.contains(objective)) {
            throw new IllegalArgumentException("There is no objective \"" + objective.value() + "\" in the portfolio "
                    + portfolio.id().value() + ".\nMaybe check its id; ids are case-sensitive.");
        }
        return Stream.concat(
                portfolio
                        .components()
                        .filter(component -> component.objectives().contains(objective))
                        .map(DeliveryComponent::ref),
                portfolio.all(Contribution.class).stream()
                        .filter(contribution -> contribution.objective().equals(objective))
                        .map(Contribution::component));
    }

    /** The network with one more node that the ends lead to. */
    private SparseRows withGoal(int[] ends) {
        int many = links.out.links();
        int[] from = Arrays.copyOf(links.out.sources(), many + ends.length);
        int[] to = Arrays.copyOf(links.out.target, many + ends.length);
        for (int i = 0; i < ends.length; i++) {
            from[many + i] = ends[i];
            to[many + i] = nodes.size();
        }
        return SparseRows.distinct(nodes.size() + 1, from, to);
    }

    /** For each component whether it needs something from another one. */
    private boolean[] componentsThatWait() {
        boolean[] waits = new boolean[components.count()];
        for (int node = 0; node < nodes.size(); node++) {
            for (int link = links.out.start[node]; link < links.out.start[node + 1]; link++) {
                int receiver = components.of(links.out.target[link]);
                waits[receiver] |= receiver != components.of(node);
            }
        }
        return waits;
    }

    /** Groups of nodes, told as candidates. */
    private final class Groups {

        private final int[] groups;
        private final int[] inside;
        private final int[] across;

        Groups(int[] groups) {
            this.groups = groups;
            this.inside = new int[groups.length];
            this.across = new int[groups.length];
            for (int node = 0; node < groups.length; node++) {
                for (int link = links.out.start[node]; link < links.out.start[node + 1]; link++) {
                    count(
                            groups[node],
                            groups[links.out.target[link]],
                            links.of(link).size());
                }
            }
        }

        private void count(int giver, int receiver, int commitments) {
            if (giver == receiver) {
                inside[giver] += commitments;
            } else {
                across[giver] += commitments;
                across[receiver] += commitments;
            }
        }

        List<CandidateProgramme> told() {
            Components members = new Components(groups.length, groups);
            return IntStream.range(0, groups.length)
                    .filter(group -> members.size(group) > 1)
                    .boxed()
                    .sorted(Comparator.comparingInt((Integer group) -> -members.size(group))
                            .thenComparingInt(group -> group))
                    .map(group -> candidate(group, nodes.refs(members.members(group))))
                    .toList();
        }

        private CandidateProgramme candidate(int group, List<ComponentRef> members) {
            Set<ProgrammeId> programmes = new LinkedHashSet<>();
            int outside = 0;
            for (ComponentRef member : members) {
                Optional<ProgrammeId> programme = programmeOf(member);
                programme.ifPresent(programmes::add);
                outside += programme.isEmpty() ? 1 : 0;
            }
            return CandidateProgramme.builder()
                    .members(members)
                    .inside(inside[group])
                    .across(across[group])
                    .programmes(programmes)
                    .outsideProgrammes(outside)
                    .build();
        }

        private Optional<ProgrammeId> programmeOf(ComponentRef member) {
            if (member instanceof ProgrammeId programme) {
                return Optional.of(programme);
            }
            if (member instanceof MilestoneId milestone) {
                return network.portfolio().owner(milestone).flatMap(owner -> programmeOf(owner.ref()));
            }
            return network.portfolio().component(member).flatMap(DeliveryComponent::parent);
        }
    }

    /** For each node, the edges of the longest chain that leads to it. */
    int[] chainsBehind() {
        return chainBehind.get();
    }

    private Chains chains() {
        return new Chains(components, condensed.get());
    }

    private int[] ofNodes(int[] ofComponents) {
        int[] ofNode = new int[nodes.size()];
        for (int node = 0; node < ofNode.length; node++) {
            ofNode[node] = ofComponents[components.of(node)];
        }
        return ofNode;
    }
}
