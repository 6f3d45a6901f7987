package org.pmokit.graph.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.identifier.ComponentRef;

/**
 * A design structure matrix (D. V. Steward, The design structure system, IEEE Trans. Eng. Manag. 28(3), 1981): a row says
 * what its component needs, a column what its component gives. Components are put in the order of their waves, so that
 * marks lie below the diagonal; a mark above it is a commitment of somebody who comes later, and stands in a block of
 * components that wait for each other. Immutable; holds the marks that there are and not every cell.
 */
public final class StructureMatrix {

    /** How many components are shown as text at most. */
    public static final int MOST_SHOWN = 200;

    private static final int LARGEST_DIGIT = 9;

    private final List<ComponentRef> order;
    private final List<List<ComponentRef>> blocks;
    private final Map<ComponentRef, Integer> places = new HashMap<>();
    private final Map<ComponentRef, Map<ComponentRef, Integer>> needs = new HashMap<>();

    StructureMatrix(List<ComponentRef> order, List<List<ComponentRef>> blocks, List<Dependency> dependencies) {
        this.order = List.copyOf(order);
        this.blocks = List.copyOf(blocks);
        order.forEach(component -> places.put(component, places.size()));
        dependencies.stream()
                .filter(one -> places.containsKey(one.giver()) && places.containsKey(one.receiver()))
                .forEach(one -> needs.computeIfAbsent(one.receiver(), none -> new HashMap<>())
                        .merge(one.giver(), 1, Integer::sum));
    }

    /** Rows and columns: by wave, then cycles together, then in the order of the network. */
    public List<ComponentRef> order() {
        return order;
    }

    /** Those that wait for each other: the blocks on the diagonal with two members or more, in the order of the rows. */
    public List<List<ComponentRef>> blocks() {
        return blocks;
    }

    /**
     * How many commitments stand in a cell; 0 where there are none or a component is not in the matrix.
     *
     * @param receiver the row
     * @param giver the column
     */
    public int commitments(ComponentRef receiver, ComponentRef giver) {
        return needs.getOrDefault(receiver, Map.of()).getOrDefault(giver, 0);
    }

    /** Cells with a mark above the diagonal: needs of a component for what comes after it. */
    public int marksAbove() {
        int above = 0;
        for (Map.Entry<ComponentRef, Map<ComponentRef, Integer>> row : needs.entrySet()) {
            int place = places.getOrDefault(row.getKey(), 0);
            for (ComponentRef giver : row.getValue().keySet()) {
                above += places.getOrDefault(giver, 0) > place ? 1 : 0;
            }
        }
        return above;
    }

    /**
     * The part of the matrix for some components, in the same order.
     *
     * @param members those that are not in the matrix are left out
     */
    public StructureMatrix among(Set<? extends ComponentRef> members) {
        Set<ComponentRef> wanted = new HashSet<>(members);
        StructureMatrix part =
                new StructureMatrix(order.stream().filter(wanted::contains).toList(), List.of(), List.of());
        List<List<ComponentRef>> left = new ArrayList<>();
        for (List<ComponentRef> block : blocks) {
            List<ComponentRef> kept = block.stream().filter(wanted::contains).toList();
            if (kept.size() > 1) {
                left.add(kept);
            }
        }
        StructureMatrix whole = new StructureMatrix(part.order, left, List.of());
        for (ComponentRef receiver : part.order) {
            Map<ComponentRef, Integer> row = new HashMap<>(needs.getOrDefault(receiver, Map.of()));
            row.keySet().retainAll(wanted);
            whole.needs.put(receiver, row);
        }
        return whole;
    }

    /**
     * A square of marks: the number of commitments, {@code +} for ten and more, {@code #} on the diagonal. Empty for an
     * empty matrix.
     *
     * @throws IllegalArgumentException if there are more than {@link #MOST_SHOWN} components
     */
    public String asText() {
        if (order.size() > MOST_SHOWN) {
            throw new IllegalArgumentException(
                    "A matrix of " + order.size()
                            + " components does not fit on a page.\nMaybe show the part of one cycle or programme: among(members).");
        }
        int names = order.stream().mapToInt(one -> one.value().length()).max().orElse(0);
        int numbers = String.valueOf(order.size()).length();
        StringBuilder text = new StringBuilder();
        if (!order.isEmpty()) {
            text.append(" ".repeat(names + 1 + numbers));
            for (int column = 1; column <= order.size(); column++) {
                text.append(padded(String.valueOf(column), numbers + 1));
            }
            text.append('\n');
        }
        for (int row = 0; row < order.size(); row++) {
            String name = order.get(row).value();
            text.append(name).append(" ".repeat(names - name.length()));
            text.append(padded(String.valueOf(row + 1), numbers + 1));
            for (int column = 0; column < order.size(); column++) {
                text.append(padded(mark(row, column), numbers + 1));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private String mark(int row, int column) {
        if (row == column) {
            return "#";
        }
        int count = commitments(order.get(row), order.get(column));
        if (count == 0) {
            return ".";
        }
        return count > LARGEST_DIGIT ? "+" : String.valueOf(count);
    }

    private static String padded(String text, int width) {
        return " ".repeat(width - text.length()) + text;
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "StructureMatrix of " + order.size() + " components";
    }
}
