package org.pmokit.core.priority;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.money.Ratio;

/**
 * Adds up scores by weight. Weights are brought to a sum of one, to 12 decimals, half up.
 *
 * @param weights by criterion, none negative, at least one above zero; the order is kept
 * @param version which statement of preferences they come from, such as {@code board of March 2026}
 */
public record WeightedScoring(Map<String, Ratio> weights, String version) {

    private static final int DECIMALS = 12;

    /** Normalises the weights. */
    public WeightedScoring {
        BigDecimal sum = weights.values().stream().map(Ratio::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean negative =
                weights.values().stream().anyMatch(weight -> weight.value().signum() < 0);
        if (negative || sum.signum() == 0) {
            throw new IllegalArgumentException(
                    "The weights of version \"" + version.substring(0, Math.min(60, version.length()))
                            + "\" sum to " + new Ratio(sum) + (negative ? ", and one is negative" : "")
                            + ".\nMaybe give at least one criterion a weight above zero, and none one below.");
        }
        Map<String, Ratio> shares = new LinkedHashMap<>();
        weights.forEach((criterion, weight) ->
                shares.put(criterion, Ratio.of(weight.value(), sum).orElseThrow()));
        weights = Collections.unmodifiableMap(shares);
    }

    /**
     * The score of a candidate and its parts; a criterion without weight is not asked for.
     *
     * @param candidate to be scored
     */
    public WeightedScore score(Candidate candidate) {
        List<CriterionShare> shares = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        for (Map.Entry<String, Ratio> weighed : weights.entrySet()) {
            Ratio weight = weighed.getValue();
            Ratio score = candidate.scores().get(weighed.getKey());
            if (score != null) {
                Ratio product = product(weight, score);
                shares.add(new CriterionShare(weighed.getKey(), weight, score, product));
                total = total.add(product.value());
            } else if (weight.value().signum() > 0) {
                missing.add(weighed.getKey());
            }
        }
        Optional<Ratio> known = missing.isEmpty() ? Optional.of(new Ratio(total)) : Optional.empty();
        return new WeightedScore(candidate.subject(), known, shares, missing);
    }

    private static Ratio product(Ratio weight, Ratio score) {
        return new Ratio(weight.value().multiply(score.value()).setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    /**
     * The candidates, best first; equal ones by reference, those whose score is not known at the end.
     *
     * @param candidates in any order
     */
    public List<WeightedScore> rank(Collection<Candidate> candidates) {
        return candidates.stream()
                .map(this::score)
                .sorted(Comparator.comparing(WeightedScoring::sortKey)
                        .reversed()
                        .thenComparing(WeightedScore::subject))
                .toList();
    }

    private static BigDecimal sortKey(WeightedScore score) {
        return score.total().map(Ratio::value).orElse(BigDecimal.valueOf(Long.MIN_VALUE));
    }

    /**
     * The pairs that change places with other weights: one strictly before the other here and strictly behind it there.
     * In the order of the ranking here.
     *
     * @param other such as the weights of a new strategy
     * @param candidates those whose score is not known on either side are passed over
     */
    public List<RankReversal> reversals(WeightedScoring other, Collection<Candidate> candidates) {
        Map<ComponentRef, Ratio> after = new LinkedHashMap<>();
        candidates.forEach(
                candidate -> other.score(candidate).total().ifPresent(total -> after.put(candidate.subject(), total)));
        List<WeightedScore> before = rank(candidates).stream()
                .filter(score -> score.total().isPresent() && after.containsKey(score.subject()))
                .toList();
        List<RankReversal> reversals = new ArrayList<>();
        for (int high = 0; high < before.size(); high++) {
            for (int low = high + 1; low < before.size(); low++) {
                WeightedScore first = before.get(high);
                WeightedScore second = before.get(low);
                boolean apart =
                        first.total().orElseThrow().isMoreThan(second.total().orElseThrow());
                Ratio risen = after.getOrDefault(second.subject(), Ratio.ZERO);
                if (apart && risen.isMoreThan(after.getOrDefault(first.subject(), Ratio.ZERO))) {
                    reversals.add(new RankReversal(first.subject(), second.subject()));
                }
            }
        }
        return List.copyOf(reversals);
    }

    /**
     * How much weight must move from one criterion to another until two candidates are level; any more swaps them. Empty
     * when no such move of the weight that is there does it, or a score is not known.
     *
     * @param from the criterion that loses weight
     * @param to the criterion that gains it
     * @param first the candidate that is ahead
     * @param second the candidate that is behind
     */
    public Optional<WeightMove> moveThatLevels(String from, String to, Candidate first, Candidate second) {
        Optional<BigDecimal> lead = lead(first, second);
        Optional<BigDecimal> gives = edge(from, first, second);
        Optional<BigDecimal> takes = edge(to, first, second);
        Ratio held = weights.get(from);
        if (held == null || !weights.containsKey(to) || lead.isEmpty() || gives.isEmpty() || takes.isEmpty()) {
            return Optional.empty();
        }
        return Ratio.of(lead.get(), gives.get().subtract(takes.get()))
                .filter(move -> lead.get().signum() >= 0 && move.value().signum() >= 0 && !move.isMoreThan(held))
                .map(move -> new WeightMove(from, to, move));
    }

    /**
     * The smallest of all moves of weight between two criteria that brings two candidates level; of equal ones the first in
     * the order of the weights. Empty when there is none.
     *
     * @param first the candidate that is ahead
     * @param second the candidate that is behind
     */
    public Optional<WeightMove> smallestMoveThatLevels(Candidate first, Candidate second) {
        return weights.keySet().stream()
                .flatMap(from -> weights.keySet().stream()
                        .filter(to -> !to.equals(from))
                        .flatMap(to -> moveThatLevels(from, to, first, second).stream()))
                .min(Comparator.comparing(WeightMove::weight));
    }

    private Optional<BigDecimal> lead(Candidate first, Candidate second) {
        return score(first)
                .total()
                .flatMap(ahead ->
                        score(second).total().map(behind -> ahead.value().subtract(behind.value())));
    }

    private static Optional<BigDecimal> edge(String criterion, Candidate first, Candidate second) {
        Ratio one = first.scores().get(criterion);
        Ratio other = second.scores().get(criterion);
        return one == null || other == null
                ? Optional.empty()
                : Optional.of(one.value().subtract(other.value()));
    }
}
