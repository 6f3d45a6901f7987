package org.pmokit.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.pmokit.core.Portfolios;

@Portfolios.Generated
class MoneySplitProperties {

    @Example
    void ten_pounds_in_three_parts_leave_a_penny_to_the_first() {
        assertThat(Money.of(10, "GBP").split(List.of(1L, 1L, 1L)))
                .containsExactly(Money.of("3.34", "GBP"), Money.of("3.33", "GBP"), Money.of("3.33", "GBP"));
        assertThat(Money.of(-10, "JPY").split(List.of(1L, 2L)))
                .containsExactly(Money.of(-3, "JPY"), Money.of(-7, "JPY"));
    }

    @Example
    void weights_that_say_nothing_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of(10, "GBP").split(List.of(0L, 0L)))
                .withMessageContaining("[0, 0]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of(10, "GBP").split(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of(10, "GBP").split(List.of(2L, -1L)));
    }

    @Property
    void the_parts_add_up_to_the_whole_and_none_is_a_unit_off(
            @ForAll Money whole, @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 0, max = 400) Long> weights) {
        long total = weights.stream().mapToLong(Long::longValue).sum();
        Assume.that(total > 0);

        List<Money> parts = whole.split(weights);

        assertThat(parts.stream().reduce(Money::plus)).contains(whole);
        int decimals = Math.max(2, whole.amount().scale());
        for (int place = 0; place < parts.size(); place++) {
            BigDecimal exact = whole.amount()
                    .multiply(BigDecimal.valueOf(weights.get(place)))
                    .divide(BigDecimal.valueOf(total), decimals + 5, RoundingMode.HALF_UP);
            assertThat(parts.get(place).amount().subtract(exact).abs())
                    .isLessThan(BigDecimal.ONE.movePointLeft(decimals));
        }
    }
}
