package org.pmokit.core.benefit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pmokit.core.identifier.BenefitId;

/**
 * Which outputs lead through capabilities and outcomes to which benefits, and which objectives those serve. Without
 * circles. A question about one point takes time in
 * proportion to the number of links.
 *
 * @param links in the order given; none when nothing was mapped
 */
public record BenefitMap(List<BenefitLink> links) {

    /** Nothing mapped. */
    public static final BenefitMap EMPTY = new BenefitMap(List.of());

    /** Copies, and refuses circles. */
    public BenefitMap {
        links = List.copyOf(links);
        Set<BenefitNode> circling = circling(links);
        if (!circling.isEmpty()) {
            throw new IllegalArgumentException("These points lead in a circle, or follow from one: "
                    + circling.stream().limit(10).map(BenefitNode::code).collect(Collectors.joining(", "))
                    + ".\nMaybe leave out the link that is an effect and not a cause.");
        }
    }

    /**
     * A map of these links.
     *
     * @param links in any order
     * @throws IllegalArgumentException if they form a circle
     */
    public static BenefitMap of(BenefitLink... links) {
        return new BenefitMap(List.of(links));
    }

    /**
     * A map of one path.
     *
     * @param path each point leads to the next one
     * @throws IllegalArgumentException if a point leads backwards or to itself
     */
    public static BenefitMap chain(BenefitNode... path) {
        List<BenefitLink> links = new ArrayList<>();
        for (int index = 1; index < path.length; index++) {
            links.add(new BenefitLink(path[index - 1], path[index]));
        }
        return new BenefitMap(links);
    }

    /**
     * The map that the register itself tells: outputs to the benefits they enable, benefits to those that depend on them,
     * and benefits to the objectives they serve.
     *
     * @param benefits in the order of the register
     * @throws IllegalArgumentException if benefits depend on each other in a circle
     */
    public static BenefitMap from(Collection<Benefit> benefits) {
        Set<BenefitLink> links = new LinkedHashSet<>();
        for (Benefit benefit : benefits) {
            BenefitNode node = BenefitNode.benefit(benefit.id());
            benefit.enabledBy().forEach(output -> links.add(new BenefitLink(BenefitNode.output(output), node)));
            benefit.dependsOn().forEach(cause -> links.add(new BenefitLink(BenefitNode.benefit(cause), node)));
            benefit.objectives()
                    .forEach(objective -> links.add(new BenefitLink(node, BenefitNode.objective(objective))));
        }
        return new BenefitMap(List.copyOf(links));
    }

    /**
     * This map and another.
     *
     * @param other whose links come after these
     * @throws IllegalArgumentException if together they form a circle
     */
    public BenefitMap and(BenefitMap other) {
        Set<BenefitLink> both = new LinkedHashSet<>(links);
        both.addAll(other.links);
        return new BenefitMap(List.copyOf(both));
    }

    /** Every point that a link names, in order of first mention. */
    public Set<BenefitNode> nodes() {
        Set<BenefitNode> nodes = new LinkedHashSet<>();
        links.forEach(link -> {
            nodes.add(link.from());
            nodes.add(link.to());
        });
        return nodes;
    }

    /**
     * Everything that a point leads to, directly or not, without itself.
     *
     * @param start any; one that the map does not name leads nowhere
     */
    public Set<BenefitNode> effectsOf(BenefitNode start) {
        return effects(next(), start);
    }

    static Set<BenefitNode> effects(Map<BenefitNode, List<BenefitNode>> next, BenefitNode start) {
        return effects(next, List.of(start));
    }

    private static Set<BenefitNode> effects(Map<BenefitNode, List<BenefitNode>> next, List<BenefitNode> starts) {
        Set<BenefitNode> reached = new LinkedHashSet<>();
        Deque<BenefitNode> open = new ArrayDeque<>(starts);
        while (!open.isEmpty()) {
            next.getOrDefault(open.remove(), List.of()).stream()
                    .filter(reached::add)
                    .forEach(open::add);
        }
        return reached;
    }

    /**
     * Benefits that a benefit leads to, directly or not.
     *
     * @param benefit any
     */
    public List<BenefitId> benefitsCausedBy(BenefitId benefit) {
        return effectsOf(BenefitNode.benefit(benefit)).stream()
                .filter(node -> node.stage() == BenefitNode.Stage.BENEFIT)
                .map(node -> BenefitId.of(node.code()))
                .toList();
    }

    /** Outputs that lead to no benefit: delivered for nothing that anybody mapped. */
    public List<BenefitNode> outputsWithoutBenefit() {
        Set<BenefitNode> nodes = nodes();
        Set<BenefitNode> causes = effects(previous(), at(nodes, BenefitNode.Stage.BENEFIT));
        return at(nodes, BenefitNode.Stage.OUTPUT).stream()
                .filter(output -> !causes.contains(output))
                .toList();
    }

    /** Benefits of the map that no output leads to: hoped for, with nothing to bring them about. */
    public List<BenefitId> benefitsWithoutOutput() {
        Set<BenefitNode> nodes = nodes();
        Set<BenefitNode> enabled = effects(next(), at(nodes, BenefitNode.Stage.OUTPUT));
        return at(nodes, BenefitNode.Stage.BENEFIT).stream()
                .filter(benefit -> !enabled.contains(benefit))
                .map(benefit -> BenefitId.of(benefit.code()))
                .toList();
    }

    private static List<BenefitNode> at(Set<BenefitNode> nodes, BenefitNode.Stage stage) {
        return nodes.stream().filter(node -> node.stage() == stage).toList();
    }

    /** Each link walked backwards, from effects to causes. */
    private Map<BenefitNode, List<BenefitNode>> previous() {
        return links.stream()
                .collect(Collectors.groupingBy(
                        BenefitLink::to,
                        LinkedHashMap::new,
                        Collectors.mapping(BenefitLink::from, Collectors.toList())));
    }

    Map<BenefitNode, List<BenefitNode>> next() {
        return next(links);
    }

    private static Map<BenefitNode, List<BenefitNode>> next(List<BenefitLink> links) {
        return links.stream()
                .collect(Collectors.groupingBy(
                        BenefitLink::from,
                        LinkedHashMap::new,
                        Collectors.mapping(BenefitLink::to, Collectors.toList())));
    }

    /** What is left after taking away, again and again, the points without a cause. */
    private static Set<BenefitNode> circling(List<BenefitLink> links) {
        Map<BenefitNode, List<BenefitNode>> next = next(links);
        Map<BenefitNode, Integer> causes = new LinkedHashMap<>();
        for (BenefitLink link : links) {
            causes.merge(link.from(), 0, Integer::sum);
            causes.merge(link.to(), 1, Integer::sum);
        }
        Deque<BenefitNode> open = new ArrayDeque<>();
        causes.forEach((node, count) -> {
            if (count == 0) {
                open.add(node);
            }
        });
        Set<BenefitNode> left = new LinkedHashSet<>(causes.keySet());
        while (!open.isEmpty()) {
            BenefitNode node = open.remove();
            left.remove(node);
            for (BenefitNode effect : next.getOrDefault(node, List.of())) {
                if (causes.merge(effect, -1, Integer::sum) == 0) {
                    open.add(effect);
                }
            }
        }
        return left;
    }
}
