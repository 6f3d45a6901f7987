package org.pmokit.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RatioTest {

    @Test
    void a_third_is_shown_with_the_decimals_asked_for() {
        Ratio third = Ratio.of(1, 3).orElseThrow();

        assertThat(third.asPercent(0)).isEqualTo("33%");
        assertThat(third.asPercent(2)).isEqualTo("33.33%");
        assertThat(third).hasToString("0.333333333333");
    }

    @Test
    void a_half_is_rounded_away_from_zero() {
        assertThat(Ratio.of("0.125").asPercent(0)).isEqualTo("13%");
        assertThat(Ratio.of("-0.125").asPercent(0)).isEqualTo("-13%");
        assertThat(Ratio.of(2, 3).orElseThrow()).hasToString("0.666666666667");
    }

    @Test
    void the_constants_are_what_they_say() {
        assertThat(Ratio.of("0.00")).isEqualTo(Ratio.ZERO);
        assertThat(Ratio.of(7, 7)).contains(Ratio.ONE);
    }
}
