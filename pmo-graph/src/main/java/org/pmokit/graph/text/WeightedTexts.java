package org.pmokit.graph.text;

import java.util.ArrayList;
import java.util.List;

/** Statements as sets of weighted terms, the rarest first, and how alike two of them are. */
final class WeightedTexts {

    /** By how much bounds give way to rounding; sums of weights are far larger. */
    static final double SLACK = 1e-9;

    final Vocabulary words;
    final double[] weights;

    /** At each term of each statement, the weight of that term and all behind it. */
    private final double[] rest;

    WeightedTexts(Vocabulary words) {
        this.words = words;
        this.weights = new double[words.count()];
        for (int term = 0; term < weights.length; term++) {
            weights[term] = words.weight(term);
        }
        this.rest = new double[words.length()];
        for (int place = 0; place < words.statements(); place++) {
            double sum = 0;
            for (int at = end(place) - 1; at >= start(place); at--) {
                sum += weights[words.term(at)];
                rest[at] = sum;
            }
        }
    }

    int count() {
        return words.statements();
    }

    int start(int place) {
        return words.start[place];
    }

    int end(int place) {
        return words.start[place + 1];
    }

    int term(int at) {
        return words.term(at);
    }

    double rest(int at) {
        return rest[at];
    }

    /** The weight of all terms of a statement. */
    double total(int place) {
        return start(place) == end(place) ? 0 : rest[start(place)];
    }

    /** The weight of what is in both, of what is in either: the weighted Jaccard index. */
    double similarity(int one, int other) {
        double common = 0;
        int left = start(one);
        int right = start(other);
        while (left < end(one) && right < end(other)) {
            int order = Integer.compare(term(left), term(right));
            if (order == 0) {
                common += weights[term(left)];
            }
            left += order <= 0 ? 1 : 0;
            right += order >= 0 ? 1 : 0;
        }
        return common == 0 ? 0 : common / either(one, other, common);
    }

    private double either(int one, int other, double common) {
        return Math.max(common, total(one) + total(other) - common);
    }

    List<SharedTerm> shared(int one, int other) {
        List<Integer> common = new ArrayList<>();
        int left = start(one);
        int right = start(other);
        while (left < end(one) && right < end(other)) {
            int order = Integer.compare(term(left), term(right));
            if (order == 0) {
                common.add(term(left));
            }
            left += order <= 0 ? 1 : 0;
            right += order >= 0 ? 1 : 0;
        }
        double sum = common.stream().mapToDouble(term -> weights[term]).sum();
        double either = either(one, other, sum);
        return common.stream()
                .map(term -> new SharedTerm(words.word(term), words.having(term), weights[term] / either))
                .toList();
    }
}
