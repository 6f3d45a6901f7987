package org.pmokit.core.agile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.money.Sample;

class ReleaseForecastTest {

    private static final ReleaseForecast FORECAST = new ReleaseForecast(List.of(4, 6, 5, 3, 7, 5, 6, 4, 5, 5), 60);

    @Test
    void sixty_items_at_a_mean_of_five_take_twelve_weeks() {
        assertThat(FORECAST.meanWeeks()).isEqualTo(Ratio.of("12"));
    }

    @Test
    void the_level_that_85_of_100_runs_keep_lies_at_or_above_that_of_50() {
        Sample weeks = FORECAST.simulate(7, 10_000);

        assertThat(weeks.nearestRank(FlowMetrics.P50)).isBetween(BigDecimal.valueOf(12), BigDecimal.valueOf(13));
        assertThat(weeks.nearestRank(FlowMetrics.P85)).isBetween(BigDecimal.valueOf(13), BigDecimal.valueOf(14));
    }

    @Test
    void the_same_seed_draws_the_same_weeks() {
        assertThat(FORECAST.simulate(7, 100)).isEqualTo(FORECAST.simulate(7, 100));
        assertThat(FORECAST.simulate(7, 100)).isNotEqualTo(FORECAST.simulate(8, 100));
    }

    @Property(tries = 100)
    void no_run_is_faster_than_the_best_week_or_slower_than_the_worst_again_and_again(
            @ForAll @Size(min = 1, max = 10) List<@IntRange(min = 1, max = 9) Integer> past,
            @ForAll @IntRange(min = 1, max = 200) int remaining,
            @ForAll long seed) {
        Sample weeks = new ReleaseForecast(past, remaining).simulate(seed, 50);
        int best = past.stream().max(Integer::compare).orElseThrow();
        int worst = past.stream().min(Integer::compare).orElseThrow();

        assertThat(weeks.values().get(0).intValue()).isGreaterThanOrEqualTo((remaining + best - 1) / best);
        assertThat(weeks.values().get(49).intValue()).isLessThanOrEqualTo((remaining + worst - 1) / worst);
    }

    @Test
    void a_past_in_which_nothing_was_done_forecasts_nothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReleaseForecast(List.of(0, 0), 1))
                .withMessageContaining("\nMaybe ");
        assertThatIllegalArgumentException().isThrownBy(() -> new ReleaseForecast(List.of(), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReleaseForecast(List.of(-1, 2), 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReleaseForecast(List.of(1), 0))
                .withMessageContaining("0 items remain");
        assertThatIllegalArgumentException().isThrownBy(() -> FORECAST.simulate(1, 0));
    }

    @Test
    void earned_value_is_the_share_of_points_of_the_budget() {
        AgileEarnedValue value =
                new AgileEarnedValue(BigDecimal.valueOf(30), BigDecimal.valueOf(120), Money.of(1000, "GBP"));

        assertThat(value.complete()).contains(Ratio.of("0.25"));
        assertThat(value.earned()).contains(Money.of(250, "GBP"));
        assertThat(new AgileEarnedValue(BigDecimal.ZERO, BigDecimal.ZERO, Money.of(1000, "GBP")).earned())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AgileEarnedValue(BigDecimal.TEN, BigDecimal.ONE, Money.of(1, "GBP")))
                .withMessageContaining("10 of 1")
                .withMessageContaining("\nMaybe ");
    }

    @Test
    void a_team_that_performs_well_is_left_alone_unless_much_is_at_stake() {
        assertThat(advice("0.9", RiskExposure.LOW)).isEqualTo(Engagement.OBSERVE);
        assertThat(advice("0.9", RiskExposure.MEDIUM)).isEqualTo(Engagement.OBSERVE);
        assertThat(advice("0.9", RiskExposure.HIGH)).isEqualTo(Engagement.ADVISE);
    }

    @Test
    void control_is_for_much_at_stake_in_a_team_that_performs_badly() {
        assertThat(advice("0.5", RiskExposure.LOW)).isEqualTo(Engagement.ADVISE);
        assertThat(advice("1.2", RiskExposure.MEDIUM)).isEqualTo(Engagement.SUPPORT);
        assertThat(advice("0.5", RiskExposure.HIGH)).isEqualTo(Engagement.CONTROL);
    }

    @Test
    void what_is_not_known_of_a_team_calls_for_advice_and_is_said() {
        EngagementAdvice advice = EngagementAdvice.of(
                new EngagementEvidence(
                        Optional.empty(),
                        Optional.of(0),
                        Optional.empty(),
                        Optional.empty(),
                        EngagementEvidence.Regulation.NONE),
                EngagementAdvice.Limits.HOUSE_DEFAULT);

        assertThat(advice.engagement()).isEqualTo(Engagement.ADVISE);
        assertThat(advice.reasons())
                .containsExactly(EngagementReason.PERFORMANCE_UNKNOWN, EngagementReason.RISK_UNKNOWN);
    }

    @Test
    void regulated_work_is_never_only_observed() {
        EngagementAdvice advice = EngagementAdvice.of(
                evidence("0.9", RiskExposure.LOW, EngagementEvidence.Regulation.REGULATED),
                EngagementAdvice.Limits.HOUSE_DEFAULT);

        assertThat(advice.engagement()).isEqualTo(Engagement.ADVISE);
        assertThat(advice.reasons()).contains(EngagementReason.REGULATED, EngagementReason.PERFORMS_WELL);
    }

    private static Engagement advice(String predictability, RiskExposure exposure) {
        return EngagementAdvice.of(
                        evidence(predictability, exposure, EngagementEvidence.Regulation.NONE),
                        EngagementAdvice.Limits.HOUSE_DEFAULT)
                .engagement();
    }

    private static EngagementEvidence evidence(
            String predictability, RiskExposure exposure, EngagementEvidence.Regulation regulation) {
        return new EngagementEvidence(
                Optional.of(Ratio.of(predictability)),
                Optional.of(1),
                Optional.of(Ratio.of("0.9")),
                Optional.of(exposure),
                regulation);
    }
}
