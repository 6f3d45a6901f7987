package org.pmokit.graph.capacity;

import java.util.Comparator;

/** An over-allocation as numbers. */
record OverRun(int subject, int from, int to, int days, long excess, Peak peak, boolean critical) {

    /** The worst days: demand and capacity, from which day to which. */
    record Peak(long demand, long capacity, int from, int to) {}

    /** Critical ones first, then the largest excess, then by subject and day. */
    static final Comparator<OverRun> WORST_FIRST = Comparator.comparing(OverRun::critical)
            .reversed()
            .thenComparing(Comparator.comparingLong(OverRun::excess).reversed())
            .thenComparingInt(OverRun::subject)
            .thenComparingInt(OverRun::from);

    LoadLevel level() {
        return critical ? LoadLevel.CRITICAL : LoadLevel.OVER;
    }
}
