package org.pmokit.graph.capacity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.date.DateRange;

/** Counts out one row of a heat map. Used once. */
final class HeatScan implements Sweep.Visitor {

    private final int[] ends;
    private final long[] demand;
    private final long[] capacity;
    private final long[] excess;
    private final int[] overDays;
    private final int[] unknownDays;
    private final boolean[] critical;
    private int cell;

    HeatScan(List<DateRange> periods, List<OverRun> runs) {
        this.ends = periods.stream()
                .mapToInt(period -> Horizon.number(period.end()))
                .toArray();
        this.demand = new long[ends.length];
        this.capacity = new long[ends.length];
        this.excess = new long[ends.length];
        this.overDays = new int[ends.length];
        this.unknownDays = new int[ends.length];
        this.critical = new boolean[ends.length];
        markCritical(runs);
    }

    private void markCritical(List<OverRun> runs) {
        int at = 0;
        for (OverRun run : runs) {
            while (ends[at] <= run.from()) {
                at++;
            }
            for (int marked = at; run.critical() && marked < ends.length; marked++) {
                critical[marked] = true;
                if (ends[marked] >= run.to()) {
                    break;
                }
            }
        }
    }

    @Override
    public void stretch(Sweep at) {
        int done = 0;
        while (ends[cell] <= at.from()) {
            cell++;
        }
        while (ends[cell] < at.to()) {
            int until = at.workedBefore(ends[cell]);
            add(at, until - done);
            done = until;
            cell++;
        }
        add(at, at.worked() - done);
    }

    private void add(Sweep at, int days) {
        demand[cell] += at.demand() * days;
        capacity[cell] += at.capacity() * days;
        if (!at.isCapacityKnown()) {
            unknownDays[cell] += days;
        } else if (at.demand() > at.capacity()) {
            excess[cell] += (at.demand() - at.capacity()) * days;
            overDays[cell] += days;
        }
    }

    List<HeatCell> cells(CapacitySettings settings) {
        long fullFrom = Amounts.of(settings.fullFrom().value());
        List<HeatCell> cells = new ArrayList<>();
        for (int place = 0; place < ends.length; place++) {
            cells.add(new HeatCell(
                    Amounts.toDecimal(demand[place]),
                    unknownDays[place] > 0 ? Optional.empty() : Optional.of(Amounts.toDecimal(capacity[place])),
                    Amounts.toDecimal(excess[place]),
                    overDays[place],
                    levelOf(place, fullFrom)));
        }
        return cells;
    }

    private LoadLevel levelOf(int place, long fullFrom) {
        if (overDays[place] > 0) {
            return critical[place] ? LoadLevel.CRITICAL : LoadLevel.OVER;
        }
        if (unknownDays[place] > 0) {
            return LoadLevel.UNKNOWN;
        }
        boolean room = Amounts.isMore(capacity[place], fullFrom, demand[place], Amounts.ONE);
        return room ? LoadLevel.ROOM : LoadLevel.FULL;
    }
}
