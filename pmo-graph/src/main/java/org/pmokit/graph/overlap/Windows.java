package org.pmokit.graph.overlap;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pmokit.core.date.DateRange;

/** When each project runs, as day numbers; one whose time is not known is taken to run always. */
final class Windows {

    /** A number of days without end. */
    static final long ENDLESS = Long.MAX_VALUE;

    private static final long OPEN_START = LocalDate.MIN.toEpochDay();
    private static final long OPEN_END = LocalDate.MAX.toEpochDay();

    private final DateRange[] ranges;
    private final long[] start;
    private final long[] end;
    private final BitSet known = new BitSet();

    Windows(Projects projects) {
        this.ranges = new DateRange[projects.size()];
        this.start = new long[projects.size()];
        this.end = new long[projects.size()];
        for (int index = 0; index < start.length; index++) {
            Optional<DateRange> window = projects.get(index).window();
            ranges[index] = window.orElse(DateRange.ALWAYS);
            start[index] = ranges[index].start().toEpochDay();
            end[index] = ranges[index].end().toEpochDay();
            known.set(index, window.isPresent());
        }
    }

    /** All projects, the earliest start first. */
    int[] byStart() {
        return IntStream.range(0, start.length)
                .boxed()
                .sorted(Comparator.comparingLong(index -> start[index]))
                .mapToInt(Integer::intValue)
                .toArray();
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
