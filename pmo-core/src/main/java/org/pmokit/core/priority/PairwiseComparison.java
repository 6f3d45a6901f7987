package org.pmokit.core.priority;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pmokit.core.money.Ratio;

/**
 * Judgements in pairs, and the weights that fit them best: the analytic hierarchy process of Saaty. Each entry says how many
 * times as important the criterion of its row is as that of its column, from 1/9 to 9. The weights are the principal
 * eigenvector, found by repeated multiplication, to 12 decimals.
 */
public final class PairwiseComparison {

    /** The greatest consistency ratio at which judgements are accepted: 0.10, after Saaty. */
    public static final Ratio ACCEPTED = Ratio.of("0.1");

    private static final double[] RANDOM_INDEX = {0, 0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41};
    private static final int MOST = RANDOM_INDEX.length - 1;
    private static final int ROUNDS = 10_000;
    private static final int DECIMALS = 12;
    private static final double CLOSE = 1e-14;
    private static final double RECIPROCAL = 1e-6;

    private final List<String> criteria;
    private final double[] weights;
    private final double lambda;

    private PairwiseComparison(List<String> criteria, double[] weights, double lambda) {
        this.criteria = criteria;
        this.weights = weights;
        this.lambda = lambda;
    }

    /**
     * Reads a square of judgements.
     *
     * @param criteria from 1 to 8, in the order of rows and columns
     * @param judgements row by row; 1 on the diagonal, and each entry the reciprocal of its mirror
     * @throws IllegalArgumentException if the square is not one, or an entry contradicts its mirror or leaves the scale
     */
    public static PairwiseComparison of(List<String> criteria, double[][] judgements) {
        int size = criteria.size();
        boolean square = judgements.length == size && Arrays.stream(judgements).allMatch(row -> row.length == size);
        if (!square || size < 1 || size > MOST) {
            throw new IllegalArgumentException("There are " + size + " criteria and " + judgements.length
                    + " rows of judgements.\nMaybe give from 1 to " + MOST
                    + " criteria, and for each of them a row with an entry for each.");
        }
        for (int row = 0; row < size; row++) {
            for (int column = 0; column <= row; column++) {
                require(judgements[row][column], judgements[column][row], row, column);
            }
        }
        double[] weights = principal(judgements);
        return new PairwiseComparison(List.copyOf(criteria), weights, lambda(judgements, weights));
    }

    private static void require(double entry, double mirror, int row, int column) {
        boolean onScale = entry >= 1.0 / 9 - RECIPROCAL && entry <= 9 + RECIPROCAL;
        if (!onScale || !(Math.abs(entry * mirror - 1) <= RECIPROCAL)) {
            throw new IllegalArgumentException("The judgement in row " + (row + 1) + ", column " + (column + 1) + " is "
                    + entry + " and its mirror " + mirror
                    + ".\nMaybe use 1/9 to 9, 1 on the diagonal, and the reciprocal in the mirror.");
        }
    }

    private static double[] principal(double[][] judgements) {
        double[] vector = new double[judgements.length];
        Arrays.fill(vector, 1.0 / vector.length);
        for (int round = 0; round < ROUNDS; round++) {
            double[] next = times(judgements, vector);
            double sum = Arrays.stream(next).sum();
            double change = 0;
            for (int index = 0; index < next.length; index++) {
                next[index] /= sum;
                change = Math.max(change, Math.abs(next[index] - vector[index]));
            }
            vector = next;
            if (change < CLOSE) {
                break;
            }
        }
        return vector;
    }

    private static double[] times(double[][] judgements, double[] vector) {
        double[] product = new double[vector.length];
        for (int row = 0; row < vector.length; row++) {
            for (int column = 0; column < vector.length; column++) {
                product[row] += judgements[row][column] * vector[column];
            }
        }
        return product;
    }

    private static double lambda(double[][] judgements, double[] weights) {
        double[] product = times(judgements, weights);
        double sum = 0;
        for (int index = 0; index < weights.length; index++) {
            sum += product[index] / weights[index];
        }
        return sum / weights.length;
    }

    /** The weights that fit best, summing to one, in the order of the criteria, whether or not they may be relied on. */
    public Map<String, Ratio> weights() {
        Map<String, Ratio> shares = new LinkedHashMap<>();
        for (int index = 0; index < weights.length; index++) {
            shares.put(criteria.get(index), rounded(weights[index]));
        }
        return Collections.unmodifiableMap(shares);
    }

    /** The principal eigenvalue; the number of criteria when no judgement contradicts another. */
    public Ratio lambdaMax() {
        return rounded(lambda);
    }

    /** How far the judgements contradict each other: 0 when they do not. */
    public Ratio consistencyIndex() {
        int size = weights.length;
        return size < 2 ? Ratio.ZERO : rounded(Math.max(0, (lambda - size) / (size - 1)));
    }

    /** The consistency index over that of judgements at random; 0 for one or two criteria, which cannot contradict. */
    public Ratio consistencyRatio() {
        int size = weights.length;
        return size < 3 ? Ratio.ZERO : rounded(Math.max(0, (lambda - size) / (size - 1)) / RANDOM_INDEX[size]);
    }

    /**
     * The weights, if the judgements do not contradict each other too much.
     *
     * @param limit such as {@link #ACCEPTED}
     * @return the weights on the right, or on the left the consistency ratio that is too great
     */
    public Either<Ratio, Map<String, Ratio>> weightsWithin(Ratio limit) {
        Ratio ratio = consistencyRatio();
        return ratio.isMoreThan(limit) ? Either.left(ratio) : Either.right(weights());
    }

    private static Ratio rounded(double value) {
        return new Ratio(BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP));
    }
}
