package org.pmokit.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.pmokit.core.Portfolios;

@Portfolios.Generated
class RatioProperties {

    @Property
    void the_order_agrees_with_equality(@ForAll Ratio one, @ForAll Ratio other) {
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
        assertThat(one.isMoreThan(other)).isEqualTo(one.compareTo(other) > 0);
    }

    @Property
    void equality_does_not_see_zeros_at_the_end(@ForAll Ratio ratio, @ForAll @IntRange(max = 20) int zeros) {
        Ratio same = new Ratio(ratio.value().setScale(ratio.value().scale() + zeros));

        assertThat(same).isEqualTo(ratio).hasSameHashCodeAs(ratio);
    }

    @Property
    void a_ratio_exists_unless_the_denominator_is_zero(
            @ForAll @LongRange(min = -1000, max = 1000) long numerator,
            @ForAll @LongRange(min = -1000, max = 1000) long denominator) {
        assertThat(Ratio.of(numerator, denominator).isPresent()).isEqualTo(denominator != 0);
    }

    @Property
    void a_quotient_is_exact_to_twelve_decimals(
            @ForAll @LongRange(min = -100_000, max = 100_000) long numerator,
            @ForAll @LongRange(min = 1, max = 100_000) long denominator) {
        BigDecimal quotient = Ratio.of(numerator, denominator).orElseThrow().value();

        BigDecimal error = quotient.multiply(BigDecimal.valueOf(denominator)).subtract(BigDecimal.valueOf(numerator));
        assertThat(error.abs())
                .isLessThanOrEqualTo(BigDecimal.valueOf(denominator).scaleByPowerOfTen(-12));
    }

    @Property
    void the_text_reads_back(@ForAll Ratio ratio) {
        assertThat(Ratio.of(ratio.toString())).isEqualTo(ratio);
    }
}
