package org.pmokit.graph.internal.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.pmokit.graph.internal.rows.Components;
import org.pmokit.graph.internal.rows.SparseRows;
import org.pmokit.graph.internal.rows.Tarjan;

/**
 * The cheapest arcs without which nobody waits for themselves. Nodes with one arc in and one out are merged first, which
 * changes no answer and opens rings of any length. What remains is cut by the greedy order of P. Eades, X. Lin and W. F.
 * Smyth (A fast and effective heuristic for the feedback arc set problem, Inf. Process. Lett. 47, 1993), and compared
 * with what cycles without a common arc cost at least. Where the two differ, up to {@value #EXACT_UP_TO} nodes are
 * arranged in the best order of all (a table over their subsets), as long as a budget of steps lasts; beyond that the
 * greedy answer stands and says so.
 */
public final class FeedbackArcs {

    /** Nodes that are arranged in the best of all orders; more are arranged by a heuristic. */
    public static final int EXACT_UP_TO = 20;

    private static final long BUDGET = 1L << 28;

    private long budget = BUDGET;

    /**
     * Arcs to cut.
     *
     * @param arcs places of the arcs among those given, ascending
     * @param isLeast whether no cheaper ones exist
     * @param cost of them all
     * @param atLeast what any answer costs at least
     */
    public record Cut(List<Integer> arcs, boolean isLeast, long cost, long atLeast) {}

    /**
     * The arcs to cut, in a network that is strongly connected or not. One object shares its budget among all calls.
     *
     * @param nodes how many
     * @param from giver of each arc, another node than its receiver
     * @param to receiver of each arc
     * @param cost of cutting each arc, more than 0
     */
    public Cut of(int nodes, int[] from, int[] to, long[] cost) {
        RingReduction ring = new RingReduction(nodes, from, to, cost);
        List<RingReduction.Arc> left = ring.reduce();
        BitSet cut = ring.cut();
        boolean least = true;
        long bound = ring.cost();
        for (List<RingReduction.Arc> knot : knots(nodes, left)) {
            Knot arranged = new Knot(knot);
            Knot.Answer answer = answer(arranged);
            least &= answer.isLeast();
            bound += answer.atLeast();
            answer.cut().stream().forEach(place -> knot.get(place).originals().forEach(cut::set));
        }
        List<Integer> arcs = cut.stream().boxed().toList();
        long sum = 0;
        for (int arc : arcs) {
            sum += cost[arc];
        }
        return new Cut(arcs, least, sum, bound);
    }

    private Knot.Answer answer(Knot knot) {
        Knot.Answer greedy = knot.greedy();
        long steps = knot.nodes() > EXACT_UP_TO ? Long.MAX_VALUE : (long) knot.nodes() << knot.nodes();
        if (greedy.isLeast() || steps > budget) {
            return greedy;
        }
        budget -= steps;
        return knot.best();
    }

    /** The arcs inside each strongly connected component of more than one node. */
    private static List<List<RingReduction.Arc>> knots(int nodes, List<RingReduction.Arc> arcs) {
        int[] from = arcs.stream().mapToInt(RingReduction.Arc::from).toArray();
        int[] to = arcs.stream().mapToInt(RingReduction.Arc::to).toArray();
        Components components = Tarjan.of(SparseRows.distinct(nodes, from, to));
        List<List<RingReduction.Arc>> knots = new ArrayList<>();
        int[] knotOf = new int[components.count()];
        Arrays.fill(knotOf, -1);
        for (RingReduction.Arc arc : arcs) {
            int component = components.of(arc.from());
            if (component == components.of(arc.to())) {
                if (knotOf[component] < 0) {
                    knotOf[component] = knots.size();
                    knots.add(new ArrayList<>());
                }
                knots.get(knotOf[component]).add(arc);
            }
        }
        return knots;
    }
}
