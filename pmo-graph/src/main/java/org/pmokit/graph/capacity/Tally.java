package org.pmokit.graph.capacity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.money.Ratio;

/** Adds up what asks how much during over-allocations of one subject. Used once. */
final class Tally {

    private static final int DECIMALS = 6;

    static final Comparator<DemandShare> LARGEST_FIRST =
            Comparator.comparing(DemandShare::volume).reversed().thenComparing(DemandShare::cause);

    private final Loads loads;
    private final WorkDays days;
    private final TreeMap<ComponentRef, Long> volumes = new TreeMap<>();
    private long all;

    Tally(Loads loads, WorkDays days) {
        this.loads = loads;
        this.days = days;
    }

    void add(OverRun run) {
        for (int row = loads.rowStart()[run.subject()]; row < loads.rowStart()[run.subject() + 1]; row++) {
            int from = Math.max(loads.from()[row], run.from());
            int to = Math.min(loads.to()[row], run.to());
            if (from < to && loads.isDemand(row)) {
                long volume = loads.rate()[row] * days.count(loads.calendar()[row], from, to);
                if (volume > 0) {
                    volumes.merge(loads.causes().get(loads.cause()[row]), volume, Long::sum);
                    all += volume;
                }
            }
        }
    }

    /** The largest first. */
    List<DemandShare> contributions() {
        return volumes.entrySet().stream()
                .map(each -> new DemandShare(
                        each.getKey(),
                        Amounts.toDecimal(each.getValue()),
                        Ratio.of(each.getValue(), all).orElse(Ratio.ZERO)))
                .sorted(LARGEST_FIRST)
                .toList();
    }

    static List<ComponentRef> largest(List<DemandShare> sorted, int most) {
        return sorted.stream().limit(most).map(DemandShare::cause).toList();
    }

    static BigDecimal rounded(BigDecimal amount) {
        return new Ratio(amount.setScale(DECIMALS, RoundingMode.HALF_UP)).value();
    }
}
