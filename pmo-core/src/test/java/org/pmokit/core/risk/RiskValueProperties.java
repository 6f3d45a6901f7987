package org.pmokit.core.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.risk.OutcomeDistribution.Outcome;

class RiskValueProperties {

    @Property(tries = 300)
    void expected_values_add_up(
            @ForAll("registers") List<ExpectedValue> one, @ForAll("registers") List<ExpectedValue> other) {
        List<ExpectedValue> both = new ArrayList<>(one);
        both.addAll(other);

        assertThat(ExpectedValue.sum(both))
                .contains(ExpectedValue.sum(one)
                        .orElseThrow()
                        .plus(ExpectedValue.sum(other).orElseThrow()));
    }

    @Property(tries = 300)
    void the_probabilities_of_all_outcomes_sum_to_one(@ForAll("registers") List<ExpectedValue> risks) {
        List<Outcome> outcomes = OutcomeDistribution.ofIndependent(risks).outcomes();

        assertThat(outcomes.stream().map(each -> each.probability().value()).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(BigDecimal.ONE);
        assertThat(outcomes.get(outcomes.size() - 1).cumulative()).isEqualTo(Ratio.ONE);
        assertThat(outcomes)
                .allSatisfy(each -> assertThat(each.probability().value()).isPositive());
    }

    @Property(tries = 300)
    void the_mean_of_the_outcomes_is_the_sum_of_the_expected_values(@ForAll("registers") List<ExpectedValue> risks) {
        BigDecimal mean = OutcomeDistribution.ofIndependent(risks).outcomes().stream()
                .map(each -> each.probability().value().multiply(each.amount().amount()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        BigDecimal expected = ExpectedValue.sum(risks).orElseThrow().amount();

        assertThat(mean.subtract(expected).abs()).isLessThan(new BigDecimal("0.000001"));
    }

    @Property(tries = 300)
    void more_confidence_never_promises_more(
            @ForAll("registers") List<ExpectedValue> risks,
            @ForAll("shares") Ratio one,
            @ForAll("shares") Ratio other) {
        OutcomeDistribution joint = OutcomeDistribution.ofIndependent(risks);
        Money bold = joint.notWorseThan(one.isMoreThan(other) ? other : one);
        Money careful = joint.notWorseThan(one.isMoreThan(other) ? one : other);

        assertThat(careful.isMoreThan(bold)).isFalse();
    }

    @Property(tries = 100)
    void the_order_of_the_risks_does_not_matter(@ForAll("fewRisks") List<ExpectedValue> risks, @ForAll Random random) {
        List<ExpectedValue> shuffled = new ArrayList<>(risks);
        Collections.shuffle(shuffled, random);

        assertThat(OutcomeDistribution.ofIndependent(shuffled).outcomes())
                .isEqualTo(OutcomeDistribution.ofIndependent(risks).outcomes());
    }

    @Property
    void every_probability_has_a_level_and_a_higher_one_no_lower_level(
            @ForAll("shares") Ratio one, @ForAll("shares") Ratio other) {
        Ratio less = one.isMoreThan(other) ? other : one;
        Ratio more = one.isMoreThan(other) ? one : other;

        assertThat(RiskScale.HOUSE_DEFAULT.likelihood(less).score())
                .isLessThanOrEqualTo(RiskScale.HOUSE_DEFAULT.likelihood(more).score());
    }

    @Provide
    Arbitrary<List<ExpectedValue>> registers() {
        return risks().list().ofMinSize(1).ofMaxSize(9);
    }

    @Provide
    Arbitrary<List<ExpectedValue>> fewRisks() {
        return risks().list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<Ratio> shares() {
        return Arbitraries.integers()
                .between(0, 100)
                .map(part -> Ratio.of(part, 100).orElseThrow());
    }

    private Arbitrary<ExpectedValue> risks() {
        return Combinators.combine(
                        Arbitraries.of(RiskEffect.class),
                        shares(),
                        Arbitraries.longs().between(0, 1_000_000))
                .as((effect, share, impact) ->
                        new ExpectedValue(RiskId.of("R"), effect, share, Money.of(impact, "GBP")));
    }
}
