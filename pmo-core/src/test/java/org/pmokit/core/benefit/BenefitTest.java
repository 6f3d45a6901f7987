package org.pmokit.core.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pmokit.core.identifier.BenefitId;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;

class BenefitTest {

    private static final LocalDate ONE = LocalDate.of(2025, 3, 31);
    private static final LocalDate TWO = LocalDate.of(2026, 3, 31);
    private static final LocalDate THREE = LocalDate.of(2027, 3, 31);
    private static final RealisationThresholds HOUSE = RealisationThresholds.HOUSE_DEFAULT;
    private static final BenefitProfile PLAN =
            BenefitProfile.of(BenefitPoint.of(THREE, 400), BenefitPoint.of(ONE, 100), BenefitPoint.of(TWO, 250));
    private static final Benefit KNOWN = benefit()
            .planned(PLAN)
            .actual(BenefitProfile.of(BenefitPoint.of(ONE, 80), BenefitPoint.of(TWO, 210)))
            .build();

    @Test
    void two_hundred_and_ten_of_two_hundred_and_fifty_are_at_risk() {
        Realisation realised = KNOWN.realisationOn(TWO).orElseThrow();

        assertThat(realised.rate()).contains(Ratio.of("0.84"));
        assertThat(KNOWN.statusOn(TWO, HOUSE)).contains(RealisationStatus.AT_RISK);
        assertThat(KNOWN.forecastAtEnd(TWO)).contains(BigDecimal.valueOf(336));
    }

    @Test
    void the_newest_measurement_is_held_against_the_plan_of_its_own_day() {
        assertThat(KNOWN.realisationOn(TWO.minusDays(1)))
                .contains(new Realisation(ONE, BigDecimal.valueOf(80), BigDecimal.valueOf(100)));
        assertThat(KNOWN.realisationOn(THREE).orElseThrow().measuredOn()).isEqualTo(TWO);
    }

    @Test
    void before_the_plan_begins_nothing_has_started_and_what_was_due_and_not_measured_is_unknown() {
        Benefit unmeasured = benefit().planned(PLAN).build();

        assertThat(unmeasured.statusOn(ONE.minusDays(1), HOUSE)).contains(RealisationStatus.NOT_STARTED);
        assertThat(unmeasured.statusOn(ONE, HOUSE)).isEmpty();
        assertThat(unmeasured.forecastAtEnd(ONE)).isEmpty();
        assertThat(benefit().actual(PLAN).build().statusOn(ONE, HOUSE)).isEmpty();
        assertThat(benefit().actual(PLAN).build().realisationOn(ONE)).isEmpty();
    }

    @Test
    void an_early_measurement_has_no_rate() {
        Benefit early = benefit()
                .planned(PLAN)
                .actual(BenefitProfile.of(BenefitPoint.of(ONE.minusDays(9), 7)))
                .build();

        assertThat(early.realisationOn(ONE).orElseThrow().rate()).isEmpty();
        assertThat(early.statusOn(ONE, HOUSE)).isEmpty();
    }

    @Test
    void a_bound_belongs_to_the_better_status() {
        assertThat(HOUSE.status(Ratio.of("0.95"))).isEqualTo(RealisationStatus.ON_TRACK);
        assertThat(HOUSE.status(Ratio.of("0.9499"))).isEqualTo(RealisationStatus.AT_RISK);
        assertThat(HOUSE.status(Ratio.of("0.80"))).isEqualTo(RealisationStatus.AT_RISK);
        assertThat(HOUSE.status(Ratio.of("0.7999"))).isEqualTo(RealisationStatus.SHORTFALL);
        assertThat(HOUSE.source()).isEqualTo("house default");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RealisationThresholds(Ratio.of("0.8"), Ratio.of("0.9"), "test"));
    }

    @Test
    void more_of_a_dis_benefit_is_not_better() {
        Benefit decline = KNOWN.toBuilder().kind(BenefitKind.DIS_BENEFIT).build();

        assertThat(decline.statusOn(TWO, HOUSE)).isEmpty();
        assertThat(decline.toBuilder().value(Money.of(60, "GBP")).build().netValue())
                .contains(Money.of(-60, "GBP"));
        assertThat(decline.netValue()).isEmpty();
    }

    @Test
    void a_claim_fails_the_tests_whose_answers_are_missing() {
        Benefit bare = benefit().build();
        assertThat(bare.failedQuestions()).containsExactly(DoamQuestion.values());

        Benefit told = bare.toBuilder()
                .description("a call costs less")
                .observation("shorter calls")
                .attribution(" ")
                .measure(new BenefitMeasure("unit-call-cost", "GBP per call"))
                .build();
        assertThat(told.failedQuestions()).containsExactly(DoamQuestion.ATTRIBUTION, DoamQuestion.MEASUREMENT);

        assertThat(told.toBuilder()
                        .attribution("nobody else works on it")
                        .baseline(BigDecimal.TEN)
                        .build()
                        .failedQuestions())
                .isEmpty();
    }

    @Test
    void numbers_are_equal_however_they_were_written() {
        assertThat(benefit()
                        .baseline(new BigDecimal("10.0"))
                        .target(new BigDecimal("8.00"))
                        .build())
                .isEqualTo(benefit()
                        .baseline(BigDecimal.TEN)
                        .target(BigDecimal.valueOf(8))
                        .build());
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> benefit().value(Money.of(-1, "GBP")).build())
                .withMessageContaining("benefit B")
                .withMessageContaining("\nMaybe ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BenefitProfile.of(BenefitPoint.of(ONE, 1), BenefitPoint.of(ONE, 2)))
                .withMessageContaining("2025-03-31");
        assertThatIllegalArgumentException().isThrownBy(() -> new BenefitMeasure(" ", "GBP"));
        assertThatIllegalArgumentException().isThrownBy(() -> new BenefitMeasure("m", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> BenefitId.of(" "));
    }

    @Test
    void a_profile_without_points_is_unknown() {
        assertThat(BenefitProfile.EMPTY.isEmpty()).isTrue();
        assertThat(BenefitProfile.EMPTY.last()).isEmpty();
        assertThat(PLAN.last()).contains(BenefitPoint.of(THREE, 400));
        assertThat(BenefitId.of("A")).isLessThan(BenefitId.of("B"));
    }

    private static Benefit.Builder benefit() {
        return Benefit.builder()
                .id(BenefitId.of("B"))
                .title("lower cost per call")
                .kind(BenefitKind.CASHABLE);
    }
}
