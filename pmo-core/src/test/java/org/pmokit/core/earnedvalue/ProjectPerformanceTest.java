package org.pmokit.core.earnedvalue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.earnedvalue.PlannedValueCurve.Point;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.problem.InvalidPortfolioException;

class ProjectPerformanceTest {

    private static final ProjectId PAY = ProjectId.of("PAY");
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final int[] PLAN = {10, 30, 60, 100, 150, 190, 220, 240};

    @Test
    void work_that_is_late_has_the_published_figures() {
        EarnedSchedule schedule = monthly(5, 115);

        assertThat(schedule.earned()).isEqualByComparingTo("4.3");
        assertThat(schedule.variance()).isEqualByComparingTo("-0.7");
        assertThat(schedule.index()).isEqualTo(Either.right(Ratio.of("0.86")));
        assertThat(rounded(schedule.estimateAtCompletion().get())).isEqualTo("9.3023");
        assertThat(rounded(schedule.toCompleteIndex().get().value())).isEqualTo("1.2333");
        assertThat(schedule.estimateAtCompletion(Ratio.ONE)).isEqualTo(Either.right(new BigDecimal("8.7")));
    }

    @Test
    void an_early_period_has_the_published_figures() {
        EarnedSchedule schedule = monthly(3, 45);

        assertThat(schedule.earned()).isEqualByComparingTo("2.5");
        assertThat(rounded(schedule.index().get().value())).isEqualTo("0.8333");
        assertThat(schedule.estimateAtCompletion().get()).isEqualByComparingTo("9.6");
        assertThat(schedule.toCompleteIndex()).isEqualTo(Either.right(Ratio.of("1.1")));
    }

    @Test
    void work_that_ended_late_stays_late() {
        PeriodResult ninth = ProjectPerformance.of(PAY, months(9, 240), Optional.empty())
                .latest()
                .orElseThrow();
        EarnedSchedule schedule = ninth.schedule().get();

        assertThat(ninth.value().spi()).isEqualTo(Either.right(Ratio.ONE));
        assertThat(rounded(schedule.index().get().value())).isEqualTo("0.8889");
        assertThat(schedule.variance()).isEqualByComparingTo("-1");
        assertThat(schedule.toCompleteIndex()).isEqualTo(Either.left(Undefined.NOTHING_LEFT));
    }

    @Test
    void work_left_after_the_planned_end_cannot_be_made_up_for() {
        EarnedSchedule schedule =
                new EarnedSchedule(new BigDecimal("7"), new BigDecimal("9"), Optional.of(new BigDecimal("8")), false);

        assertThat(schedule.toCompleteIndex()).isEqualTo(Either.left(Undefined.NOT_ACHIEVABLE));
        assertThat(schedule.toCompleteIndex(new BigDecimal("10"))).isEqualTo(Either.right(Ratio.ONE));
    }

    @Test
    void more_than_everything_is_no_more_than_the_planned_duration() {
        assertThat(monthly(5, 300).earned()).isEqualByComparingTo("8");
    }

    @Test
    void a_plan_that_stands_still_counts_to_the_end_of_the_standstill_unless_asked_otherwise() {
        PlannedValueCurve curve = curve(10, 30, 30, 30, 60);

        assertThat(curve.positionOf(new BigDecimal("30"))).isEqualByComparingTo("4");
        assertThat(EarnedSchedule.withoutCreditForStandstill(curve, new BigDecimal("30"), new BigDecimal("3"))
                        .earned())
                .isEqualByComparingTo("3");
        assertThat(EarnedSchedule.withoutCreditForStandstill(curve, new BigDecimal("30"), new BigDecimal("6"))
                        .earned())
                .isEqualByComparingTo("4");
        assertThat(EarnedSchedule.withoutCreditForStandstill(curve, new BigDecimal("30"), new BigDecimal("1"))
                        .earned())
                .isEqualByComparingTo("4");
    }

    @Test
    void less_than_nothing_is_earned_at_the_start() {
        assertThat(curve(10, 30).positionOf(new BigDecimal("-5"))).isEqualByComparingTo("0");
        assertThat(PlannedValueCurve.whole(List.of(new Point(BigDecimal.ZERO, BigDecimal.TEN)))
                        .positionOf(BigDecimal.ONE))
                .isEqualByComparingTo("0");
    }

    @Test
    void a_plan_told_only_in_part_gives_the_least_that_was_earned_and_no_duration() {
        PerformancePeriod only =
                month(1, 10, 25).toBuilder().budgetAtCompletion(gbp(240)).build();
        EarnedSchedule schedule = ProjectPerformance.of(PAY, List.of(only), Optional.empty())
                .latest()
                .orElseThrow()
                .schedule()
                .get();

        assertThat(schedule.earned()).isEqualByComparingTo("1");
        assertThat(schedule.leastPossible()).isTrue();
        assertThat(schedule.plannedDuration()).isEmpty();
        assertThat(schedule.estimateAtCompletion()).isEqualTo(Either.left(Undefined.NOT_ON_RECORD));
    }

    @Test
    void unequal_periods_are_measured_on_the_calendar() {
        LocalDate start = LocalDate.of(2026, 1, 1);
        List<PerformancePeriod> periods = List.of(
                period(start.plusDays(9), 10, 5),
                PerformancePeriod.builder()
                        .project(PAY)
                        .periodEnd(start.plusDays(29))
                        .plannedValue(gbp(30))
                        .build(),
                PerformancePeriod.builder()
                        .project(PAY)
                        .periodEnd(start.plusDays(39))
                        .plannedValue(gbp(40))
                        .build());

        EarnedSchedule schedule = ProjectPerformance.of(PAY, periods, Optional.of(start))
                .latest()
                .orElseThrow()
                .schedule()
                .get();

        assertThat(schedule.index()).isEqualTo(Either.right(Ratio.of("0.5")));
        assertThat(schedule.plannedDuration().orElseThrow()).isEqualByComparingTo("2");
        assertThat(schedule.actual()).isEqualByComparingTo("0.5");
    }

    @Test
    void months_weeks_and_equal_days_count_one_each() {
        LocalDate first = LocalDate.of(2026, 1, 15);
        for (int step : new int[] {1, 3}) {
            List<PerformancePeriod> periods = IntStream.range(0, 4)
                    .mapToObj(at -> period(first.plusMonths((long) at * step), 10 * (at + 1), 10 * (at + 1)))
                    .toList();
            assertThat(ProjectPerformance.of(PAY, periods, Optional.of(first.minusDays(3)))
                            .latest()
                            .orElseThrow()
                            .schedule()
                            .get()
                            .actual())
                    .isEqualByComparingTo("4");
        }
    }

    @Test
    void a_budget_holds_until_another_is_told_and_three_periods_make_the_recent_pace() {
        List<PerformancePeriod> periods = IntStream.rangeClosed(1, 4)
                .mapToObj(at -> month(at, 10 * at, 10 * at).toBuilder()
                        .actualCost(gbp(20L * at))
                        .budgetAtCompletion(at == 2 ? Optional.of(gbp(100)) : Optional.empty())
                        .build())
                .toList();
        List<PeriodResult> results =
                ProjectPerformance.of(PAY, periods, Optional.empty()).periods();

        assertThat(results.get(0).value().budget()).isEmpty();
        assertThat(results.get(3).value().budget()).contains(gbp(100));
        assertThat(results.get(1).value().recentlyEarned()).isEmpty();
        assertThat(results.get(2).value().recentlyEarned()).contains(gbp(30));
        assertThat(results.get(3).value().recentlySpent()).contains(gbp(60));
        assertThat(results.get(3).value().estimateAtCompletion(EstimateMethod.LAST_THREE_PERIODS))
                .isEqualTo(Either.right(gbp(200)));
    }

    @Test
    void a_portfolio_keeps_it_and_looks_back() {
        PerformancePeriod january = month(1, 10, 8);
        PortfolioDraft draft = PortfolioDraft.named("One")
                .statusDate(LocalDate.of(2026, 1, 31))
                .add(Project.of(PAY, "Payroll"))
                .add(january);

        assertThat(ProjectPerformance.of(draft.resolveOrThrow(), PAY).latest())
                .map(PeriodResult::period)
                .contains(january);
        assertThat(ProjectPerformance.of(draft.resolveOrThrow().knownOn(LocalDate.of(2026, 1, 30)), PAY)
                        .latest())
                .isEmpty();
        assertThatThrownBy(() -> draft.add(month(1, 11, 9)).resolveOrThrow())
                .isInstanceOf(InvalidPortfolioException.class)
                .hasMessageContaining("performance[PAY,2026-01-31]");
        assertThatThrownBy(() -> PortfolioDraft.named("None").add(january).resolveOrThrow())
                .isInstanceOf(InvalidPortfolioException.class)
                .hasMessageContaining("PAY");
    }

    private static EarnedSchedule monthly(int at, long earned) {
        return ProjectPerformance.of(PAY, months(at, earned), Optional.empty())
                .latest()
                .orElseThrow()
                .schedule()
                .get();
    }

    private static List<PerformancePeriod> months(int at, long earned) {
        return IntStream.rangeClosed(1, 9)
                .mapToObj(month -> {
                    PerformancePeriod.Builder builder = PerformancePeriod.builder()
                            .project(PAY)
                            .periodEnd(JANUARY.plusMonths(month - 1L).atEndOfMonth())
                            .plannedValue(gbp(PLAN[Math.min(month, PLAN.length) - 1]));
                    return month == at ? builder.earnedValue(gbp(earned)).build() : builder.build();
                })
                .toList();
    }

    private static PerformancePeriod month(int month, long planned, long earned) {
        return period(JANUARY.plusMonths(month - 1L).atEndOfMonth(), planned, earned);
    }

    private static PerformancePeriod period(LocalDate end, long planned, long earned) {
        return PerformancePeriod.builder()
                .project(PAY)
                .periodEnd(end)
                .plannedValue(gbp(planned))
                .earnedValue(gbp(earned))
                .build();
    }

    private static PlannedValueCurve curve(long... values) {
        return PlannedValueCurve.whole(IntStream.range(0, values.length)
                .mapToObj(at -> new Point(BigDecimal.valueOf(at + 1L), BigDecimal.valueOf(values[at])))
                .toList());
    }

    private static Money gbp(long amount) {
        return Money.of(amount, "GBP");
    }

    private static String rounded(BigDecimal value) {
        return value.setScale(4, RoundingMode.HALF_UP).toPlainString();
    }

    @Test
    void what_is_not_earned_in_full_may_be_left_out() {
        EarnedSchedule schedule = new EarnedSchedule(
                        new BigDecimal("4.9"), new BigDecimal("5.5"), Optional.of(new BigDecimal("8")), true)
                .inWholeUnits();

        assertThat(schedule)
                .isEqualTo(new EarnedSchedule(
                        new BigDecimal("4"), new BigDecimal("5.5"), Optional.of(new BigDecimal("8")), true));
        assertThat(schedule.variance()).isEqualByComparingTo("-1.5");
    }
}
