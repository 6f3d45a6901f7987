package org.pmokit.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.pmokit.graph.text.SimilarTexts;
import org.pmokit.graph.text.Statement;
import org.pmokit.graph.text.TextComparison;

/**
 * Pairs of texts that are alike from 0.5 on: 15 to 45 words of topics with words of very different frequency, one text in
 * twenty a near copy. The peer compares the sets of words of all pairs; it takes only each hundredth text against all, so
 * multiply its time by 100 (and halve it: each pair once).
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class TextOverlapBenchmark {

    private static final TextComparison EXACT =
            TextComparison.builder().threshold(0.5).build();
    private static final int TOPICS = 150;
    private static final int SAMPLE = 100;

    /** How many texts. */
    @Param({"1000", "20000", "100000"})
    public int texts;

    private final List<Statement> statements = new ArrayList<>();
    private final List<Set<String>> sets = new ArrayList<>();
    private final List<int[]> numbers = new ArrayList<>();
    private final Map<String, Integer> numbered = new HashMap<>();

    /** Writes the texts. */
    @Setup
    public void prepare() {
        SplittableRandom random = new SplittableRandom(5);
        List<List<String>> written = new ArrayList<>();
        for (int at = 0; at < texts; at++) {
            List<String> words =
                    at > 20 && random.nextInt(20) == 0 ? copy(written.get(random.nextInt(at)), random) : fresh(random);
            written.add(words);
            statements.add(new Statement("P" + at, String.join(" ", words)));
            sets.add(new HashSet<>(words));
            numbers.add(words.stream()
                    .mapToInt(word -> numbered.computeIfAbsent(word, fresh -> numbered.size()))
                    .sorted()
                    .distinct()
                    .toArray());
        }
    }

    private static List<String> fresh(SplittableRandom random) {
        int topic = random.nextInt(TOPICS);
        List<String> words = new ArrayList<>();
        for (int at = 15 + random.nextInt(31); at > 0; at--) {
            words.add(word(topic, random));
        }
        return words;
    }

    private static List<String> copy(List<String> original, SplittableRandom random) {
        return original.stream()
                .map(word -> random.nextInt(8) == 0 ? word(random.nextInt(TOPICS), random) : word)
                .toList();
    }

    /** Zipf's law in the topic and outside of it; 30,000 words in all. */
    private static String word(int topic, SplittableRandom random) {
        boolean isTopic = random.nextInt(10) < 6;
        int range = isTopic ? 100 : 15_000;
        int rank = (int) Math.exp(random.nextDouble() * Math.log(range)) - 1;
        return isTopic ? "t" + topic + "x" + rank : "w" + rank;
    }

    /** The library, every pair found. */
    @Benchmark
    public int exact() {
        return SimilarTexts.among(statements, EXACT).pairs().size();
    }

    /** The library, by samples. */
    @Benchmark
    public int approximate() {
        return SimilarTexts.among(statements, EXACT.approximate(42)).pairs().size();
    }

    /** The peer: a hundredth of the texts against all. */
    @Benchmark
    public int allPairsOfASample() {
        int found = 0;
        for (int one = 0; one < sets.size(); one += SAMPLE) {
            for (Set<String> other : sets) {
                Set<String> common = new HashSet<>(sets.get(one));
                common.retainAll(other);
                int either = sets.get(one).size() + other.size() - common.size();
                found += 2 * common.size() >= either ? 1 : 0;
            }
        }
        return found;
    }

    /** The fast peer: the same with sorted numbers instead of sets of words. */
    @Benchmark
    public int allPairsOfASampleOfNumbers() {
        int found = 0;
        for (int one = 0; one < numbers.size(); one += SAMPLE) {
            for (int[] other : numbers) {
                int common = common(numbers.get(one), other);
                found += 2 * common >= numbers.get(one).length + other.length - common ? 1 : 0;
            }
        }
        return found;
    }

    private static int common(int[] one, int[] other) {
        int left = 0;
        int right = 0;
        int common = 0;
        while (left < one.length && right < other.length) {
            int order = Integer.compare(one[left], other[right]);
            common += order == 0 ? 1 : 0;
            left += order <= 0 ? 1 : 0;
            right += order >= 0 ? 1 : 0;
        }
        return common;
    }
}
