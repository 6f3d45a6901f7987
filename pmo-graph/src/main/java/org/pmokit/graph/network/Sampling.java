package org.pmokit.graph.network;

import java.util.Arrays;
import java.util.Comparator;

/** Some of many, spread by a fixed rule. */
final class Sampling {

    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final int HIGH = 30;

    private Sampling() {}

    /** So many of them, ascending, or all where there are no more. */
    static int[] of(int[] all, int many) {
        if (many >= all.length) {
            return all;
        }
        return Arrays.stream(all)
                .boxed()
                .sorted(Comparator.comparingLong((Integer one) -> mixed(one)).thenComparingInt(one -> one))
                .limit(many)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    /** A number that tells nothing of the order of its origin. */
    private static long mixed(int number) {
        long mixed = (number + 1L) * STEP;
        mixed = (mixed ^ (mixed >>> HIGH)) * STEP;
        return mixed ^ (mixed >>> HIGH);
    }
}
