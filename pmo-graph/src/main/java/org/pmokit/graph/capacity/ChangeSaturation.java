package org.pmokit.graph.capacity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.pmokit.core.Portfolio;
import org.pmokit.core.change.ChangeLoad;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.resource.ChangeCapacity;

/**
 * How much change lands on groups of people month by month, against what they can bear. Beyond that change does not
 * stick, however well each project runs; the remedies are to move, to combine or to stop. Immutable and safe for any
 * number of threads.
 */
public final class ChangeSaturation {

    private static final Comparator<GroupMonth> WORST_FIRST = Comparator.<GroupMonth, Boolean>comparing(
                    each -> each.saturation().isPresent())
            .thenComparing(each -> each.saturation().orElse(Ratio.ZERO), Comparator.reverseOrder())
            .thenComparing(GroupMonth::group)
            .thenComparing(GroupMonth::month);

    private final TreeMap<ComponentRef, GroupLoads> groups = new TreeMap<>();

    private ChangeSaturation(Portfolio portfolio, SaturationSettings settings) {
        for (ChangeLoad each : portfolio.all(ChangeLoad.class)) {
            groups.computeIfAbsent(each.group(), group -> new GroupLoads(group, settings))
                    .add(each);
        }
        for (ChangeCapacity each : portfolio.all(ChangeCapacity.class)) {
            Optional.ofNullable(groups.get(each.group())).ifPresent(group -> group.bear(each));
        }
    }

    /**
     * With the house defaults.
     *
     * @param portfolio its change loads and change capacities
     */
    public static ChangeSaturation of(Portfolio portfolio) {
        return of(portfolio, SaturationSettings.house());
    }

    /**
     * As the settings say.
     *
     * @param portfolio its change loads and change capacities
     * @param settings limit and weights
     */
    public static ChangeSaturation of(Portfolio portfolio, SaturationSettings settings) {
        return new ChangeSaturation(portfolio, settings);
    }

    /** The groups on which change lands, in order of reference. */
    public List<ComponentRef> groups() {
        return List.copyOf(groups.keySet());
    }

    /**
     * The months of a group in which change lands on it, in order; empty when none does.
     *
     * @param group any
     */
    public List<GroupMonth> months(ComponentRef group) {
        return Optional.ofNullable(groups.get(group)).map(GroupLoads::months).orElse(List.of());
    }

    /** The months of any group in which more lands on it than it can bear, the worst first. */
    public List<GroupMonth> saturated() {
        List<GroupMonth> found = new ArrayList<>();
        groups.values()
                .forEach(group -> group.months().stream()
                        .filter(each -> each.level() == LoadLevel.OVER)
                        .forEach(found::add));
        found.sort(WORST_FIRST);
        return List.copyOf(found);
    }

    /**
     * The move of one component by whole months that lowers the worst month of a group most; of several the shortest,
     * later rather than earlier. Nothing moves into a month of unknown capacity. Empty when no move helps. Tries every
     * component of the group with every distance.
     *
     * @param group any
     * @param months at most so many, later or earlier, 1 to 120
     */
    public Optional<SaturationMove> bestMove(ComponentRef group, int months) {
        if (months < 1 || months > 120) {
            throw new IllegalArgumentException(
                    "Changes cannot be moved by up to " + months + " months.\nMaybe give 1 to 120.");
        }
        return Optional.ofNullable(groups.get(group)).flatMap(loads -> loads.bestMove(months));
    }
}
