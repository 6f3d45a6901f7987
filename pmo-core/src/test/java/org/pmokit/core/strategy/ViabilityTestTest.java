package org.pmokit.core.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;

class ViabilityTestTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final LocalDate TARGET = LocalDate.of(2026, 12, 31);
    private static final ObjectiveId ID = ObjectiveId.of("O");
    private static final Objective OBJECTIVE = Objective.builder()
            .id(ID)
            .title("t")
            .targetValue(BigDecimal.valueOf(100))
            .valueTolerance(BigDecimal.TEN)
            .targetDate(TARGET)
            .daysTolerance(14)
            .build();

    @Test
    void a_forecast_that_meets_every_target_with_confidence_is_still_achievable() {
        assertThat(judge(100, 0, "0.8").verdict()).isEqualTo(ObjectiveViability.STILL_ACHIEVABLE);
        assertThat(judge(100, 0, "0.8").reasons()).containsExactly(ViabilityReason.TARGET_MET);
    }

    @Test
    void a_miss_within_tolerance_or_a_weak_forecast_is_at_risk() {
        assertThat(judge(90, 0, "0.9").reasons()).containsExactly(ViabilityReason.VALUE_WITHIN_TOLERANCE);
        assertThat(judge(100, 14, "0.9").reasons()).containsExactly(ViabilityReason.DATE_WITHIN_TOLERANCE);
        assertThat(judge(100, 0, "0.79").reasons()).containsExactly(ViabilityReason.LOW_CONFIDENCE);
        assertThat(judge(100, 0, "0.79").verdict()).isEqualTo(ObjectiveViability.AT_RISK);
    }

    @Test
    void a_miss_beyond_tolerance_is_not_achievable_however_sure_it_is() {
        assertThat(judge(89, 0, "1").verdict()).isEqualTo(ObjectiveViability.NOT_ACHIEVABLE);
        assertThat(judge(100, 15, "1").verdict()).isEqualTo(ObjectiveViability.NOT_ACHIEVABLE);
        assertThat(judge(89, 15, "0.1").reasons())
                .containsExactly(
                        ViabilityReason.VALUE_MISSED, ViabilityReason.DATE_MISSED, ViabilityReason.LOW_CONFIDENCE);
    }

    @Test
    void where_less_is_better_a_higher_value_misses() {
        Objective cap = OBJECTIVE.toBuilder().direction(TargetDirection.AT_MOST).build();

        assertThat(judge(cap, forecast(111, 0, "1").build()).verdict()).isEqualTo(ObjectiveViability.NOT_ACHIEVABLE);
        assertThat(judge(cap, forecast(50, 0, "1").build()).verdict()).isEqualTo(ObjectiveViability.STILL_ACHIEVABLE);
    }

    @Test
    void a_withdrawn_objective_is_no_longer_relevant() {
        Objective gone = OBJECTIVE.toBuilder().withdrawn(DAY).build();

        assertThat(judge(gone, forecast(100, 0, "1").build()).verdict())
                .isEqualTo(ObjectiveViability.NO_LONGER_RELEVANT);
        assertThat(gone.knownOn(DAY.minusDays(1)).isInForceOn(DAY)).isTrue();
    }

    @Test
    void what_is_not_known_is_not_good() {
        Objective bare = Objective.builder().id(ID).title("t").build();
        ObjectiveForecast unsure =
                forecast(100, 0, "1").confidence(Optional.empty()).build();

        assertThat(ViabilityTest.HOUSE_DEFAULT.judge(OBJECTIVE, List.of(), DAY).reasons())
                .containsExactly(ViabilityReason.NO_FORECAST);
        assertThat(judge(bare, unsure).reasons()).containsExactly(ViabilityReason.NO_TARGET);
        assertThat(judge(OBJECTIVE, unsure).reasons()).containsExactly(ViabilityReason.CONFIDENCE_UNKNOWN);
        assertThat(judge(OBJECTIVE, unsure).verdict()).isEqualTo(ObjectiveViability.UNKNOWN);
        assertThat(judge(
                                OBJECTIVE.toBuilder()
                                        .valueTolerance(Optional.empty())
                                        .build(),
                                forecast(99, 0, "1").build())
                        .reasons())
                .containsExactly(ViabilityReason.TOLERANCE_UNKNOWN);
        assertThat(judge(OBJECTIVE, forecast(100, 0, "1").date(Optional.empty()).build())
                        .verdict())
                .isEqualTo(ObjectiveViability.UNKNOWN);
    }

    @Test
    void the_newest_forecast_by_the_day_counts() {
        ObjectiveForecast old = forecast(100, 0, "1").build();
        ObjectiveForecast later = forecast(50, 0, "1").asOf(DAY.plusDays(1)).build();
        ViabilityJudgement before = ViabilityTest.HOUSE_DEFAULT.judge(OBJECTIVE, List.of(later, old), DAY);
        ViabilityJudgement after = ViabilityTest.HOUSE_DEFAULT.judge(OBJECTIVE, List.of(later, old), DAY.plusDays(1));

        assertThat(before.verdict()).isEqualTo(ObjectiveViability.STILL_ACHIEVABLE);
        assertThat(after.differsFrom(before)).isTrue();
        assertThat(before.differsFrom(before)).isFalse();
    }

    @Test
    void reassurance_needs_every_objective_and_the_business_case() {
        ViabilityJudgement good = judge(100, 0, "1");
        ViabilityJudgement risky = judge(90, 0, "1");
        ViabilityJudgement unknown = ViabilityTest.HOUSE_DEFAULT.judge(OBJECTIVE, List.of(), DAY);

        assertThat(new Reassurance(List.of(good), BusinessCaseValidity.WORTHWHILE).isGiven())
                .contains(true);
        assertThat(new Reassurance(List.of(good), BusinessCaseValidity.MANDATED).isGiven())
                .contains(true);
        assertThat(new Reassurance(List.of(good, risky), BusinessCaseValidity.WORTHWHILE).isGiven())
                .contains(false);
        assertThat(new Reassurance(List.of(good), BusinessCaseValidity.NOT_VALID).isGiven())
                .contains(false);
        assertThat(new Reassurance(List.of(good, unknown), BusinessCaseValidity.WORTHWHILE).isGiven())
                .isEmpty();
        assertThat(new Reassurance(List.of(), BusinessCaseValidity.WORTHWHILE).isGiven())
                .isEmpty();
        assertThat(new Reassurance(List.of(good), BusinessCaseValidity.UNKNOWN).isGiven())
                .isEmpty();
        assertThat(new Reassurance(List.of(good, risky), BusinessCaseValidity.WORTHWHILE).open())
                .containsExactly(risky);
    }

    @Test
    void a_business_case_is_valid_above_a_present_value_of_zero_or_by_mandate() {
        assertThat(BusinessCaseValidity.of(Optional.of(Money.of(1, "GBP")))).isEqualTo(BusinessCaseValidity.WORTHWHILE);
        assertThat(BusinessCaseValidity.of(Optional.of(Money.of(0, "GBP"))).isValid())
                .isFalse();
        assertThat(BusinessCaseValidity.of(Optional.empty())).isEqualTo(BusinessCaseValidity.UNKNOWN);
        assertThat(BusinessCaseValidity.MANDATED.isValid()).isTrue();
    }

    @Test
    void a_confidence_beyond_one_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ViabilityTest(Ratio.of("80")))
                .withMessageContaining("80")
                .withMessageContaining("\nMaybe ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> forecast(1, 0, "80").build())
                .withMessageContaining("\nMaybe ");
    }

    private static ViabilityJudgement judge(long value, int daysLate, String confidence) {
        return judge(OBJECTIVE, forecast(value, daysLate, confidence).build());
    }

    private static ViabilityJudgement judge(Objective objective, ObjectiveForecast forecast) {
        return ViabilityTest.HOUSE_DEFAULT.judge(objective, List.of(forecast), DAY);
    }

    private static ObjectiveForecast.Builder forecast(long value, int daysLate, String confidence) {
        ObjectiveForecast.Builder forecast = ObjectiveForecast.builder();
        forecast.objective(ID)
                .asOf(DAY)
                .value(BigDecimal.valueOf(value))
                .date(TARGET.plusDays(daysLate))
                .confidence(Ratio.of(confidence));
        return forecast;
    }
}
