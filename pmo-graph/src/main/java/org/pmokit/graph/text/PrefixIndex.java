package org.pmokit.graph.text;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Finds every statement that may reach the threshold, by the rarest terms alone (prefix and positional filter after
 * Chaudhuri, Ganti and Kaushik 2006 and Xiao and others 2008, for weighted sets).
 *
 * <p>Two statements that reach the threshold t have in common at least t times the weight of either, and, the lighter
 * being indexed, at least 2t / (1 + t) times the weight of the lighter. Where what is left of a statement behind some
 * term weighs less, they must share a term before it. So the lighter is listed under its rarest terms only, the heavier
 * looks under its rarest terms only, and both meet.
 */
final class PrefixIndex implements Candidates {

    private static final int FIRST_SIZE = 2;

    private final WeightedTexts texts;
    private final double threshold;

    /** For each term the places in the terms of all statements where it is listed, in the order of adding. */
    private final int[][] listed;

    private final int[] size;

    /** How many at the head of each list are too light for whatever comes. */
    private final int[] passed;

    /** Whose terms a place belongs to. */
    private final int[] owner;

    private final int[] seenBy;

    PrefixIndex(WeightedTexts texts, double threshold) {
        this.texts = texts;
        this.threshold = threshold;
        int terms = texts.weights.length;
        this.listed = new int[terms][];
        this.size = new int[terms];
        this.passed = new int[terms];
        this.owner = new int[texts.words.length()];
        for (int place = 0; place < texts.count(); place++) {
            Arrays.fill(owner, texts.start(place), texts.end(place), place);
        }
        this.seenBy = new int[texts.count()];
        Arrays.fill(seenBy, -1);
    }

    @Override
    public void of(int place, IntPredicate each) {
        double total = texts.total(place);
        double least = threshold * total - WeightedTexts.SLACK;
        for (int at = texts.start(place); at < texts.end(place) && texts.rest(at) >= least; at++) {
            int term = texts.term(at);
            pass(term, least);
            int[] list = listed[term];
            for (int next = passed[term]; next < size[term]; next++) {
                int other = owner[list[next]];
                if (seenBy[other] != place) {
                    seenBy[other] = place;
                    if (mayReach(total, texts.rest(at), list[next]) && !each.test(other)) {
                        return;
                    }
                }
            }
        }
    }

    /** Skips what weighs less than this, for good: what comes later is heavier. */
    private void pass(int term, double least) {
        while (passed[term] < size[term] && texts.total(owner[listed[term][passed[term]]]) < least) {
            passed[term]++;
        }
    }

    /** Whether what is left from the first common term on can be enough. */
    private boolean mayReach(double total, double left, int listedAt) {
        double needed = threshold / (1 + threshold) * (total + texts.total(owner[listedAt]));
        return Math.min(left, texts.rest(listedAt)) >= needed - WeightedTexts.SLACK;
    }

    @Override
    public void add(int place) {
        double least = 2 * threshold / (1 + threshold) * texts.total(place) - WeightedTexts.SLACK;
        for (int at = texts.start(place); at < texts.end(place) && texts.rest(at) >= least; at++) {
            int term = texts.term(at);
            int[] list = listed[term] == null ? new int[FIRST_SIZE] : listed[term];
            if (size[term] == list.length) {
                list = Arrays.copyOf(list, 2 * list.length);
            }
            list[size[term]++] = at;
            listed[term] = list;
        }
    }
}
