package org.pmokit.graph.criticalpath;

import org.pmokit.core.schedule.LinkType;

/**
 * The links of a network, stored by successor, and an index of them by predecessor. A slot is the place of a link. A maximum
 * lag is a slot in the other direction with a negative lag.
 */
final class Links {

    /** The lag is counted in the calendar of both ends, which is the same. */
    static final int PLAIN = -1;

    /** The trait of the upper bound of a declared link. */
    static final int UPPER = 4;

    private static final int FROM_FINISH = 1;
    private static final int TO_FINISH = 2;
    private static final int IS_PLAIN = 8;
    private static final int CALENDAR_SHIFT = 4;

    /** Slots of node {@code n} as a successor: {@code inStart[n]} to {@code inStart[n + 1]}. */
    final int[] inStart;

    /** The predecessor of each slot. */
    final int[] from;

    /** The successor of each slot. */
    final int[] to;

    /** Working minutes. */
    final int[] lag;

    /**
     * What else is known of each slot, in bits: leads from the finish, leads to the finish, is an upper bound, is plain; and
     * above them the calendar in which the lag is, or would be, counted.
     */
    final int[] traits;

    /** The number of the declared link; -1 inside of a summary. */
    final int[] declared;

    /** Slots of node {@code n} as a predecessor: {@code outSlot[outStart[n]]} to {@code outSlot[outStart[n + 1]]}. */
    final int[] outStart;

    final int[] outSlot;

    /**
     * The links with their nodes renumbered; calendars are those of the new numbers. The collector is used up.
     *
     * @param links collected
     * @param number the new number of each node
     * @param calendarOf the calendar of each new number
     */
    Links(LinkCollector links, int[] number, int[] calendarOf) {
        int size = links.size;
        this.inStart = new int[number.length + 1];
        this.declared = bySuccessor(links, links.room(), number);
        this.from = links.room();
        for (int slot = 0; slot < size; slot++) {
            from[slot] = number[links.from[declared[slot]]];
        }
        links.release(links.from);
        this.to = successors(links.room());
        links.release(links.to);
        this.lag = links.room();
        for (int slot = 0; slot < size; slot++) {
            lag[slot] = links.lag[declared[slot]];
        }
        links.release(links.lag);
        this.traits = links.room();
        for (int slot = 0; slot < size; slot++) {
            traits[slot] = links.traits[declared[slot]];
            traits[slot] = traits(slot, lag[slot], calendarOf);
            declared[slot] = links.declaredOf(declared[slot]);
        }
        this.outStart = new int[number.length + 1];
        links.release(links.traits);
        this.outSlot = byPredecessor(links.room());
    }

    /** The collected links by successor, else in the order in which they were collected; finds where each starts. */
    private int[] bySuccessor(LinkCollector links, int[] sorted, int[] number) {
        for (int link = 0; link < links.size; link++) {
            inStart[number[links.to[link]]]++;
        }
        sumUp(inStart);
        for (int link = links.size - 1; link >= 0; link--) {
            sorted[--inStart[number[links.to[link]]]] = link;
        }
        return sorted;
    }

    private int[] successors(int[] successors) {
        for (int node = 0; node + 1 < inStart.length; node++) {
            for (int slot = inStart[node]; slot < inStart[node + 1]; slot++) {
                successors[slot] = node;
            }
        }
        return successors;
    }

    private int[] byPredecessor(int[] slots) {
        for (int node : from) {
            outStart[node]++;
        }
        sumUp(outStart);
        for (int slot = from.length - 1; slot >= 0; slot--) {
            slots[--outStart[from[slot]]] = slot;
        }
        return slots;
    }

    /** Counts as the places behind the last of each. */
    static void sumUp(int[] counts) {
        int sum = 0;
        for (int at = 0; at < counts.length; at++) {
            sum += counts[at];
            counts[at] = sum;
        }
    }

    /** A copy in which lags may be changed. */
    Links(Links other) {
        this.inStart = other.inStart;
        this.from = other.from;
        this.to = other.to;
        this.lag = other.lag.clone();
        this.traits = other.traits.clone();
        this.declared = other.declared;
        this.outStart = other.outStart;
        this.outSlot = other.outSlot;
    }

    int size() {
        return from.length;
    }

    /** The traits of a link, were its lag so long. */
    int traits(int slot, long minutes, int[] calendarOf) {
        int own = calendarOf[to[slot]];
        int counted = traits[slot] >>> CALENDAR_SHIFT;
        boolean plain = calendarOf[from[slot]] == own && (minutes == 0 || counted == own);
        return plain ? plain(slot) : traits[slot] & ~IS_PLAIN;
    }

    /** The traits of a link, were its lag counted in the calendar of both ends. */
    int plain(int slot) {
        return traits[slot] | IS_PLAIN;
    }

    /** The calendar to convert the lag with, or {@link #PLAIN}. */
    int lagCalendar(int slot) {
        return (traits[slot] & IS_PLAIN) != 0 ? PLAIN : traits[slot] >>> CALENDAR_SHIFT;
    }

    boolean fromFinish(int slot) {
        return (traits[slot] & FROM_FINISH) != 0;
    }

    boolean toFinish(int slot) {
        return (traits[slot] & TO_FINISH) != 0;
    }

    boolean isUpperSlot(int slot) {
        return isUpper(traits[slot]);
    }

    // ---- traits

    static int traits(LinkType type, int counted) {
        return (type.isFromFinish() ? FROM_FINISH : 0)
                | (type.isToFinish() ? TO_FINISH : 0)
                | (counted << CALENDAR_SHIFT);
    }

    /** The ends as seen from the other side: what led from the finish leads to it. */
    static int reversed(int traits) {
        int ends = ((traits & FROM_FINISH) << 1) | ((traits & TO_FINISH) >> 1);
        return (traits & ~(FROM_FINISH | TO_FINISH)) | ends;
    }

    static boolean isUpper(int traits) {
        return (traits & UPPER) != 0;
    }
}
