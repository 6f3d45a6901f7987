package org.pmokit.graph.text;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Finds most of the statements that reach the threshold, by equal samples (MinHash of weighted sets with exponential
 * draws; locality-sensitive hashing in bands, Broder 1997, Indyk and Motwani 1998).
 *
 * <p>A draw gives each term a time that is the shorter the heavier it is; the term of a statement that is first is its
 * sample. Two statements have the same sample with a chance that is their weighted Jaccard index. A band is a few draws;
 * who agrees in all draws of a band is a candidate.
 */
final class BandIndex implements Candidates {

    private static final int MOST_DRAWS = 160;
    private static final int MOST_ROWS = 8;
    private static final int NONE = -1;

    private final int rows;
    private final int[][] bucket;
    private final int[][] head;
    private final int[][] next;
    private final int[] seenBy;

    BandIndex(WeightedTexts texts, double threshold, long seed) {
        this.rows = rows(threshold);
        int bands = bands(threshold, rows);
        this.bucket = new int[bands][];
        this.head = new int[bands][];
        this.next = new int[bands][];
        this.seenBy = new int[texts.count()];
        Arrays.fill(seenBy, NONE);
        long[] names = names(texts);
        for (int band = 0; band < bands; band++) {
            long[] keys = new long[texts.count()];
            for (int row = 0; row < rows; row++) {
                sample(texts, times(texts, names, mix(seed + (long) band * rows + row)), keys);
            }
            open(band, keys);
        }
    }

    /** As many draws to a band as the recall allows. */
    private static int rows(double threshold) {
        int rows = MOST_ROWS;
        while (rows > 1 && rows * bands(threshold, rows) > MOST_DRAWS) {
            rows--;
        }
        return rows;
    }

    private static int bands(double threshold, int rows) {
        double meeting = Math.pow(threshold, rows);
        double bands = meeting >= 1 ? 1 : Math.log(1 - TextComparison.APPROXIMATE_RECALL) / Math.log1p(-meeting);
        return (int) Math.min(1 << 20, Math.ceil(bands));
    }

    private static long[] names(WeightedTexts texts) {
        long[] names = new long[texts.weights.length];
        for (int term = 0; term < names.length; term++) {
            String word = texts.words.word(term);
            long name = word.length();
            for (int at = 0; at < word.length(); at++) {
                name = mix(name + word.charAt(at));
            }
            names[term] = name;
        }
        return names;
    }

    /** The times of one draw. */
    private static double[] times(WeightedTexts texts, long[] names, long draw) {
        double[] times = new double[names.length];
        for (int term = 0; term < times.length; term++) {
            double chance = ((mix(names[term] ^ draw) >>> 11) + 1) * 0x1p-53;
            times[term] = -Math.log(chance) / texts.weights[term];
        }
        return times;
    }

    private static void sample(WeightedTexts texts, double[] times, long[] keys) {
        for (int place = 0; place < keys.length; place++) {
            int first = NONE;
            for (int at = texts.start(place); at < texts.end(place); at++) {
                if (first == NONE || times[texts.term(at)] < times[first]) {
                    first = texts.term(at);
                }
            }
            keys[place] = mix(keys[place] + first);
        }
    }

    /** Numbers the keys of a band. */
    private void open(int band, long[] keys) {
        long[] sorted = Arrays.stream(keys).sorted().distinct().toArray();
        bucket[band] = new int[keys.length];
        for (int place = 0; place < keys.length; place++) {
            bucket[band][place] = Arrays.binarySearch(sorted, keys[place]);
        }
        head[band] = new int[sorted.length];
        next[band] = new int[keys.length];
        Arrays.fill(head[band], NONE);
    }

    /** A permutation of the 64-bit numbers that leaves no pattern (finaliser of SplittableRandom's generator). */
    static long mix(long number) {
        long mixed = (number + 0x9E3779B97F4A7C15L) ^ ((number + 0x9E3779B97F4A7C15L) >>> 30);
        mixed *= 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    @Override
    public void of(int place, IntPredicate each) {
        for (int band = 0; band < bucket.length; band++) {
            for (int other = head[band][bucket[band][place]]; other != NONE; other = next[band][other]) {
                if (seenBy[other] != place) {
                    seenBy[other] = place;
                    if (!each.test(other)) {
                        return;
                    }
                }
            }
        }
    }

    @Override
    public void add(int place) {
        for (int band = 0; band < bucket.length; band++) {
            next[band][place] = head[band][bucket[band][place]];
            head[band][bucket[band][place]] = place;
        }
    }
}
