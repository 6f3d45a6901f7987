package org.pmokit.graph.criticalpath;

import org.pmokit.core.schedule.LinkType;
import org.pmokit.graph.internal.rows.CountingSort;

/**
 * The links of a network, stored by successor, and an index of them by predecessor. A slot is the place of a link. A maximum
 * lag is a slot in the other direction with a negative lag.
 */
final class Links {

    /** The lag is counted in the calendar of both ends, which is the same. */
    static final int PLAIN = -1;

    /** Slots of node {@code n} as a successor: {@code inStart[n]} to {@code inStart[n + 1]}. */
    final int[] inStart;

    /** The predecessor of each slot. */
    final int[] from;

    /** The successor of each slot. */
    final int[] to;

    /** Bit 0: leads from the finish; bit 1: leads to the finish. */
    final byte[] ends;

    /** Working minutes. */
    final long[] lag;

    /** The calendar of the lag, or {@link #PLAIN}. */
    final int[] lagCalendar;

    /** The calendar in which the lag is, or would be, counted. */
    final int[] counted;

    /** The number of the declared link; -1 inside of a summary. */
    final int[] declared;

    /** 1 for the upper bound of a declared link. */
    final byte[] upper;

    /** Slots of node {@code n} as a predecessor: {@code outSlot[outStart[n]]} to {@code outSlot[outStart[n + 1]]}. */
    final int[] outStart;

    final int[] outSlot;

    /** The links with their nodes renumbered; calendars are those of the new numbers. */
    Links(LinkCollector links, int[] number, int[] calendarOf) {
        int size = links.size;
        int[] successors = new int[size];
        for (int link = 0; link < size; link++) {
            successors[link] = number[links.to[link]];
        }
        this.inStart = CountingSort.starts(successors, number.length);
        int[] order = sorted(successors, inStart);
        this.from = new int[size];
        this.to = new int[size];
        this.ends = new byte[size];
        this.lag = new long[size];
        this.lagCalendar = new int[size];
        this.counted = new int[size];
        this.declared = new int[size];
        this.upper = new byte[size];
        for (int slot = 0; slot < size; slot++) {
            int link = order[slot];
            from[slot] = number[links.from[link]];
            to[slot] = successors[link];
            ends[slot] = links.ends[link];
            lag[slot] = links.lag[link];
            declared[slot] = links.declared[link];
            upper[slot] = links.upper[link];
            counted[slot] = links.lagCalendar[link];
            lagCalendar[slot] = lagCalendar(slot, lag[slot], calendarOf);
        }
        this.outStart = CountingSort.starts(from, number.length);
        this.outSlot = sorted(from, outStart);
    }

    /** The places of keys in ascending order; equal keys keep their order. */
    private static int[] sorted(int[] keys, int[] start) {
        int[] next = start.clone();
        int[] sorted = new int[keys.length];
        for (int place = 0; place < keys.length; place++) {
            sorted[next[keys[place]]++] = place;
        }
        return sorted;
    }

    /** A copy in which lags may be changed. */
    Links(Links other) {
        this.inStart = other.inStart;
        this.from = other.from;
        this.to = other.to;
        this.ends = other.ends;
        this.lag = other.lag.clone();
        this.lagCalendar = other.lagCalendar.clone();
        this.counted = other.counted;
        this.declared = other.declared;
        this.upper = other.upper;
        this.outStart = other.outStart;
        this.outSlot = other.outSlot;
    }

    /** The calendar to convert a lag with, if it were so long. */
    int lagCalendar(int slot, long minutes, int[] calendarOf) {
        int own = calendarOf[to[slot]];
        boolean plain = calendarOf[from[slot]] == own && (minutes == 0 || counted[slot] == own);
        return plain ? PLAIN : counted[slot];
    }

    int size() {
        return from.length;
    }

    static byte ends(LinkType type) {
        return (byte) ((type.isFromFinish() ? 1 : 0) | (type.isToFinish() ? 2 : 0));
    }

    /** The ends as seen from the other side: what led from the finish leads to it. */
    static byte reversed(byte ends) {
        return (byte) ((ends >> 1) | ((ends & 1) << 1));
    }

    static boolean fromFinish(byte ends) {
        return (ends & 1) != 0;
    }

    static boolean toFinish(byte ends) {
        return (ends & 2) != 0;
    }
}
