package org.pmokit.core.risk;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pmokit.core.money.Ratio;

/**
 * How an office scores its risks: the levels of probability and impact, and the bands of their product. Scales are
 * data, since every office has its own; none is prescribed.
 *
 * @param likelihoods levels of probability, rising; the last one reaches up to 1
 * @param impacts levels of impact, rising
 * @param bands of the product, rising; the last one holds the highest product
 * @param source who set it
 */
public record RiskScale(List<Likelihood> likelihoods, List<ImpactLevel> impacts, List<Band> bands, String source) {

    /**
     * Five by five. Probability up to 10 %, 30 %, 50 %, 70 % and 100 % scores 1 to 5, impact 1 to 5; up to 5 is low, up
     * to 12 is medium, up to 25 is high. All of it is a house default.
     */
    public static final RiskScale HOUSE_DEFAULT = new RiskScale(
            List.of(
                    Likelihood.of(1, "very low", "0.10"),
                    Likelihood.of(2, "low", "0.30"),
                    Likelihood.of(3, "medium", "0.50"),
                    Likelihood.of(4, "high", "0.70"),
                    Likelihood.of(5, "very high", "1")),
            List.of(
                    ImpactLevel.of("1", "very low"),
                    ImpactLevel.of("2", "low"),
                    ImpactLevel.of("3", "medium"),
                    ImpactLevel.of("4", "high"),
                    ImpactLevel.of("5", "very high")),
            List.of(Band.of("low", "5"), Band.of("medium", "12"), Band.of("high", "25")),
            "house default");

    /** Copies, and checks that the levels rise and that every product has a band. */
    public RiskScale {
        likelihoods = rising("likelihoods", likelihoods, each -> each.score().value());
        rising("bounds of likelihoods", likelihoods, each -> each.upTo().value());
        impacts = rising("impacts", impacts, each -> each.score().value());
        bands = rising("bands", bands, each -> each.upTo().value());
        if (!last(likelihoods).upTo().equals(Ratio.ONE)) {
            throw new IllegalArgumentException("The highest likelihood of a risk scale reaches up to "
                    + last(likelihoods).upTo() + ".\nMaybe let it reach up to 1.");
        }
        BigDecimal highest =
                last(likelihoods).score().value().multiply(last(impacts).score().value());
        if (last(bands).upTo().value().compareTo(highest) < 0) {
            throw new IllegalArgumentException("The highest band of a risk scale reaches up to "
                    + last(bands).upTo() + " and the highest score is " + highest.toPlainString()
                    + ".\nMaybe add a band.");
        }
    }

    /**
     * A level of probability.
     *
     * @param score what it counts; above zero
     * @param name such as {@code very low}
     * @param upTo the highest probability that belongs to it, above 0 and at most 1
     */
    public record Likelihood(Ratio score, String name, Ratio upTo) {

        /** Checks the signs. */
        public Likelihood {
            requirePositive("likelihood", score);
            requirePositive("bound of a likelihood", upTo);
        }

        /**
         * A level of probability.
         *
         * @param score what it counts
         * @param name such as {@code very low}
         * @param upTo the highest probability that belongs to it, such as {@code 0.10}
         */
        public static Likelihood of(long score, String name, String upTo) {
            return new Likelihood(new Ratio(BigDecimal.valueOf(score)), name, Ratio.of(upTo));
        }
    }

    /**
     * A level of impact.
     *
     * @param score what it counts; above zero, whole or not
     * @param name such as {@code very high}
     */
    public record ImpactLevel(Ratio score, String name) {

        /** Checks the sign. */
        public ImpactLevel {
            requirePositive("impact", score);
        }

        /**
         * A level of impact.
         *
         * @param score what it counts, such as {@code 5} or {@code 0.8}
         * @param name such as {@code very high}
         */
        public static ImpactLevel of(String score, String name) {
            return new ImpactLevel(Ratio.of(score), name);
        }
    }

    /**
     * A range of scores that are treated alike.
     *
     * @param name such as {@code high}
     * @param upTo the highest score in it; what lies above belongs to the next band
     */
    public record Band(String name, Ratio upTo) {

        /** Checks the sign. */
        public Band {
            requirePositive("bound of a band", upTo);
        }

        /**
         * A band.
         *
         * @param name such as {@code high}
         * @param upTo the highest score in it
         */
        public static Band of(String name, String upTo) {
            return new Band(name, Ratio.of(upTo));
        }
    }

    /**
     * The level that a probability belongs to; a bound belongs to the lower one.
     *
     * @param probability from 0 to 1
     * @throws IllegalArgumentException if the probability lies outside
     */
    public Likelihood likelihood(Ratio probability) {
        ExpectedValue.requireProbability(probability);
        return likelihoods.stream()
                .filter(level -> !probability.isMoreThan(level.upTo()))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The score of a risk, from the scores of its two levels.
     *
     * @param probability score of a level of probability, such as {@code 4}
     * @param impact score of a level of impact, such as {@code 5} or {@code 0.8}
     * @throws IllegalArgumentException if the scale has no such level
     */
    public RiskScore score(String probability, String impact) {
        Ratio row = Ratio.of(probability);
        Ratio column = Ratio.of(impact);
        return score(
                level("likelihood", row, likelihoods, Likelihood::score),
                level("impact", column, impacts, ImpactLevel::score));
    }

    /**
     * The score of a risk of a known probability.
     *
     * @param probability from 0 to 1
     * @param impact a level of this scale
     * @throws IllegalArgumentException if the probability lies outside, or the level is of another scale
     */
    public RiskScore score(Ratio probability, ImpactLevel impact) {
        return score(likelihood(probability), level("impact", impact.score(), impacts, ImpactLevel::score));
    }

    /**
     * Whether the scale has a level of probability of that score.
     *
     * @param score such as 4
     */
    public boolean hasLikelihood(Ratio score) {
        return likelihoods.stream().anyMatch(level -> level.score().equals(score));
    }

    /**
     * Whether the scale has a level of impact of that score.
     *
     * @param score such as 5 or 0.8
     */
    public boolean hasImpact(Ratio score) {
        return impacts.stream().anyMatch(level -> level.score().equals(score));
    }

    /**
     * The highest of several impacts, as where one risk threatens cost, time and reputation.
     *
     * @param scores of levels of impact, at least one
     * @throws IllegalArgumentException if there is none, or the scale has no such level
     */
    public ImpactLevel worstImpact(List<Ratio> scores) {
        Ratio worst = scores.stream()
                .map(score ->
                        level("impact", score, impacts, ImpactLevel::score).score())
                .max(Ratio::compareTo)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no impact to choose from.\nMaybe leave the risk unscored."));
        return level("impact", worst, impacts, ImpactLevel::score);
    }

    private RiskScore score(Likelihood likelihood, ImpactLevel impact) {
        BigDecimal product = likelihood.score().value().multiply(impact.score().value());
        Band band = bands.stream()
                .filter(each -> product.compareTo(each.upTo().value()) <= 0)
                .findFirst()
                .orElseThrow();
        return new RiskScore(likelihood, impact, band);
    }

    private <T> T level(String what, Ratio score, List<T> levels, Function<T, Ratio> scoreOf) {
        return levels.stream()
                .filter(each -> scoreOf.apply(each).equals(score))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The scale of \"" + source + "\" has no " + what + " "
                        + score + ".\nMaybe use one of "
                        + levels.stream().map(scoreOf).map(Ratio::toString).collect(Collectors.joining(", "))
                        + "."));
    }

    private static <T> List<T> rising(String what, List<T> levels, Function<T, BigDecimal> number) {
        List<T> copy = List.copyOf(levels);
        List<BigDecimal> numbers = copy.stream().map(number).toList();
        boolean rises = !copy.isEmpty();
        for (int index = 1; index < numbers.size(); index++) {
            rises &= numbers.get(index).compareTo(numbers.get(index - 1)) > 0;
        }
        if (!rises) {
            throw new IllegalArgumentException("The " + what + " of a risk scale do not rise: "
                    + numbers.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(", "))
                    + ".\nMaybe list each level once, lowest first.");
        }
        return copy;
    }

    private static <T> T last(List<T> levels) {
        return levels.get(levels.size() - 1);
    }

    private static void requirePositive(String what, Ratio number) {
        if (number.value().signum() <= 0) {
            throw new IllegalArgumentException(
                    "A " + what + " of a risk scale is above zero, not " + number + ".\nMaybe count from 1.");
        }
    }
}
