package org.pmokit.graph.criticalpath;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.pmokit.graph.internal.rows.Components;
import org.pmokit.graph.internal.rows.CountingSort;
import org.pmokit.graph.internal.rows.CycleSearch;
import org.pmokit.graph.internal.rows.SparseRows;
import org.pmokit.graph.internal.rows.Tarjan;

/**
 * The nodes of a network in the order of the logic.
 *
 * @param nodes all of them; none when some wait for each other
 * @param knots places of the first and the last node of each knot that maximum lags tie, one after the other
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and never handed out of the package
record NodeOrder(int[] nodes, int[] knots) {

    /** The members of a cycle, and a shortest way round in it. */
    record Cycle(int[] members, int[] witness) {}

    /** The order; tells every cycle when there is none. */
    static NodeOrder of(LinkCollector links, int nodes, Consumer<Cycle> cycles) {
        int[] none = {};
        if (!links.hasUpper) {
            int[] order = LogicalOrder.of(links, nodes);
            if (order.length == nodes) {
                return new NodeOrder(order, none);
            }
        }
        SparseRows forward = links.forward(nodes);
        Components components = Tarjan.of(forward);
        if (components.hasCycle()) {
            tell(forward, components, cycles);
            return new NodeOrder(none, none);
        }
        return knotted(links, nodes, components);
    }

    private static void tell(SparseRows rows, Components components, Consumer<Cycle> cycles) {
        CycleSearch search = new CycleSearch(rows, components);
        for (int component = 0; component < components.count(); component++) {
            if (components.size(component) > 1) {
                cycles.accept(new Cycle(components.members(component), search.in(component)));
            }
        }
    }

    private static NodeOrder knotted(LinkCollector links, int nodes, Components forward) {
        int[] byLogic = CountingSort.sorted(CountingSort.upTo(nodes), descending(forward, nodes), forward.count());
        Components all = Tarjan.of(links.all(nodes));
        int[] order = CountingSort.sorted(byLogic, descending(all, nodes), all.count());
        return new NodeOrder(order, knots(order, all));
    }

    /** Components with the first in the order of the logic numbered 0. */
    private static int[] descending(Components components, int nodes) {
        int[] keys = new int[nodes];
        for (int node = 0; node < nodes; node++) {
            keys[node] = components.count() - 1 - components.of(node);
        }
        return keys;
    }

    private static int[] knots(int[] order, Components components) {
        List<Integer> bounds = new ArrayList<>();
        for (int place = 0; place < order.length; ) {
            int size = components.size(components.of(order[place]));
            if (size > 1) {
                bounds.add(place);
                bounds.add(place + size - 1);
            }
            place += size;
        }
        return bounds.stream().mapToInt(Integer::intValue).toArray();
    }
}
