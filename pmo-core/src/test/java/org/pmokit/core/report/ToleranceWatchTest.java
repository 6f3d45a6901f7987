package org.pmokit.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.pmokit.core.Portfolio;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.ReportId;
import org.pmokit.core.product.WorkPackage;
import org.pmokit.core.tolerance.DatedDeviation;
import org.pmokit.core.tolerance.Escalation;
import org.pmokit.core.tolerance.ManagementLevel;
import org.pmokit.core.tolerance.Tolerance;
import org.pmokit.core.tolerance.ToleranceDimension;
import org.pmokit.core.tolerance.ToleranceReading;
import org.pmokit.core.tolerance.ToleranceStatus;

class ToleranceWatchTest {

    private static final ProjectId PAYROLL = PayrollPortfolio.PAYROLL;
    private static final Portfolio PORTFOLIO = PayrollPortfolio.draft().resolveOrThrow();

    @Test
    void bands_are_read_from_dates_and_figures_of_the_component_and_its_stages() {
        ToleranceWatch watch = ToleranceWatch.of(PORTFOLIO, PAYROLL, PayrollPortfolio.END);

        assertThat(watch.readings())
                .extracting(
                        each -> each.band().component().value(), ToleranceReading::dimension, ToleranceReading::status)
                .containsExactly(
                        Tuple.tuple("PAY", ToleranceDimension.TIME, Optional.of(ToleranceStatus.FORECAST_BREACH)),
                        Tuple.tuple("PAY", ToleranceDimension.COST, Optional.of(ToleranceStatus.AT_RISK)),
                        Tuple.tuple("S1", ToleranceDimension.TIME, Optional.empty()));
        assertThat(watch.breached()).containsExactly(ToleranceDimension.TIME);
        assertThat(watch.escalations()).extracting(Escalation::overBy).containsExactly(BigDecimal.ONE);
    }

    @Test
    void on_an_earlier_day_the_forecast_was_still_inside() {
        assertThat(ToleranceWatch.of(PORTFOLIO, PAYROLL, LocalDate.of(2026, 3, 15))
                        .readings()
                        .get(0)
                        .status())
                .contains(ToleranceStatus.AT_RISK);
    }

    @Test
    void an_exception_is_told_within_five_working_days() {
        assertThat(notEscalated(PORTFOLIO, LocalDate.of(2026, 3, 21))).isEmpty();
        assertThat(notEscalated(PORTFOLIO, LocalDate.of(2026, 3, 23)))
                .extracting(ReportFinding::check, ReportFinding::subject)
                .containsExactly(Tuple.tuple(ReportCheck.EXCEPTION_NOT_ESCALATED, PAYROLL));
        assertThat(notEscalated(with(exception().build()), LocalDate.of(2026, 3, 30)))
                .isEmpty();
        assertThat(notEscalated(
                        with(exception()
                                .dimensions(List.of(ToleranceDimension.COST))
                                .build()),
                        LocalDate.of(2026, 3, 30)))
                .hasSize(1);
        assertThat(notEscalated(
                        with(exception()
                                .raisedOn(LocalDate.of(2026, 2, 1))
                                .outcome(BoardOutcome.DEFERRED)
                                .build()),
                        LocalDate.of(2026, 3, 30)))
                .hasSize(1);
    }

    @Test
    void a_told_deviation_of_a_work_package_goes_to_the_project_manager() {
        WorkPackage told = ((WorkPackage)
                        PORTFOLIO.entry(PayrollPortfolio.SLIPS).orElseThrow())
                .toBuilder().addTolerance(Tolerance.ofDays(2, 2)).build();
        Portfolio portfolio = PORTFOLIO
                .toDraft()
                .replace(told)
                .add(DatedDeviation.builder()
                        .component(PayrollPortfolio.SLIPS)
                        .dimension(ToleranceDimension.TIME)
                        .asOf(LocalDate.of(2026, 3, 30))
                        .forecast(new BigDecimal(3))
                        .build())
                .resolveOrThrow();

        assertThat(ToleranceWatch.of(portfolio, PayrollPortfolio.SLIPS, PayrollPortfolio.END)
                        .escalations())
                .extracting(Escalation::to)
                .containsExactly(ManagementLevel.PROJECT_MANAGER);
    }

    @Test
    void a_complete_exception_report_has_options_a_recommendation_and_every_dimension() {
        ExceptionReport bare = exception().dimensions(List.of()).build();
        ExceptionReport whole = exception()
                .addOption(option("A", ExceptionOption.Kind.DO_NOTHING))
                .addOption(option("B", ExceptionOption.Kind.ACT))
                .recommendation("B")
                .build();

        assertThat(bare.gaps(List.of(ToleranceDimension.TIME)))
                .extracting(ExceptionGap::kind)
                .containsExactly(
                        ExceptionGap.Kind.TOO_FEW_OPTIONS,
                        ExceptionGap.Kind.NO_DO_NOTHING,
                        ExceptionGap.Kind.NO_RECOMMENDATION,
                        ExceptionGap.Kind.DIMENSION_NOT_LISTED);
        assertThat(whole.gaps(List.of(ToleranceDimension.TIME))).isEmpty();
        assertThat(whole.toBuilder().recommendation("C").build().gaps(List.of()))
                .extracting(ExceptionGap::kind)
                .containsExactly(ExceptionGap.Kind.RECOMMENDATION_NOT_AN_OPTION);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> whole.toBuilder()
                        .addOption(option("A", ExceptionOption.Kind.ACT))
                        .build())
                .withMessageContaining("the same code");
    }

    @Test
    void an_exception_report_stands_beside_what_is_outside() {
        ExceptionReport report = exception().dimensions(List.of()).build();
        ReportedException both = ReportedException.of(with(report), report, PayrollPortfolio.END);

        assertThat(both.escalations()).hasSize(1);
        assertThat(both.gaps())
                .contains(
                        new ExceptionGap(ExceptionGap.Kind.DIMENSION_NOT_LISTED, Optional.of(ToleranceDimension.TIME)));
        assertThat(both.asText())
                .contains("project:PAY is forecast to leave its tolerance of time by 1 days, since 2026-03-16")
                .contains("cause: not known")
                .contains("dimension not listed time");
        assertThat(report.toBuilder()
                        .outcome(BoardOutcome.EXCEPTION_PLAN)
                        .decidedOn(PayrollPortfolio.END)
                        .build()
                        .knownOn(LocalDate.of(2026, 3, 30))
                        .outcome())
                .isEmpty();
    }

    private static List<ReportFinding> notEscalated(Portfolio portfolio, LocalDate day) {
        return ToleranceWatch.of(portfolio, PAYROLL, day)
                .notEscalated(portfolio, ToleranceWatch.WORKING_DAYS_TO_ESCALATE);
    }

    private static Portfolio with(ExceptionReport report) {
        return PORTFOLIO.toDraft().add(report).resolveOrThrow();
    }

    private static ExceptionReport.Builder exception() {
        return ExceptionReport.builder()
                .id(ReportId.of("EX1"))
                .component(PAYROLL)
                .title("The end slips")
                .raisedOn(LocalDate.of(2026, 3, 18))
                .addDimension(ToleranceDimension.TIME);
    }

    private static ExceptionOption option(String code, ExceptionOption.Kind kind) {
        return new ExceptionOption(code, kind, "t", Optional.empty(), Optional.empty(), Optional.empty());
    }
}
