package org.pmokit.graph.overlap;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pmokit.core.date.DateRange;

/** How many spans run on one day at most, by a sweep over their starts and ends in n log n steps. Used once. */
final class Concurrency {

    private final long[] starts;
    private final long[] ends;
    private int started;
    private int ended;
    private int peak;
    private long peakFrom;
    private @Nullable DateRange peakPeriod;
    private boolean atPeak;

    Concurrency(long[] starts, long[] ends) {
        this.starts = starts.clone();
        this.ends = ends.clone();
        Arrays.sort(this.starts);
        Arrays.sort(this.ends);
        while (ended < this.ends.length) {
            step();
        }
    }

    /** Takes everything that starts or ends on the next day; spans do not contain their end. */
    private void step() {
        long day = started < starts.length ? Math.min(starts[started], ends[ended]) : ends[ended];
        while (started < starts.length && starts[started] == day) {
            started++;
        }
        while (ended < ends.length && ends[ended] == day) {
            ended++;
        }
        watch(day, started - ended);
    }

    private void watch(long day, int running) {
        if (atPeak && running != peak) {
            peakPeriod = DateRange.of(LocalDate.ofEpochDay(peakFrom), LocalDate.ofEpochDay(day));
            atPeak = false;
        }
        if (running > peak) {
            peak = running;
            peakFrom = day;
            atPeak = true;
        }
    }

    int peak() {
        return peak;
    }

    /** The first days without interruption at the peak; empty without spans. */
    Optional<DateRange> peakPeriod() {
        return Optional.ofNullable(peakPeriod);
    }
}
