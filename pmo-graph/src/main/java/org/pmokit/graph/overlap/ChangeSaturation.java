package org.pmokit.graph.overlap;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pmokit.core.change.ChangeLoad;
import org.pmokit.core.identifier.ComponentRef;

/**
 * How much change a group of people has to take, month by month, against what it can take; and which single project is
 * best moved when that is too much.
 */
public final class ChangeSaturation {

    private final ComponentRef group;
    private final BigDecimal capacity;
    private final Map<ComponentRef, Map<YearMonth, BigDecimal>> loads = new TreeMap<>();
    private final Map<YearMonth, BigDecimal> totals;

    private ChangeSaturation(Collection<ChangeLoad> loads, ComponentRef group, BigDecimal capacity) {
        this.group = group;
        this.capacity = capacity;
        for (ChangeLoad load : loads) {
            if (load.group().equals(group) && load.points().signum() > 0) {
                this.loads
                        .computeIfAbsent(load.component(), fresh -> new TreeMap<>())
                        .merge(load.month(), load.points(), BigDecimal::add);
            }
        }
        this.totals = new TreeMap<>();
        this.loads
                .values()
                .forEach(months -> months.forEach((month, points) -> totals.merge(month, points, BigDecimal::add)));
    }

    /**
     * What is asked of a group.
     *
     * @param loads of any groups
     * @param group of whom
     * @param capacity points that the group can take in a month, more than 0
     * @throws IllegalArgumentException if the capacity is not more than 0
     */
    public static ChangeSaturation of(Collection<ChangeLoad> loads, ComponentRef group, BigDecimal capacity) {
        if (capacity.signum() <= 0) {
            throw new IllegalArgumentException("The capacity of " + group.asText() + " is " + capacity.toPlainString()
                    + ".\nMaybe give the points that it can take in a month, more than 0.");
        }
        return new ChangeSaturation(loads, group, capacity);
    }

    /** The group. */
    public ComponentRef group() {
        return group;
    }

    /** Every month with a load, in order, with those who bring it, the largest first. */
    public List<SaturatedMonth> months() {
        return totals.entrySet().stream()
                .map(total -> new SaturatedMonth(
                        total.getKey(), total.getValue(), share(total.getValue()), contributors(total.getKey())))
                .toList();
    }

    private List<ComponentRef> contributors(YearMonth month) {
        return loads.entrySet().stream()
                .filter(load -> load.getValue().containsKey(month))
                .sorted(Comparator.comparing((Map.Entry<ComponentRef, Map<YearMonth, BigDecimal>> load) ->
                                load.getValue().getOrDefault(month, BigDecimal.ZERO))
                        .reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    private double share(BigDecimal points) {
        return points.doubleValue() / capacity.doubleValue();
    }

    /** The largest load of any month as a share of the capacity; 0 when there is no load. */
    public double peak() {
        return totals.values().stream().mapToDouble(this::share).max().orElse(0);
    }

    /**
     * The move of one component by whole months that lowers the peak most; of equal ones the shortest, later before
     * earlier, then by component. Empty when no such move lowers it. Takes (components x months moved x their months).
     *
     * @param most how many months, earlier or later, it may be moved; 1 or more
     */
    public Optional<LoadShift> bestShift(int most) {
        List<LoadShift> shifts = new ArrayList<>();
        for (int distance = 1; distance <= Math.min(most, span()); distance++) {
            for (int months : new int[] {distance, -distance}) {
                loads.keySet().forEach(component -> shifts.add(shift(component, months)));
            }
        }
        return shifts.stream().min(Comparator.comparingDouble(LoadShift::peak)).filter(shift -> shift.peak() < peak());
    }

    /** How far anything has to be moved at most to be out of the way of everything else. */
    private long span() {
        return totals.isEmpty()
                ? 0
                : ChronoUnit.MONTHS.between(Collections.min(totals.keySet()), Collections.max(totals.keySet())) + 1;
    }

    private LoadShift shift(ComponentRef component, int months) {
        Map<YearMonth, BigDecimal> moved = new TreeMap<>(totals);
        Map<YearMonth, BigDecimal> own = loads.getOrDefault(component, Map.of());
        own.forEach((month, points) -> moved.merge(month, points.negate(), BigDecimal::add));
        own.forEach((month, points) -> moved.merge(month.plusMonths(months), points, BigDecimal::add));
        double peak = moved.values().stream().mapToDouble(this::share).max().orElse(0);
        return new LoadShift(component, months, peak);
    }
}
