package org.pmokit.graph.text;

import java.util.HashSet;
import java.util.Set;

/** How alike two sets are, from 0 (nothing in common) to 1; two empty sets have nothing in common. */
public enum SimilarityMeasure {
    /** What is in both, of what is in either (Jaccard 1901). */
    JACCARD {
        @Override
        double of(int common, int one, int other) {
            return common / (double) (one + other - common);
        }
    },
    /** What is in both, of the mean size (Dice 1945). */
    DICE {
        @Override
        double of(int common, int one, int other) {
            return 2.0 * common / (one + other);
        }
    },
    /** What is in both, of the smaller (Szymkiewicz-Simpson). */
    OVERLAP_COEFFICIENT {
        @Override
        double of(int common, int one, int other) {
            return common / (double) Math.min(one, other);
        }
    },
    /** What is in both, of the geometric mean of the sizes: the cosine of the two as vectors of zeros and ones. */
    COSINE {
        @Override
        double of(int common, int one, int other) {
            return common / Math.sqrt((double) one * other);
        }
    };

    abstract double of(int common, int one, int other);

    /**
     * How alike two sets are.
     *
     * @param one any
     * @param other any
     */
    public double of(Set<?> one, Set<?> other) {
        Set<Object> common = new HashSet<>(one);
        common.retainAll(other);
        return common.isEmpty() ? 0 : of(common.size(), one.size(), other.size());
    }
}
