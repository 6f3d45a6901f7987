package org.pmokit.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleTest {

    private static final Sample KNOWN = Sample.of(115, 88, 90, 92, 130, 95, 97, 100, 104, 109);

    @ParameterizedTest
    @CsvSource({"0.10, 88, 89.8", "0.50, 97, 98.5", "0.80, 109, 110.2", "0.90, 115, 116.5", "0, 88, 88", "1, 130, 130"})
    void the_known_percentiles_come_out(String confidence, BigDecimal nearest, BigDecimal interpolated) {
        assertThat(KNOWN.nearestRank(Ratio.of(confidence))).isEqualTo(nearest);
        assertThat(KNOWN.interpolated(Ratio.of(confidence))).isEqualTo(interpolated);
    }

    @Test
    void six_of_ten_do_not_exceed_a_hundred() {
        assertThat(KNOWN.shareWithin(BigDecimal.valueOf(100))).isEqualTo(Ratio.of("0.6"));
        assertThat(KNOWN.shareWithin(BigDecimal.ONE)).isEqualTo(Ratio.ZERO);
    }

    @Test
    void a_single_value_is_every_percentile() {
        assertThat(Sample.of(7).nearestRank(Ratio.of("0.8"))).isEqualByComparingTo("7");
        assertThat(Sample.of(7).interpolated(Ratio.of("0.8"))).isEqualByComparingTo("7");
    }

    @Test
    void an_empty_sample_and_a_confidence_in_per_cent_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sample(List.of()))
                .withMessageContaining("\nMaybe ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KNOWN.nearestRank(Ratio.of("80")))
                .withMessageContaining("0.80 for P80");
        assertThatIllegalArgumentException().isThrownBy(() -> KNOWN.interpolated(Ratio.of("-0.1")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sample(List.of(new BigDecimal("1e2000000000"))));
    }
}
