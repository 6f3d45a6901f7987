package org.pmokit.graph.capacity;

import java.util.ArrayList;
import java.util.List;

/** Sums up one subject, and finds its over-allocations. Used once for each subject. */
final class OverScan implements Sweep.Visitor {

    /** What a scan has summed up. */
    record Totals(
            long demand, long knownDemand, long capacity, int unknownDays, int overDays, long excess, long peakDemand) {

        /** Whether demand differs; a longer horizon alone makes no difference. */
        boolean asksOtherwiseThan(Totals other) {
            return demand != other.demand
                    || overDays != other.overDays
                    || excess != other.excess
                    || peakDemand != other.peakDemand;
        }
    }

    private final int subject;
    private final long criticalAbove;
    private final int criticalFromDays;
    private final List<OverRun> runs = new ArrayList<>();

    private long demand;
    private long knownDemand;
    private long capacity;
    private int unknownDays;
    private int overDays;
    private long excess;
    private long peakDemand;

    private boolean running;
    private int runFrom;
    private int runTo;
    private int runDays;
    private long runExcess;
    private int severe;
    private int mostSevere;
    private OverRun.Peak peak = new OverRun.Peak(0, 0, 0, 0);
    private boolean atPeak;

    OverScan(int subject, CapacitySettings settings) {
        this.subject = subject;
        this.criticalAbove = Amounts.of(settings.criticalAbove().value());
        this.criticalFromDays = settings.criticalFromDays();
    }

    @Override
    public void stretch(Sweep at) {
        demand += at.demand() * at.worked();
        peakDemand = Math.max(peakDemand, at.demand());
        if (at.isCapacityKnown()) {
            knownDemand += at.demand() * at.worked();
            capacity += at.capacity() * at.worked();
        } else {
            unknownDays += at.worked();
        }
        if (at.isCapacityKnown() && at.demand() > at.capacity()) {
            go(at);
        } else {
            end();
        }
    }

    private void go(Sweep at) {
        if (!running) {
            running = true;
            runFrom = at.firstWorked();
            runDays = 0;
            runExcess = 0;
            severe = 0;
            mostSevere = 0;
            peak = new OverRun.Peak(0, 1, 0, 0);
        }
        runTo = at.afterLastWorked();
        runDays += at.worked();
        runExcess += (at.demand() - at.capacity()) * at.worked();
        boolean isSevere = Amounts.isMore(at.demand(), Amounts.ONE, at.capacity(), criticalAbove);
        severe = isSevere ? severe + at.worked() : 0;
        mostSevere = Math.max(mostSevere, severe);
        watchPeak(at);
    }

    private void watchPeak(Sweep at) {
        boolean higher = Amounts.isMore(at.demand(), peak.capacity(), peak.demand(), at.capacity())
                || (at.capacity() == 0 && peak.capacity() == 0 && at.demand() > peak.demand());
        if (higher) {
            peak = new OverRun.Peak(at.demand(), at.capacity(), at.firstWorked(), at.afterLastWorked());
        } else if (atPeak && at.demand() == peak.demand() && at.capacity() == peak.capacity()) {
            peak = new OverRun.Peak(peak.demand(), peak.capacity(), peak.from(), at.afterLastWorked());
            return;
        }
        atPeak = higher;
    }

    private void end() {
        if (running) {
            running = false;
            atPeak = false;
            overDays += runDays;
            excess += runExcess;
            runs.add(new OverRun(subject, runFrom, runTo, runDays, runExcess, peak, mostSevere >= criticalFromDays));
        }
    }

    /** All over-allocations, in the order of time. Ends the scan. */
    List<OverRun> runs() {
        end();
        return runs;
    }

    /** What it sums up. Ends the scan. */
    Totals totals() {
        end();
        return new Totals(demand, knownDemand, capacity, unknownDays, overDays, excess, peakDemand);
    }
}
