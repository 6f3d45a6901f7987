package org.pmokit.graph.capacity;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.change.ChangeLoad;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.resource.ChangeCapacity;

/** The change that lands on one group, by component and month. Filled once, and then read only. */
final class GroupLoads {

    private final ComponentRef group;
    private final SaturationSettings settings;
    private final NavigableMap<ComponentRef, NavigableMap<YearMonth, Long>> loads = new TreeMap<>();
    private final NavigableMap<YearMonth, Long> totals = new TreeMap<>();
    private final List<ChangeCapacity> capacities = new ArrayList<>();
    private final Map<YearMonth, OptionalLong> known = new ConcurrentHashMap<>();

    GroupLoads(ComponentRef group, SaturationSettings settings) {
        this.group = group;
        this.settings = settings;
    }

    void add(ChangeLoad load) {
        BigDecimal weight =
                settings.attention().getOrDefault(load.component(), Ratio.ONE).value();
        long points = Amounts.of(load.points().multiply(weight).min(BigDecimal.valueOf(1_000_000_000L)));
        loads.computeIfAbsent(load.component(), it -> new TreeMap<>()).merge(load.month(), points, Long::sum);
        totals.merge(load.month(), points, Long::sum);
    }

    void bear(ChangeCapacity capacity) {
        capacities.add(capacity);
    }

    private OptionalLong capacity(YearMonth month) {
        return known.computeIfAbsent(month, this::readCapacity);
    }

    /** That which holds on the first day of a month and starts last. */
    private OptionalLong readCapacity(YearMonth month) {
        return capacities.stream()
                .filter(each -> each.period().contains(month.atDay(1)))
                .reduce((one, other) ->
                        other.period().start().isBefore(one.period().start()) ? one : other)
                .map(each -> OptionalLong.of(Amounts.of(each.points())))
                .orElse(OptionalLong.empty());
    }

    List<GroupMonth> months() {
        return totals.entrySet().stream()
                .map(each -> month(each.getKey(), each.getValue()))
                .toList();
    }

    private GroupMonth month(YearMonth month, long load) {
        OptionalLong capacity = capacity(month);
        List<DemandShare> parts = new ArrayList<>();
        loads.forEach((component, own) -> {
            long points = own.getOrDefault(month, 0L);
            if (points > 0) {
                parts.add(new DemandShare(
                        component,
                        Amounts.toDecimal(points),
                        Ratio.of(points, load).orElse(Ratio.ZERO)));
            }
        });
        parts.sort(Tally.LARGEST_FIRST);
        return new GroupMonth(
                group,
                month,
                Amounts.toDecimal(load),
                capacity.isPresent() ? Optional.of(Amounts.toDecimal(capacity.getAsLong())) : Optional.empty(),
                level(load, capacity),
                parts);
    }

    private LoadLevel level(long load, OptionalLong capacity) {
        if (capacity.isEmpty()) {
            return LoadLevel.UNKNOWN;
        }
        if (load > capacity.getAsLong()) {
            return LoadLevel.OVER;
        }
        long fullFrom = Amounts.of(settings.fullFrom().value());
        return Amounts.isMore(capacity.getAsLong(), fullFrom, load, Amounts.ONE) ? LoadLevel.ROOM : LoadLevel.FULL;
    }

    Optional<SaturationMove> bestMove(int months) {
        Worst before = worst(totals);
        if (before == null) {
            return Optional.empty();
        }
        Worst least = before;
        Optional<SaturationMove> best = Optional.empty();
        for (int distance = 1; distance <= months; distance++) {
            for (int way : new int[] {distance, -distance}) {
                for (ComponentRef component : loads.keySet()) {
                    Worst after = isMovable(component, way) ? worst(moved(component, way)) : null;
                    if (after != null && least.isWorseThan(after)) {
                        least = after;
                        best = Optional.of(new SaturationMove(group, component, way, before.told(), after.told()));
                    }
                }
            }
        }
        return best;
    }

    private boolean isMovable(ComponentRef component, int by) {
        return loads.getOrDefault(component, new TreeMap<>()).keySet().stream()
                .allMatch(month -> capacity(month.plusMonths(by)).isPresent());
    }

    private Map<YearMonth, Long> moved(ComponentRef component, int by) {
        Map<YearMonth, Long> moved = new TreeMap<>(totals);
        loads.getOrDefault(component, new TreeMap<>()).forEach((month, points) -> {
            moved.merge(month, -points, Long::sum);
            moved.merge(month.plusMonths(by), points, Long::sum);
        });
        return moved;
    }

    /** The worst of the months of which the capacity is known; null when it is of none. */
    private @Nullable Worst worst(Map<YearMonth, Long> byMonth) {
        Worst worst = null;
        for (Map.Entry<YearMonth, Long> each : byMonth.entrySet()) {
            OptionalLong capacity = capacity(each.getKey());
            if (capacity.isPresent()) {
                Worst own = new Worst(each.getValue(), capacity.getAsLong());
                worst = worst == null || own.isWorseThan(worst) ? own : worst;
            }
        }
        return worst;
    }

    /** A month of known capacity. */
    private record Worst(long load, long capacity) {

        boolean isWorseThan(Worst other) {
            boolean bothWithout = capacity == 0 && other.capacity == 0;
            return bothWithout ? load > other.load : Amounts.isMore(load, other.capacity, other.load, capacity);
        }

        SaturationMove.Worst told() {
            return new SaturationMove.Worst(Amounts.toDecimal(load), Amounts.toDecimal(capacity));
        }
    }
}
