package org.pmokit.graph.overlap;

/** Puts pairs in the order of their significance: the highest level first, then the highest score; stable. */
final class PairOrder {

    private static final int DIGIT_BITS = 11;
    private static final int DIGITS = 1 << DIGIT_BITS;

    private final long[] levels;
    private final long[] scores;

    private PairOrder(int size) {
        this.levels = new long[size];
        this.scores = new long[size];
    }

    static long[] bySignificance(long[] pairs, Appraisal appraisal) {
        PairOrder order = new PairOrder(pairs.length);
        int[] places = new int[pairs.length];
        for (int place = 0; place < pairs.length; place++) {
            double score = appraisal.score(pairs[place]);
            order.scores[place] = Long.MAX_VALUE - Double.doubleToLongBits(score);
            order.levels[place] = Significance.HIGH.compareTo(appraisal.significance(pairs[place], score));
            places[place] = place;
        }
        long[] sorted = new long[pairs.length];
        int next = 0;
        for (int place : order.sorted(places)) {
            sorted[next++] = pairs[place];
        }
        return sorted;
    }

    /** Radix sort: the digits of the score from the least, then the level. */
    private int[] sorted(int[] places) {
        int[] sorted = places;
        for (int shift = 0; shift < Long.SIZE; shift += DIGIT_BITS) {
            sorted = pass(sorted, scores, shift);
        }
        return pass(sorted, levels, 0);
    }

    private static int[] pass(int[] places, long[] keys, int shift) {
        int[] next = new int[DIGITS + 1];
        for (int place : places) {
            next[digit(keys[place], shift) + 1]++;
        }
        for (int digit = 0; digit < DIGITS; digit++) {
            next[digit + 1] += next[digit];
        }
        int[] sorted = new int[places.length];
        for (int place : places) {
            sorted[next[digit(keys[place], shift)]++] = place;
        }
        return sorted;
    }

    private static int digit(long key, int shift) {
        return (int) (key >>> shift) & (DIGITS - 1);
    }
}
