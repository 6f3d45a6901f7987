package org.pmokit.graph.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Texts as vectors of weighted terms, of length 1: a term weighs (1 + ln count) x (ln((N + 1) / (texts with it + 1)) + 1),
 * N being the number of texts. For few texts and single questions; {@link SimilarTexts} is for many.
 */
public final class TermVectors {

    private final List<Map<String, Double>> vectors;

    private TermVectors(List<Map<String, Double>> vectors) {
        this.vectors = vectors;
    }

    /**
     * The vectors of texts, in time in proportion to their terms.
     *
     * @param texts any
     * @param analysis says what the terms are
     */
    public static TermVectors of(List<String> texts, TextAnalysis analysis) {
        List<List<String>> terms = texts.stream().map(analysis::terms).toList();
        Map<String, Integer> having = new HashMap<>();
        terms.forEach(text -> new HashSet<>(text).forEach(term -> having.merge(term, 1, Integer::sum)));
        return new TermVectors(terms.stream()
                .map(text -> unit(weights(text, having, texts.size())))
                .toList());
    }

    private static Map<String, Double> weights(List<String> text, Map<String, Integer> having, int texts) {
        Map<String, Integer> counts = new HashMap<>();
        text.forEach(term -> counts.merge(term, 1, Integer::sum));
        Map<String, Double> weights = new java.util.TreeMap<>();
        counts.forEach((term, count) ->
                weights.put(term, (1 + Math.log(count)) * Vocabulary.rarity(texts, having.getOrDefault(term, 0))));
        return weights;
    }

    private static Map<String, Double> unit(Map<String, Double> weights) {
        double length = Math.sqrt(
                weights.values().stream().mapToDouble(weight -> weight * weight).sum());
        weights.replaceAll((term, weight) -> weight / length);
        return weights;
    }

    /**
     * The cosine of two texts, 0 to 1; 0 when one has no terms.
     *
     * @param one place of a text
     * @param other place of a text
     */
    public double cosine(int one, int other) {
        Map<String, Double> right = vectors.get(other);
        return vectors.get(one).entrySet().stream()
                .mapToDouble(entry -> entry.getValue() * right.getOrDefault(entry.getKey(), 0.0))
                .sum();
    }
}
