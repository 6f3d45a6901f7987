package org.pmokit.core.tolerance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.money.Ratio;

class ToleranceReadingTest {

    private static final ProjectId PAYROLL = ProjectId.of("PAY");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final DelegatedTolerance TIME = DelegatedTolerance.of(PAYROLL, Tolerance.ofDays(10, 14));
    private static final DelegatedTolerance COST = DelegatedTolerance.of(PAYROLL, Tolerance.ofCostOver("0.05"));

    @ParameterizedTest
    @CsvSource({"10, WITHIN, 71%", "12, AT_RISK, 86%", "15, FORECAST_BREACH, 107%"})
    void ten_days_late_are_within_twelve_at_risk_and_fifteen_an_exception(
            int late, ToleranceStatus status, String used) {
        ToleranceReading reading = read(TIME, time(DAY, late));

        assertThat(reading.status()).contains(status);
        assertThat(reading.used().orElseThrow().asPercent(0)).isEqualTo(used);
        assertThat(reading.escalation().isPresent()).isEqualTo(late == 15);
    }

    @Test
    void an_exception_goes_to_the_level_that_delegated_with_its_reason() {
        Escalation told = read(TIME, time(DAY, 12), time(DAY.plusDays(7), 15), time(DAY.plusDays(14), 16))
                .escalation()
                .orElseThrow();

        assertThat(told.from()).isEqualTo(ManagementLevel.BOARD);
        assertThat(told.to()).isEqualTo(ManagementLevel.CORPORATE_OR_PROGRAMME);
        assertThat(told.overBy()).isEqualByComparingTo("2");
        assertThat(told.since()).contains(DAY.plusDays(7));
        assertThat(told.reason())
                .isEqualTo("project:PAY is forecast to leave its tolerance of time by 2 days, since 2026-06-08:"
                        + " tell corporate or programme management.");
    }

    @Test
    void a_forecast_that_came_back_ends_the_exception() {
        ToleranceReading back = read(TIME, time(DAY, 15), time(DAY.plusDays(7), 14));
        ToleranceReading again = read(TIME, time(DAY, 15), time(DAY.plusDays(7), 14), time(DAY.plusDays(14), 20));

        assertThat(back.outsideSince()).isEmpty();
        assertThat(back.escalation()).isEmpty();
        assertThat(again.outsideSince()).contains(DAY.plusDays(14));
    }

    @Test
    void five_per_cent_of_10000_allow_10500_and_not_10550() {
        assertThat(read(COST, cost("0.05")).isOutside()).isFalse();
        assertThat(read(COST, cost("0.055")).escalation().orElseThrow().reason())
                .contains("tolerance of cost by 0.5% of the target");
    }

    @Test
    void what_nobody_told_is_not_known() {
        DatedDeviation onlyActual = DatedDeviation.builder()
                .component(PAYROLL)
                .dimension(ToleranceDimension.TIME)
                .asOf(DAY)
                .actual(BigDecimal.ONE)
                .build();

        assertThat(read(TIME).status()).isEmpty();
        assertThat(read(TIME, onlyActual).status()).isEmpty();
        assertThat(read(TIME, onlyActual.toBuilder().actual(new BigDecimal(15)).build())
                        .status())
                .contains(ToleranceStatus.BREACHED);
        assertThat(read(TIME, time(DAY.plusYears(1), 20)).status()).isEmpty();
    }

    @Test
    void an_undated_report_is_older_than_all_others_and_has_no_since() {
        assertThat(read(TIME, time(LocalDate.MIN, 20))
                        .escalation()
                        .orElseThrow()
                        .since())
                .isEmpty();
        assertThat(read(TIME, time(LocalDate.MIN, 20), time(DAY, 0)).isOutside())
                .isFalse();
    }

    @Test
    void each_level_is_told_by_the_one_below() {
        assertThat(ManagementLevel.holding(ComponentKind.PROJECT)).contains(ManagementLevel.BOARD);
        assertThat(ManagementLevel.holding(ComponentKind.STAGE)).contains(ManagementLevel.PROJECT_MANAGER);
        assertThat(ManagementLevel.holding(ComponentKind.WORK_PACKAGE)).contains(ManagementLevel.TEAM_MANAGER);
        assertThat(ManagementLevel.holding(ComponentKind.RISK)).isEmpty();
        assertThat(ManagementLevel.TEAM_MANAGER.delegatedBy()).contains(ManagementLevel.PROJECT_MANAGER);
        assertThat(ManagementLevel.CORPORATE_OR_PROGRAMME.delegatedBy()).isEmpty();
    }

    @Test
    void a_band_that_nobody_holds_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DelegatedTolerance.of(RiskId.of("R"), Tolerance.ofDays(1, 1)))
                .withMessageContaining("risk:R")
                .withMessageContaining("\nMaybe ");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new DelegatedTolerance(PAYROLL, Tolerance.ofDays(1, 1), ManagementLevel.CORPORATE_OR_PROGRAMME))
                .withMessageContaining("Nobody delegates");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatedDeviation.builder()
                        .component(PAYROLL)
                        .dimension(ToleranceDimension.TIME)
                        .asOf(DAY)
                        .build())
                .withMessageContaining("neither an actual nor a forecast");
    }

    @Test
    void each_dimension_is_written_down_somewhere() {
        assertThat(TIME.document()).contains(ToleranceDocument.PROJECT_PLAN);
        assertThat(ToleranceDocument.of(ComponentKind.STAGE, ToleranceDimension.RISK))
                .contains(ToleranceDocument.STAGE_PLAN);
        assertThat(ToleranceDocument.of(ComponentKind.PROJECT, ToleranceDimension.RISK))
                .contains(ToleranceDocument.BUSINESS_CASE);
        assertThat(ToleranceDocument.of(ComponentKind.WORK_PACKAGE, ToleranceDimension.QUALITY))
                .contains(ToleranceDocument.PRODUCT_DESCRIPTION);
        assertThat(ToleranceDocument.of(ComponentKind.RISK, ToleranceDimension.COST))
                .isEmpty();
    }

    @Test
    void agile_delivery_fixes_time_and_cost_and_flexes_scope() {
        ToleranceSet agile = ToleranceSet.fixAndFlex(Ratio.of("0.3"), Ratio.of("0.1"), Ratio.of("0.2"), Ratio.ZERO);

        assertThat(agile.of(ToleranceDimension.TIME).orElseThrow().allows(BigDecimal.ONE))
                .isFalse();
        assertThat(agile.of(ToleranceDimension.TIME).orElseThrow().allows(new BigDecimal(-9)))
                .isTrue();
        assertThat(agile.of(ToleranceDimension.COST).orElseThrow().allows(new BigDecimal("0.01")))
                .isFalse();
        assertThat(agile.of(ToleranceDimension.SCOPE).orElseThrow().allows(new BigDecimal("-0.3")))
                .isTrue();
        assertThat(agile.of(ToleranceDimension.SCOPE).orElseThrow().allows(new BigDecimal("-0.31")))
                .isFalse();
        assertThat(agile.of(ToleranceDimension.SUSTAINABILITY)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new ToleranceSet("two", "house", List.of(Tolerance.ofDays(1, 1), Tolerance.ofDays(2, 2))))
                .withMessageContaining("bound a dimension twice");
    }

    private static ToleranceReading read(DelegatedTolerance band, DatedDeviation... told) {
        return ToleranceReading.of(band, List.of(told), DAY.plusMonths(1));
    }

    private static DatedDeviation time(LocalDate asOf, int late) {
        return DatedDeviation.builder()
                .component(PAYROLL)
                .dimension(ToleranceDimension.TIME)
                .asOf(asOf)
                .forecast(BigDecimal.valueOf(late))
                .build();
    }

    private static DatedDeviation cost(String over) {
        return DatedDeviation.builder()
                .component(PAYROLL)
                .dimension(ToleranceDimension.COST)
                .asOf(DAY)
                .forecast(new BigDecimal(over))
                .build();
    }
}
