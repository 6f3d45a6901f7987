package org.pmokit.core.tolerance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.pmokit.core.Portfolios;

@Portfolios.Generated
class ToleranceProperties {

    @Property
    void the_bounds_are_inside_and_a_day_more_is_not(@ForAll Tolerance tolerance) {
        BigDecimal early = tolerance.lower().orElseThrow().negate();
        BigDecimal late = tolerance.upper().orElseThrow();

        assertThat(tolerance.allows(early)).isTrue();
        assertThat(tolerance.allows(late)).isTrue();
        assertThat(tolerance.allows(early.subtract(BigDecimal.ONE))).isFalse();
        assertThat(tolerance.allows(late.add(BigDecimal.ONE))).isFalse();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void farther_off_on_one_side_never_uses_less(
            @ForAll Tolerance tolerance, @ForAll @IntRange(max = 40) int near, @ForAll @IntRange(max = 40) int more) {
        for (int side : new int[] {-1, 1}) {
            BigDecimal close = BigDecimal.valueOf((long) side * near);
            BigDecimal far = BigDecimal.valueOf((long) side * (near + more));

            assertThat(tolerance.used(far).orElseThrow())
                    .isGreaterThanOrEqualTo(tolerance.used(close).orElseThrow());
            assertThat(tolerance.evaluate(BigDecimal.ZERO, far))
                    .isGreaterThanOrEqualTo(tolerance.evaluate(BigDecimal.ZERO, close));
        }
    }

    @Property
    void a_deviation_is_allowed_when_it_uses_no_more_than_the_band(
            @ForAll Tolerance tolerance, @ForAll @IntRange(min = -40, max = 40) int days) {
        BigDecimal deviation = BigDecimal.valueOf(days);
        BigDecimal bound = (days < 0 ? tolerance.lower() : tolerance.upper()).orElseThrow();

        if (bound.signum() > 0) {
            boolean withinBand = tolerance.used(deviation).orElseThrow().compareTo(BigDecimal.ONE) <= 0;
            assertThat(tolerance.allows(deviation)).isEqualTo(withinBand);
        } else {
            assertThat(tolerance.allows(deviation)).isEqualTo(days == 0);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_status_says_whether_actual_and_forecast_are_allowed(
            @ForAll Tolerance tolerance,
            @ForAll @IntRange(min = -40, max = 40) int actual,
            @ForAll @IntRange(min = -40, max = 40) int forecast) {
        ToleranceStatus status = tolerance.evaluate(BigDecimal.valueOf(actual), BigDecimal.valueOf(forecast));

        boolean happened = tolerance.allows(BigDecimal.valueOf(actual));
        boolean expected = tolerance.allows(BigDecimal.valueOf(forecast));
        assertThat(status == ToleranceStatus.BREACHED).isEqualTo(!happened);
        assertThat(status == ToleranceStatus.FORECAST_BREACH).isEqualTo(happened && !expected);
    }

    @Property
    void equality_does_not_see_how_a_bound_was_written(
            @ForAll Tolerance tolerance, @ForAll @IntRange(max = 5) int zeros) {
        Tolerance same = tolerance.toBuilder()
                .upper(tolerance.upper().orElseThrow().setScale(zeros))
                .lower(tolerance.lower().orElseThrow().setScale(zeros))
                .build();

        assertThat(same).isEqualTo(tolerance).hasSameHashCodeAs(tolerance);
    }
}
