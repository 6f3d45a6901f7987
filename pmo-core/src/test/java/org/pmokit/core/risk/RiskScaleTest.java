package org.pmokit.core.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.risk.RiskScale.Band;
import org.pmokit.core.risk.RiskScale.ImpactLevel;
import org.pmokit.core.risk.RiskScale.Likelihood;

class RiskScaleTest {

    private static final RiskScale HOUSE = RiskScale.HOUSE_DEFAULT;
    private static final RiskScore INHERENT = HOUSE.score("4", "5");
    private static final RiskScore RESIDUAL = HOUSE.score("2", "4");

    @Test
    void four_by_five_is_twenty_and_high_and_two_by_four_is_eight_and_medium() {
        assertThat(INHERENT.value()).isEqualTo(BigDecimal.valueOf(20));
        assertThat(INHERENT.band().name()).isEqualTo("high");
        assertThat(RESIDUAL.value()).isEqualTo(BigDecimal.valueOf(8));
        assertThat(RESIDUAL.band().name()).isEqualTo("medium");
        assertThat(HOUSE.source()).isEqualTo("house default");
    }

    @Test
    void an_imminent_risk_has_priority_thirty_before_and_twelve_after_the_response() {
        ProximityFactors factors = ProximityFactors.HOUSE_DEFAULT;

        assertThat(factors.priority(INHERENT, Proximity.IMMINENT)).isEqualTo(BigDecimal.valueOf(30));
        assertThat(factors.priority(RESIDUAL, Proximity.IMMINENT)).isEqualTo(BigDecimal.valueOf(12));
        assertThat(Stream.of(Proximity.values()).map(factors::factor).map(Ratio::toString))
                .containsExactly("1.5", "1.25", "1", "0.75");
    }

    @Test
    void proximity_factors_that_rise_with_distance_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProximityFactors(Ratio.ONE, Ratio.of("2"), Ratio.ONE, Ratio.ONE, "test"))
                .withMessageContaining("\nMaybe ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProximityFactors(Ratio.ONE, Ratio.ONE, Ratio.ONE, Ratio.of("-1"), "test"));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0.10, 1", "0.1001, 2", "0.30, 2", "0.50, 3", "0.70, 4", "0.71, 5", "1, 5"})
    void a_bound_belongs_to_the_lower_level(String probability, String score) {
        assertThat(HOUSE.likelihood(Ratio.of(probability)).score()).isEqualTo(Ratio.of(score));
    }

    @Test
    void a_probability_is_scored_through_its_level() {
        assertThat(HOUSE.score(Ratio.of("0.6"), ImpactLevel.of("5", "very high")))
                .isEqualTo(INHERENT);
        assertThatIllegalArgumentException().isThrownBy(() -> HOUSE.likelihood(Ratio.of("60")));
    }

    @Test
    void a_level_that_the_scale_does_not_have_is_refused_with_those_it_has() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HOUSE.score("6", "5"))
                .withMessageContaining("no likelihood 6")
                .withMessageContaining("1, 2, 3, 4, 5");
        assertThatIllegalArgumentException().isThrownBy(() -> HOUSE.score("1", "0.8"));
    }

    @Test
    void the_worst_of_several_impacts_counts() {
        assertThat(HOUSE.worstImpact(List.of(Ratio.of("2"), Ratio.of("4"), Ratio.of("3")))
                        .name())
                .isEqualTo("high");
        assertThatIllegalArgumentException().isThrownBy(() -> HOUSE.worstImpact(List.of()));
    }

    @Test
    void a_scale_of_ones_own_may_double_from_level_to_level() {
        RiskScale own = new RiskScale(
                HOUSE.likelihoods(),
                Stream.of("0.05", "0.1", "0.2", "0.4", "0.8")
                        .map(score -> ImpactLevel.of(score, score))
                        .toList(),
                List.of(Band.of("low", "0.5"), Band.of("high", "4")),
                "risk policy, page 3");

        assertThat(own.score("5", "0.1").band().name()).isEqualTo("low");
        assertThat(own.score("4", "0.8").value()).isEqualTo(new BigDecimal("3.2"));
    }

    @Test
    void a_scale_that_leaves_something_without_a_level_is_refused() {
        List<ImpactLevel> impacts = HOUSE.impacts();
        List<Likelihood> half = List.of(Likelihood.of(1, "low", "0.5"));
        List<Likelihood> falling = List.of(Likelihood.of(2, "high", "0.5"), Likelihood.of(1, "low", "1"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RiskScale(half, impacts, HOUSE.bands(), "test"))
                .withMessageContaining("0.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RiskScale(falling, impacts, HOUSE.bands(), "test"))
                .withMessageContaining("2, 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RiskScale(HOUSE.likelihoods(), impacts, List.of(Band.of("low", "24")), "test"))
                .withMessageContaining("24")
                .withMessageContaining("25");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RiskScale(HOUSE.likelihoods(), List.of(), HOUSE.bands(), "test"));
        assertThatIllegalArgumentException().isThrownBy(() -> Band.of("none", "0"));
        assertThatIllegalArgumentException().isThrownBy(() -> ImpactLevel.of("0", "none"));
        assertThatIllegalArgumentException().isThrownBy(() -> Likelihood.of(0, "none", "1"));
    }

    @Test
    void the_residual_score_counts_where_there_is_a_response() {
        assertThat(RiskRating.of(INHERENT).current()).isEqualTo(INHERENT);
        assertThat(RiskRating.of(INHERENT, RESIDUAL).current()).isEqualTo(RESIDUAL);
        assertThat(RiskRating.of(INHERENT, RESIDUAL).isWorseAfterResponse()).isFalse();
        assertThat(RiskRating.of(INHERENT).isWorseAfterResponse()).isFalse();
        assertThat(RiskRating.of(RESIDUAL, INHERENT).isWorseAfterResponse()).isTrue();
    }
}
