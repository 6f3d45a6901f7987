package org.pmokit.core.earnedvalue;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;

class EarnedValueTest {

    @Test
    void an_overrun_that_is_late_has_the_published_figures() {
        EarnedValue value = value(500, 450, 520, 1000);

        assertThat(amount(value.costVariance())).isEqualTo("-70.00");
        assertThat(amount(value.scheduleVariance())).isEqualTo("-50.00");
        assertThat(share(value.costVarianceShare())).isEqualTo("-0.1556");
        assertThat(share(value.scheduleVarianceShare())).isEqualTo("-0.1000");
        assertThat(share(value.cpi())).isEqualTo("0.8654");
        assertThat(share(value.spi())).isEqualTo("0.9000");
        assertThat(share(value.complete())).isEqualTo("0.4500");
        assertThat(share(value.spent())).isEqualTo("0.5200");
        assertThat(amount(value.estimateAtCompletion(EstimateMethod.AS_PLANNED)))
                .isEqualTo("1070.00");
        assertThat(amount(value.estimateAtCompletion(EstimateMethod.AS_SO_FAR))).isEqualTo("1155.56");
        assertThat(amount(value.estimateAtCompletion(EstimateMethod.COST_AND_SCHEDULE)))
                .isEqualTo("1226.17");
        assertThat(amount(value.estimateAtCompletion(EstimateMethod.WEIGHTED))).isEqualTo("1150.51");
        assertThat(amount(value.estimateToComplete(EstimateMethod.AS_SO_FAR))).isEqualTo("635.56");
        assertThat(amount(value.varianceAtCompletion(EstimateMethod.AS_SO_FAR))).isEqualTo("-155.56");
        assertThat(share(value.toCompletePerformance())).isEqualTo("1.1458");
        assertThat(share(value.estimateAtCompletion(EstimateMethod.AS_SO_FAR).flatMap(value::toCompletePerformance)))
                .isEqualTo("0.8654");
    }

    @Test
    void large_amounts_have_the_published_figures() {
        EarnedValue value = value(1_600_000, 1_500_000, 1_800_000, 5_000_000);

        assertThat(share(value.cpi())).isEqualTo("0.8333");
        assertThat(share(value.spi())).isEqualTo("0.9375");
        assertThat(amount(value.estimateAtCompletion(EstimateMethod.AS_SO_FAR))).isEqualTo("6000000.00");
        assertThat(amount(value.estimateAtCompletion(EstimateMethod.AS_PLANNED)))
                .isEqualTo("5300000.00");
        assertThat(amount(value.estimateAtCompletion(EstimateMethod.COST_AND_SCHEDULE)))
                .isEqualTo("6280000.00");
        assertThat(amount(value.estimateAtCompletion(EstimateMethod.WEIGHTED))).isEqualTo("5897560.98");
        assertThat(value.toCompletePerformance()).isEqualTo(Either.right(Ratio.of("1.09375")));
    }

    @Test
    void work_that_goes_well_has_the_published_figures() {
        EarnedValue value = value(400, 420, 380, 800);

        assertThat(share(value.cpi())).isEqualTo("1.1053");
        assertThat(share(value.spi())).isEqualTo("1.0500");
        assertThat(amount(value.estimateAtCompletion(EstimateMethod.AS_SO_FAR))).isEqualTo("723.81");
        assertThat(share(value.toCompletePerformance())).isEqualTo("0.9048");
    }

    @Test
    void a_budget_that_is_spent_cannot_be_kept_to() {
        assertThat(value(1000, 950, 1010, 1000).toCompletePerformance())
                .isEqualTo(Either.left(Undefined.NOT_ACHIEVABLE));
        assertThat(value(1000, 950, 1000, 1000).toCompletePerformance())
                .isEqualTo(Either.left(Undefined.NOT_ACHIEVABLE));
        assertThat(value(1000, 1000, 1010, 1000).toCompletePerformance())
                .isEqualTo(Either.left(Undefined.NOTHING_LEFT));
    }

    @Test
    void nothing_is_divided_by_zero() {
        EarnedValue value = value(0, 0, 0, 0);

        assertThat(value.cpi()).isEqualTo(Either.left(Undefined.NOTHING_SPENT));
        assertThat(value.spi()).isEqualTo(Either.left(Undefined.NOTHING_PLANNED));
        assertThat(value.costVarianceShare()).isEqualTo(Either.left(Undefined.NOTHING_EARNED));
        assertThat(value.scheduleVarianceShare()).isEqualTo(Either.left(Undefined.NOTHING_PLANNED));
        assertThat(value.complete()).isEqualTo(Either.left(Undefined.NO_BUDGET));
        assertThat(value(10, 0, 5, 100).estimateAtCompletion(EstimateMethod.AS_SO_FAR))
                .isEqualTo(Either.left(Undefined.NOTHING_EARNED));
        assertThat(value(0, 10, 5, 100).estimateAtCompletion(EstimateMethod.WEIGHTED))
                .isEqualTo(Either.left(Undefined.NOTHING_PLANNED));
    }

    @Test
    void what_is_not_told_is_not_guessed() {
        EarnedValue nothing = EarnedValue.builder().build();

        assertThat(nothing.cpi()).isEqualTo(Either.left(Undefined.NOT_ON_RECORD));
        assertThat(nothing.costVariance()).isEqualTo(Either.left(Undefined.NOT_ON_RECORD));
        for (EstimateMethod method : EstimateMethod.values()) {
            assertThat(nothing.estimateAtCompletion(method)).isEqualTo(Either.left(Undefined.NOT_ON_RECORD));
            assertThat(nothing.varianceAtCompletion(method)).isEqualTo(Either.left(Undefined.NOT_ON_RECORD));
        }
    }

    @Test
    void the_rest_may_be_estimated_from_below_and_from_the_last_periods() {
        EarnedValue value = value(500, 450, 520, 1000).toBuilder()
                .toComplete(gbp(700))
                .recentlyEarned(gbp(100))
                .recentlySpent(gbp(125))
                .build();

        assertThat(amount(value.estimateAtCompletion(EstimateMethod.BOTTOM_UP))).isEqualTo("1220.00");
        assertThat(amount(value.estimateAtCompletion(EstimateMethod.LAST_THREE_PERIODS)))
                .isEqualTo("1207.50");
    }

    @Test
    void several_projects_are_one_as_far_as_each_tells() {
        EarnedValue silent = EarnedValue.builder().earned(gbp(5)).build();

        assertThat(EarnedValue.together(List.of(value(500, 450, 520, 1000), value(400, 420, 380, 800))))
                .isEqualTo(value(900, 870, 900, 1800));
        assertThat(EarnedValue.together(List.of(value(1, 2, 3, 4), silent)))
                .isEqualTo(EarnedValue.builder().earned(gbp(7)).build());
        assertThat(EarnedValue.together(List.of()))
                .isEqualTo(EarnedValue.builder().build());
    }

    private static EarnedValue value(long planned, long earned, long actual, long budget) {
        return EarnedValue.builder()
                .planned(gbp(planned))
                .earned(gbp(earned))
                .actual(gbp(actual))
                .budget(gbp(budget))
                .build();
    }

    private static Money gbp(long amount) {
        return Money.of(amount, "GBP");
    }

    private static String amount(Either<Undefined, Money> money) {
        return rounded(money.get().amount(), 2);
    }

    private static String share(Either<Undefined, Ratio> ratio) {
        return rounded(ratio.get().value(), 4);
    }

    private static String rounded(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }
}
