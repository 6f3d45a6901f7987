package org.pmokit.core.tolerance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;

class ToleranceTest {

    private static final Tolerance TIME = Tolerance.ofDays(10, 14);

    @ParameterizedTest
    @CsvSource({
        "2026-07-10, WITHIN",
        "2026-07-12, AT_RISK",
        "2026-07-14, AT_RISK",
        "2026-07-15, FORECAST_BREACH",
        "2026-06-22, WITHIN",
        "2026-06-21, AT_RISK",
        "2026-06-20, AT_RISK",
        "2026-06-19, FORECAST_BREACH"
    })
    void a_finish_on_30_june_2026_may_move_from_10_days_early_to_14_days_late(
            LocalDate forecast, ToleranceStatus expected) {
        BigDecimal deviation = BigDecimal.valueOf(ChronoUnit.DAYS.between(LocalDate.of(2026, 6, 30), forecast));

        assertThat(TIME.evaluate(BigDecimal.ZERO, deviation)).isEqualTo(expected);
    }

    @Test
    void ten_of_fourteen_days_are_71_per_cent_of_the_band_and_twelve_86() {
        assertThat(percentUsed(10)).isEqualTo("71%");
        assertThat(percentUsed(12)).isEqualTo("86%");
        assertThat(percentUsed(-5)).isEqualTo("50%");
    }

    @Test
    void five_per_cent_over_ten_thousand_end_at_10500_inclusive() {
        Tolerance cost = Tolerance.ofCostOver("0.05");

        assertThat(cost.allows(varianceOf(10_500))).isTrue();
        assertThat(cost.evaluate(BigDecimal.ZERO, varianceOf(10_500))).isEqualTo(ToleranceStatus.AT_RISK);
        assertThat(cost.allows(varianceOf(10_550))).isFalse();
        assertThat(cost.evaluate(BigDecimal.ZERO, varianceOf(10_550))).isEqualTo(ToleranceStatus.FORECAST_BREACH);
    }

    @Test
    void a_side_without_a_bound_allows_everything() {
        Tolerance cost = Tolerance.ofCostOver("0.05");

        assertThat(cost.allows(new BigDecimal("-0.99"))).isTrue();
        assertThat(cost.used(new BigDecimal("-0.99"))).isEmpty();
        assertThat(cost.evaluate(new BigDecimal("-0.99"), new BigDecimal("-0.99")))
                .isEqualTo(ToleranceStatus.WITHIN);
    }

    @Test
    void what_has_happened_outranks_what_is_expected() {
        assertThat(TIME.evaluate(BigDecimal.valueOf(15), BigDecimal.ZERO)).isEqualTo(ToleranceStatus.BREACHED);
        assertThat(TIME.evaluate(BigDecimal.valueOf(-11), BigDecimal.valueOf(20)))
                .isEqualTo(ToleranceStatus.BREACHED);
    }

    @Test
    void a_band_of_zero_is_used_up_by_any_deviation() {
        Tolerance fixed = Tolerance.ofDays(0, 0);

        assertThat(fixed.evaluate(BigDecimal.ZERO, BigDecimal.ZERO)).isEqualTo(ToleranceStatus.WITHIN);
        assertThat(fixed.used(BigDecimal.ZERO)).contains(BigDecimal.ZERO);
        assertThat(fixed.used(BigDecimal.ONE)).contains(BigDecimal.ONE);
        assertThat(fixed.evaluate(BigDecimal.ZERO, BigDecimal.ONE)).isEqualTo(ToleranceStatus.FORECAST_BREACH);
    }

    @Test
    void the_start_of_at_risk_is_exact_and_can_be_moved() {
        Tolerance wide = Tolerance.ofDays(0, 10_000_000);

        assertThat(wide.evaluate(BigDecimal.ZERO, BigDecimal.valueOf(8_000_000)))
                .isEqualTo(ToleranceStatus.WITHIN);
        assertThat(wide.evaluate(BigDecimal.ZERO, BigDecimal.valueOf(8_000_001)))
                .isEqualTo(ToleranceStatus.AT_RISK);
        assertThat(TIME.evaluate(BigDecimal.ZERO, BigDecimal.valueOf(8), new BigDecimal("0.5")))
                .isEqualTo(ToleranceStatus.AT_RISK);
        assertThat(TIME.evaluate(BigDecimal.ZERO, BigDecimal.valueOf(7), new BigDecimal("0.5")))
                .isEqualTo(ToleranceStatus.WITHIN);
    }

    @Test
    void a_bound_that_nobody_agrees_on_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Tolerance.ofCostOver("1E+1000000000"));
        assertThatIllegalArgumentException().isThrownBy(() -> Tolerance.ofDays(-1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Tolerance.ofDays(0, -1));
    }

    private static String percentUsed(long days) {
        return new Ratio(TIME.used(BigDecimal.valueOf(days)).orElseThrow()).asPercent(0);
    }

    private static BigDecimal varianceOf(long forecast) {
        return Money.of(forecast, "GBP")
                .varianceFrom(Money.of(10_000, "GBP"))
                .orElseThrow()
                .value();
    }
}
