package org.pmokit.graph.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Asks an index for each statement, the lightest first, and verifies what it names. Used once. */
final class SimilarityJoin {

    private final List<Statement> statements;
    private final WeightedTexts texts;
    private final TextComparison how;
    private final Candidates index;
    private final int[] matches;
    private final double[] degrees;
    private final int[] groupOf;
    private final List<SimilarPair> found = new ArrayList<>();
    private int matched;

    SimilarityJoin(List<Statement> statements, WeightedTexts texts, TextComparison how) {
        this.statements = statements;
        this.texts = texts;
        this.how = how;
        this.index = how.approximateSeed().isPresent()
                ? new BandIndex(texts, how.threshold(), how.approximateSeed().getAsLong())
                : new PrefixIndex(texts, how.threshold());
        this.matches = new int[Math.min(texts.count(), how.crowd()) + 1];
        this.degrees = new double[matches.length];
        this.groupOf = IntStream.range(0, texts.count()).toArray();
        order().forEach(this::meet);
        uniteEqual();
    }

    private IntStream order() {
        return IntStream.range(0, texts.count())
                .filter(place -> texts.start(place) < texts.end(place))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer place) -> texts.total(place))
                        .thenComparing(place -> statements.get(place).owner()))
                .mapToInt(Integer::intValue);
    }

    private void meet(int place) {
        matched = 0;
        index.of(place, other -> verify(place, other));
        if (matched > how.crowd()) {
            Arrays.stream(matches, 0, matched).forEach(other -> unite(place, other));
            return;
        }
        for (int match = 0; match < matched; match++) {
            int other = matches[match];
            found.add(new SimilarPair(Math.min(place, other), Math.max(place, other), degrees[match]));
        }
        index.add(place);
    }

    /** False once it is clear that the statement is one of a crowd. */
    private boolean verify(int place, int other) {
        if (statements.get(place).owner().equals(statements.get(other).owner())) {
            return true;
        }
        double similarity = texts.similarity(place, other);
        if (similarity >= how.threshold()) {
            matches[matched] = other;
            degrees[matched++] = similarity;
        }
        return matched <= how.crowd();
    }

    /** Statements of the very same terms, however common, if they are a crowd. */
    private void uniteEqual() {
        Map<Long, List<Integer>> equal = new java.util.LinkedHashMap<>();
        for (int place = 0; place < texts.count(); place++) {
            if (texts.words.digest[place] != 0) {
                equal.computeIfAbsent(texts.words.digest[place], fresh -> new ArrayList<>())
                        .add(place);
            }
        }
        equal.values().stream()
                .filter(places -> owners(places) > how.crowd() + 1)
                .forEach(places -> places.forEach(place -> unite(places.get(0), place)));
    }

    private long owners(List<Integer> places) {
        return places.stream()
                .map(place -> statements.get(place).owner())
                .distinct()
                .count();
    }

    private void unite(int one, int other) {
        int low = Math.min(root(one), root(other));
        int high = Math.max(root(one), root(other));
        groupOf[high] = low;
    }

    private int root(int place) {
        int root = place;
        while (groupOf[root] != root) {
            groupOf[root] = groupOf[groupOf[root]];
            root = groupOf[root];
        }
        return root;
    }

    /** Without the pairs inside a group. */
    List<SimilarPair> pairs() {
        return found.stream()
                .filter(pair -> root(pair.first()) != root(pair.second()))
                .sorted(Comparator.comparingDouble(SimilarPair::similarity)
                        .reversed()
                        .thenComparing(SimilarPair::first)
                        .thenComparing(SimilarPair::second))
                .toList();
    }

    List<SimilarGroup> groups() {
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int place = 0; place < groupOf.length; place++) {
            members.computeIfAbsent(root(place), fresh -> new ArrayList<>()).add(place);
        }
        return members.values().stream()
                .filter(group -> group.size() > 1)
                .map(SimilarGroup::new)
                .toList();
    }
}
