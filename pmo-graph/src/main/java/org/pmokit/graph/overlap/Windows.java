package org.pmokit.graph.overlap;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.date.DateRange;

/**
 * Days as numbers, by slot: when each project runs, and behind the projects when things are claimed that have days of
 * their own. What is not known is taken to be always.
 */
final class Windows {

    /** A number of days without end. */
    static final long ENDLESS = Long.MAX_VALUE;

    private static final long OPEN_START = LocalDate.MIN.toEpochDay();
    private static final long OPEN_END = LocalDate.MAX.toEpochDay();

    private final DateRange[] ranges;
    private final long[] start;
    private final long[] end;
    private final BitSet known = new BitSet();

    /** All starts, ascending. */
    private final long[] starts;

    Windows(Projects projects, List<DateRange> own) {
        this.ranges = new DateRange[projects.size() + own.size()];
        this.start = new long[ranges.length];
        this.end = new long[ranges.length];
        for (int index = 0; index < projects.size(); index++) {
            set(index, projects.get(index).window());
        }
        for (int index = 0; index < own.size(); index++) {
            set(projects.size() + index, Optional.of(own.get(index)).filter(days -> !days.equals(DateRange.ALWAYS)));
        }
        this.starts = Arrays.stream(start).sorted().distinct().toArray();
    }

    private void set(int slot, Optional<DateRange> window) {
        ranges[slot] = window.orElse(DateRange.ALWAYS);
        start[slot] = ranges[slot].start().toEpochDay();
        end[slot] = ranges[slot].end().toEpochDay();
        known.set(slot, window.isPresent());
    }

    /** The place of the start of a slot among all starts. */
    int startRank(int slot) {
        return Arrays.binarySearch(starts, start[slot]);
    }

    /** How many different starts there are. */
    int startRanks() {
        return starts.length;
    }

    /** The days on which a project runs, or always. */
    DateRange range(int index) {
        return ranges[index];
    }

    long start(int index) {
        return start[index];
    }

    long end(int index) {
        return end[index];
    }

    boolean isKnown(int index) {
        return known.get(index);
    }

    boolean bothKnown(int one, int other) {
        return known.get(one) && known.get(other);
    }

    /** Whether both have a first and a last day. */
    boolean bothBounded(int one, int other) {
        return isBounded(one) && isBounded(other);
    }

    /** Whether both run on some day, or may as far as anybody knows. */
    boolean meet(int one, int other) {
        return start[one] < end[other] && start[other] < end[one];
    }

    /** Days on which both run; {@link #ENDLESS} when both are open on the same side. */
    long sharedDays(int one, int other) {
        long from = Math.max(start[one], start[other]);
        long to = Math.min(end[one], end[other]);
        return to > from && (from == OPEN_START || to == OPEN_END) ? ENDLESS : Math.max(0, to - from);
    }

    /** The overlap coefficient: 0 apart, 1 when it cannot be known. */
    double factor(int one, int other) {
        if (!bothKnown(one, other)) {
            return 1;
        }
        if (!meet(one, other)) {
            return 0;
        }
        long shorter = Math.min(boundedLength(one), boundedLength(other));
        return shorter == ENDLESS ? 1 : (double) sharedDays(one, other) / shorter;
    }

    private long boundedLength(int index) {
        return isBounded(index) ? end[index] - start[index] : ENDLESS;
    }

    private boolean isBounded(int index) {
        return start[index] != OPEN_START && end[index] != OPEN_END;
    }
}
