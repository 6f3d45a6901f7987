package org.pmokit.graph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SimilarTextsProperties {

    /** Many texts of few words, so that much is alike, with words of different frequency. */
    @Provide
    Arbitrary<List<Statement>> statements() {
        Arbitrary<String> words = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, Arbitraries.of("a", "b", "c", "d")),
                net.jqwik.api.Tuple.of(4, Arbitraries.integers().between(0, 25).map(number -> "w" + number)));
        return words.list()
                .ofMaxSize(7)
                .map(text -> String.join(" ", text))
                .list()
                .ofMaxSize(45)
                .map(texts -> {
                    List<Statement> statements = new ArrayList<>();
                    for (String text : texts) {
                        // some owners have two statements
                        statements.add(new Statement("P" + statements.size() * 2 / 3, text));
                    }
                    return statements;
                });
    }

    /** By the definition, with sets and maps. */
    private static double similarity(List<Statement> statements, int one, int other) {
        Map<String, Integer> having = new HashMap<>();
        List<Set<String>> sets = statements.stream()
                .map(statement ->
                        (Set<String>) new HashSet<>(TextAnalysis.neutral().terms(statement.text())))
                .toList();
        sets.forEach(set -> set.forEach(term -> having.merge(term, 1, Integer::sum)));
        double common = 0;
        double either = 0;
        Set<String> all = new HashSet<>(sets.get(one));
        all.addAll(sets.get(other));
        for (String term : all) {
            double weight = Math.log((statements.size() + 1.0) / (having.get(term) + 1.0)) + 1;
            either += weight;
            common += sets.get(one).contains(term) && sets.get(other).contains(term) ? weight : 0;
        }
        return either == 0 ? 0 : common / either;
    }

    @Property(tries = 300)
    void theSimilarityIsThatOfTheDefinition(@ForAll("statements") List<Statement> statements) {
        SimilarTexts texts = SimilarTexts.among(statements, TextComparison.house());
        for (int one = 0; one < statements.size(); one++) {
            int other = (one * 7 + 3) % statements.size();
            assertThat(texts.similarity(one, other))
                    .isCloseTo(similarity(statements, one, other), org.assertj.core.api.Assertions.within(1e-9))
                    .isEqualTo(texts.similarity(other, one));
        }
    }

    @Property(tries = 1000)
    void nothingAtTheThresholdIsMissed(
            @ForAll("statements") List<Statement> statements,
            @ForAll @DoubleRange(min = 0.05, max = 1) double threshold) {
        TextComparison how =
                TextComparison.builder().threshold(threshold).crowd(1000).build();
        SimilarTexts texts = SimilarTexts.among(statements, how);
        assertThat(texts.groups()).isEmpty();
        assertThat(texts.pairs()).containsExactlyInAnyOrderElementsOf(allPairs(statements, texts, threshold));
    }

    private static List<SimilarPair> allPairs(List<Statement> statements, SimilarTexts texts, double threshold) {
        List<SimilarPair> pairs = new ArrayList<>();
        for (int one = 0; one < statements.size(); one++) {
            for (int other = one + 1; other < statements.size(); other++) {
                double similarity = texts.similarity(one, other);
                boolean differ = !statements
                        .get(one)
                        .owner()
                        .equals(statements.get(other).owner());
                if (differ && similarity >= threshold) {
                    pairs.add(new SimilarPair(one, other, similarity));
                }
            }
        }
        return pairs;
    }

    @Property(tries = 500)
    void whatIsLeftOutIsToldAsAGroup(
            @ForAll("statements") List<Statement> statements,
            @ForAll @DoubleRange(min = 0.05, max = 1) double threshold,
            @ForAll @IntRange(min = 2, max = 6) int crowd) {
        TextComparison how = TextComparison.builder()
                .threshold(threshold)
                .crowd(crowd)
                .commonShare(1)
                .build();
        SimilarTexts texts = SimilarTexts.among(statements, how);
        Set<Integer> grouped = new HashSet<>();
        texts.groups().forEach(group -> grouped.addAll(group.members()));
        List<SimilarPair> all = allPairs(statements, texts, threshold);
        assertThat(all).containsAll(texts.pairs());
        all.removeAll(texts.pairs());
        assertThat(all).allMatch(pair -> grouped.contains(pair.first()) || grouped.contains(pair.second()));
        assertThat(texts.groups()).allMatch(group -> group.members().size() > crowd);
        assertThat(texts.pairs().size()).isLessThanOrEqualTo(statements.size() * crowd);
    }

    @Property(tries = 300)
    void theApproximateWayTellsNothingThatIsNotTrueAndAlwaysTheSame(
            @ForAll("statements") List<Statement> statements, @ForAll long seed) {
        TextComparison how = TextComparison.builder().crowd(1000).build();
        SimilarTexts exact = SimilarTexts.among(statements, how);
        SimilarTexts approximate = SimilarTexts.among(statements, how.approximate(seed));
        assertThat(exact.pairs()).containsAll(approximate.pairs());
        assertThat(SimilarTexts.among(statements, how.approximate(seed)).pairs())
                .isEqualTo(approximate.pairs());
        assertThat(approximate.expectedRecall()).isEqualTo(TextComparison.APPROXIMATE_RECALL);
    }

    @Test
    void theApproximateWayFindsNearlyAllOfManyTexts() {
        List<Statement> statements = Topics.statements(10_000, 5);
        for (double threshold : new double[] {0.35, 0.5, 0.7}) {
            TextComparison how =
                    TextComparison.builder().threshold(threshold).crowd(1000).build();
            SimilarTexts exact = SimilarTexts.among(statements, how);
            SimilarTexts approximate = SimilarTexts.among(statements, how.approximate(42));
            assertThat(exact.pairs().size()).isGreaterThan(200);
            assertThat(exact.pairs()).containsAll(approximate.pairs());
            assertThat((double) approximate.pairs().size() / exact.pairs().size())
                    .isGreaterThanOrEqualTo(0.98);
        }
    }
}
