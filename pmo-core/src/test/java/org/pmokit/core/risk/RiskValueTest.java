package org.pmokit.core.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;

class RiskValueTest {

    private static final ExpectedValue T1 = ExpectedValue.ofThreat(RiskId.of("T1"), "0.30", pounds(200_000));
    private static final ExpectedValue T2 = ExpectedValue.ofThreat(RiskId.of("T2"), "0.10", pounds(500_000));
    private static final ExpectedValue O1 = ExpectedValue.ofOpportunity(RiskId.of("O1"), "0.20", pounds(150_000));
    private static final OutcomeDistribution JOINT = OutcomeDistribution.ofIndependent(List.of(T1, T2, O1));

    @Test
    void a_threat_is_worth_less_than_nothing_and_an_opportunity_more() {
        assertThat(List.of(T1, T2, O1))
                .extracting(ExpectedValue::amount)
                .containsExactly(pounds(-60_000), pounds(-50_000), pounds(30_000));
        assertThat(ExpectedValue.sum(List.of(T1, T2, O1))).contains(pounds(-80_000));
        assertThat(ExpectedValue.sum(List.of())).isEmpty();
    }

    @Test
    void a_response_of_fifteen_thousand_that_saves_forty_gains_twenty_five() {
        ExpectedValue residual = ExpectedValue.ofThreat(RiskId.of("T1"), "0.10", pounds(200_000));
        ResponseValue response = new ResponseValue(T1, residual, pounds(15_000));

        assertThat(response.improvement()).isEqualTo(pounds(40_000));
        assertThat(response.netGain()).isEqualTo(pounds(25_000));
        assertThat(response.isWorthwhile()).isTrue();
        assertThat(new ResponseValue(T1, residual, pounds(40_000)).isWorthwhile())
                .isFalse();
    }

    @Test
    void a_response_is_compared_with_its_own_risk_and_has_a_positive_cost() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ResponseValue(T1, T2, pounds(1)))
                .withMessageContaining("T1")
                .withMessageContaining("T2");
        assertThatIllegalArgumentException().isThrownBy(() -> new ResponseValue(T1, T1, pounds(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new ResponseValue(T1, T1, Money.of(1, "EUR")));
    }

    @Test
    void an_entry_of_the_register_has_a_value_when_it_was_estimated() {
        Risk.Builder entry =
                Risk.builder().id(RiskId.of("R")).component(ProjectId.of("P")).title("t");
        assertThat(ExpectedValue.of(entry.build())).isEmpty();
        assertThat(ExpectedValue.of(entry.probability(Ratio.of("0.5")).build())).isEmpty();

        assertThat(ExpectedValue.of(entry.impact(pounds(10)).build())
                        .orElseThrow()
                        .amount())
                .isEqualTo(pounds(-5));
        ExpectedValue gain = ExpectedValue.of(entry.impact(pounds(-10)).build()).orElseThrow();
        assertThat(gain.effect()).isEqualTo(RiskEffect.OPPORTUNITY);
        assertThat(gain.amount()).isEqualTo(pounds(5));
    }

    @Test
    void no_risk_occurs_in_half_of_all_cases() {
        assertThat(JOINT.probabilityThatNoneOccurs()).isEqualTo(Ratio.of("0.504"));
    }

    @Test
    void the_known_outcomes_come_with_their_cumulative_probabilities() {
        assertThat(JOINT.outcomes())
                .filteredOn(outcome -> List.of(pounds(150_000), pounds(0), pounds(-50_000), pounds(-200_000))
                        .contains(outcome.amount()))
                .extracting(OutcomeDistribution.Outcome::cumulative)
                .containsExactly(Ratio.of("0.126"), Ratio.of("0.630"), Ratio.of("0.684"), Ratio.of("0.900"));
        assertThat(JOINT.outcomes()).hasSize(8);
        assertThat(JOINT.risks()).containsExactly(T1, T2, O1);
    }

    @Test
    void with_eighty_per_cent_confidence_the_loss_is_not_above_two_hundred_thousand_and_the_median_is_nothing() {
        assertThat(JOINT.notWorseThan(Ratio.of("0.80"))).isEqualTo(pounds(-200_000));
        assertThat(JOINT.notWorseThan(Ratio.of("0.50"))).isEqualTo(pounds(0));
        assertThat(JOINT.notWorseThan(Ratio.ZERO)).isEqualTo(pounds(150_000));
        assertThat(JOINT.notWorseThan(Ratio.ONE)).isEqualTo(pounds(-700_000));
        assertThatIllegalArgumentException().isThrownBy(() -> JOINT.notWorseThan(Ratio.of("80")));
    }

    @Test
    void outcomes_that_coincide_are_one_and_impossible_ones_are_none() {
        ExpectedValue coin = ExpectedValue.ofThreat(RiskId.of("C"), "0.5", pounds(1));
        ExpectedValue certain = ExpectedValue.ofThreat(RiskId.of("S"), "1", pounds(10));

        assertThat(OutcomeDistribution.ofIndependent(List.of(coin, coin, certain))
                        .outcomes())
                .containsExactly(outcome(-10, "0.25", "0.25"), outcome(-11, "0.5", "0.75"), outcome(-12, "0.25", "1"));
    }

    @Test
    void twenty_risks_of_odd_impacts_can_be_listed_and_the_next_is_refused_with_advice() {
        List<ExpectedValue> twenty = IntStream.range(0, 20)
                .mapToObj(index -> ExpectedValue.ofThreat(RiskId.of("R" + index), "0.37", pounds(1L << index)))
                .toList();

        assertThat(OutcomeDistribution.ofIndependent(twenty).notWorseThan(Ratio.ONE))
                .isEqualTo(pounds(-(1L << 20) + 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OutcomeDistribution.ofIndependent(Collections.nCopies(21, T1)))
                .withMessageContaining("21 risks")
                .withMessageContaining("simulate");
        assertThatIllegalArgumentException().isThrownBy(() -> OutcomeDistribution.ofIndependent(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OutcomeDistribution.ofIndependent(
                        List.of(T1, ExpectedValue.ofThreat(RiskId.of("E"), "0.1", Money.of(1, "EUR")))));
    }

    @Test
    void probabilities_and_impacts_outside_their_bounds_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExpectedValue.ofThreat(RiskId.of("R"), "30", pounds(1)))
                .withMessageContaining("0.25 for 25 %");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExpectedValue.ofThreat(RiskId.of("R"), "0.3", pounds(-1)))
                .withMessageContaining("risk R");
    }

    private static OutcomeDistribution.Outcome outcome(long amount, String probability, String cumulative) {
        return new OutcomeDistribution.Outcome(pounds(amount), Ratio.of(probability), Ratio.of(cumulative));
    }

    private static Money pounds(long amount) {
        return Money.of(amount, "GBP");
    }
}
