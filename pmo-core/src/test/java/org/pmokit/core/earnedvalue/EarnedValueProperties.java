package org.pmokit.core.earnedvalue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.pmokit.core.earnedvalue.PlannedValueCurve.Point;
import org.pmokit.core.money.Money;

class EarnedValueProperties {

    private static final BigDecimal CLOSE = new BigDecimal("0.000001");

    @Property(tries = 200)
    void who_expects_to_end_as_so_far_needs_the_performance_so_far(
            @ForAll @IntRange(min = 1, max = 999) int earned, @ForAll @IntRange(min = 1, max = 2000) int actual) {
        EarnedValue value = EarnedValue.builder()
                .earned(Money.of(earned, "EUR"))
                .actual(Money.of(actual, "EUR"))
                .budget(Money.of(1000, "EUR"))
                .build();

        BigDecimal needed = value.estimateAtCompletion(EstimateMethod.AS_SO_FAR)
                .flatMap(value::toCompletePerformance)
                .get()
                .value();

        assertThat(needed.subtract(value.cpi().get().value()).abs()).isLessThan(CLOSE);
    }

    @Property(tries = 200)
    void more_value_was_never_earned_earlier_in_the_plan(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 50) Integer> steps,
            @ForAll @IntRange(max = 400) int one,
            @ForAll @IntRange(max = 400) int more) {
        PlannedValueCurve curve = curve(steps);

        BigDecimal less = curve.positionOf(BigDecimal.valueOf(one));
        BigDecimal later = curve.positionOf(BigDecimal.valueOf((long) one + more));

        assertThat(less).isBetween(BigDecimal.ZERO, curve.end());
        assertThat(later).isGreaterThanOrEqualTo(less);
    }

    @Property(tries = 200)
    void what_is_planned_by_a_rising_point_is_earned_there(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 50) Integer> steps) {
        PlannedValueCurve curve = curve(steps);
        long value = 0;
        for (int at = 0; at < steps.size(); at++) {
            value += steps.get(at);
            assertThat(curve.positionOf(BigDecimal.valueOf(value))).isEqualByComparingTo(BigDecimal.valueOf(at + 1L));
        }
    }

    private static PlannedValueCurve curve(List<Integer> steps) {
        return PlannedValueCurve.whole(IntStream.range(0, steps.size())
                .mapToObj(at -> new Point(
                        BigDecimal.valueOf(at + 1L),
                        BigDecimal.valueOf(steps.subList(0, at + 1).stream()
                                .mapToInt(step -> step)
                                .sum())))
                .toList());
    }
}
