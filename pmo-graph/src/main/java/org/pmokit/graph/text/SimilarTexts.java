package org.pmokit.graph.text;

import java.util.List;

/**
 * Which of many statements say nearly the same. The similarity of two is the weight of the terms that are in both, of the
 * weight of those that are in either (Jaccard index of weighted sets, 0 to 1); a term weighs
 * ln((N + 1) / (statements with it + 1)) + 1. How often a statement repeats a term does not count. Immutable and safe for
 * any number of threads.
 *
 * <p>The exact way tells every pair at or above the threshold of which no side is in one of the {@link #groups}. It
 * compares only statements that share one of their rarest terms, which still grows with the square of the number of
 * statements where topics are shared; the approximate way grows nearly with the number itself. Memory is bounded by
 * statements x crowd in both.
 */
public final class SimilarTexts {

    private final WeightedTexts texts;
    private final TextComparison how;
    private final List<SimilarPair> pairs;
    private final List<SimilarGroup> groups;

    private SimilarTexts(List<Statement> statements, TextComparison how) {
        this.texts = new WeightedTexts(new Vocabulary(statements, how));
        this.how = how;
        SimilarityJoin join = new SimilarityJoin(statements, texts, how);
        this.pairs = join.pairs();
        this.groups = join.groups();
    }

    /**
     * Compares statements.
     *
     * @param statements any; referred to by their places in this list
     * @param how in which way
     */
    public static SimilarTexts among(List<Statement> statements, TextComparison how) {
        return new SimilarTexts(List.copyOf(statements), how);
    }

    /** Pairs of different owners at or above the threshold, the most similar first, then by place. */
    public List<SimilarPair> pairs() {
        return pairs;
    }

    /**
     * Statements of which each is like more others than the crowd says, with those that they are like, by first member.
     * They are told here and not pair by pair; a member may have pairs with statements outside of its group, but not all
     * of them are looked for.
     */
    public List<SimilarGroup> groups() {
        return groups;
    }

    /**
     * How alike two statements are, 0 to 1, whether or not they reach the threshold; 0 when one has no terms.
     *
     * @param one a place
     * @param other a place
     */
    public double similarity(int one, int other) {
        return texts.similarity(one, other);
    }

    /**
     * The terms that make two statements alike, the rarest first; empty when there are none.
     *
     * @param one a place
     * @param other a place
     */
    public List<SharedTerm> sharedTerms(int one, int other) {
        return texts.shared(one, other);
    }

    /** The terms that were left out because too many statements have them, the most common first. */
    public List<String> commonTerms() {
        return List.copyOf(texts.words.common);
    }

    /** The least share of the pairs at the threshold that one may expect to be found: 1 for the exact way. */
    public double expectedRecall() {
        return how.approximateSeed().isPresent() ? TextComparison.APPROXIMATE_RECALL : 1;
    }

    /** Sizes and the way of comparing. */
    @Override
    public String toString() {
        return "SimilarTexts (" + texts.count() + " statements, " + texts.weights.length + " terms, " + pairs.size()
                + " pairs, " + groups.size() + " groups, "
                + (how.approximateSeed().isPresent() ? "approximate" : "exact")
                + ")";
    }
}
