package org.pmokit.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.GateId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.identifier.StageId;
import org.pmokit.core.identifier.WorkPackageId;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.product.ProductState;
import org.pmokit.core.product.WorkPackageState;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.stage.Stage;

class CollatedReportsTest {

    private static final ProjectId PAYROLL = PayrollPortfolio.PAYROLL;
    private static final Portfolio PORTFOLIO = PayrollPortfolio.draft().resolveOrThrow();

    @Test
    void a_highlight_report_says_what_was_done_what_was_not_and_what_comes() {
        HighlightReport report = HighlightReport.of(PORTFOLIO, PAYROLL, PayrollPortfolio.PERIOD);

        assertThat(report.summary()).contains("The end slips");
        assertThat(report.thisPeriod().workPackages(WorkPackageState.IN_EXECUTION))
                .extracting(WorkPackageLine::id)
                .containsExactly(PayrollPortfolio.SLIPS);
        assertThat(report.thisPeriod().done()).extracting(ProductLine::id).containsExactly(PayrollPortfolio.ENGINE);
        assertThat(report.thisPeriod().notDone()).extracting(ProductLine::id).containsExactly(PayrollPortfolio.MANUAL);
        assertThat(report.thisPeriod().actions())
                .extracting(each -> each.action().code())
                .containsExactly("1");
        assertThat(report.nextPeriod().period().lastDay()).contains(LocalDate.of(2026, 5, 1));
        assertThat(report.nextPeriod().done()).isEmpty();
        assertThat(report.nextPeriod().actions())
                .extracting(each -> each.action().code())
                .containsExactly("2");
        assertThat(report.risks()).extracting(Risk::id).containsExactly(RiskId.of("R-NEW"));
        assertThat(report.issues()).hasSize(1);
    }

    @Test
    void statuses_stand_beside_those_of_the_last_period() {
        assertThat(HighlightReport.of(PORTFOLIO, PAYROLL, PayrollPortfolio.PERIOD)
                        .statuses())
                .containsExactly(
                        new StatusLine("overall", Optional.of("green"), Optional.of("amber")),
                        new StatusLine("time", Optional.of("at risk"), Optional.of("forecast breach")),
                        new StatusLine("cost", Optional.of("at risk"), Optional.of("at risk")));
    }

    @Test
    void registers_of_others_appear_with_what_happened_to_their_entries() {
        HighlightReport report = HighlightReport.of(PORTFOLIO, PAYROLL, PayrollPortfolio.PERIOD);

        assertThat(report.entries())
                .containsExactly(new EntrySection(
                        "gates", List.of(new EntryLine(GateId.of("G1"), "gate 1", Movement.UNCHANGED))));
        assertThat(report.entries().get(0).lines(Movement.RAISED)).isEmpty();
        assertThat(report.asText()).contains("gates\n  G1 gate 1: unchanged\n");
    }

    @Test
    void a_later_period_cannot_be_seen_from_an_earlier_one() {
        HighlightReport february = HighlightReport.of(
                PORTFOLIO, PAYROLL, DateRange.ofClosed(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28)));

        assertThat(february.summary()).contains("On plan");
        assertThat(february.thisPeriod().done()).isEmpty();
        assertThat(february.thisPeriod().actions()).isEmpty();
        assertThat(february.risks()).extracting(Risk::id).containsExactly(RiskId.of("R-OLD"));
    }

    @Test
    void what_is_missing_is_said_to_be_missing() {
        Portfolio bare =
                PortfolioDraft.named("Bare").add(Project.of(PAYROLL, "Payroll")).resolveOrThrow();
        String text = HighlightReport.of(bare, PAYROLL, PayrollPortfolio.PERIOD).asText();

        assertThat(text)
                .startsWith(
                        "highlight report: Payroll (project:PAY)\nas of 2026-03-31, period 2026-03-01 to 2026-03-31\n")
                .contains("summary: not known")
                .contains("overall: not known, not known")
                .contains("tolerances\n  none on record");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HighlightReport.of(bare, PAYROLL, DateRange.ALWAYS))
                .withMessageContaining("cannot cover .. to ..");
    }

    @Test
    void a_checkpoint_report_is_about_a_work_package() {
        CheckpointReport report = CheckpointReport.of(PORTFOLIO, PayrollPortfolio.SLIPS, PayrollPortfolio.PERIOD);

        assertThat(report.state()).isEqualTo(WorkPackageState.IN_EXECUTION);
        assertThat(report.thisPeriod().done()).extracting(ProductLine::id).containsExactly(PayrollPortfolio.ENGINE);
        assertThat(report.quality()).hasSize(1);
        assertThat(report.followUps()).extracting(each -> each.action().code()).containsExactly("2");
        assertThat(report.asText()).contains("QA1 review of ENGINE: conditional");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CheckpointReport.of(PORTFOLIO, WorkPackageId.of("X"), PayrollPortfolio.PERIOD))
                .withMessageContaining("work-package:X");
    }

    @Test
    void an_end_stage_report_looks_back_on_a_stage_and_names_the_next() {
        EndStageReport report = EndStageReport.of(PORTFOLIO, PayrollPortfolio.BUILD, PayrollPortfolio.END);

        assertThat(report.next().map(Stage::id)).contains(StageId.of("S2"));
        assertThat(report.products()).hasSize(2);
        assertThat(report.quality().firstTimePassRate()).contains(Ratio.ZERO);
        assertThat(report.risks()).hasSize(1);
        assertThat(report.asText()).contains("finished: not known").contains("next stage: S2 stage 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EndStageReport.of(PORTFOLIO, StageId.of("X"), PayrollPortfolio.END))
                .withMessageContaining("stage:X");
    }

    @Test
    void a_project_is_closed_only_with_the_acceptance_of_the_customer() {
        Portfolio ended = PORTFOLIO
                .toDraft()
                .replace(PORTFOLIO.project(PAYROLL).orElseThrow().toBuilder()
                        .actualFinish(PayrollPortfolio.END)
                        .build())
                .add(new ClosureStep(PAYROLL, ClosureItem.LESSONS_RECORDED, PayrollPortfolio.END, Optional.empty()))
                .resolveOrThrow();
        ClosureChecklist list =
                ClosureChecklist.of(ended, PAYROLL, PayrollPortfolio.END, Set.of(ClosureItem.LESSONS_RECORDED));
        Portfolio accepted = ended.toDraft()
                .add(new ClosureStep(
                        PAYROLL, ClosureItem.CUSTOMER_ACCEPTANCE, PayrollPortfolio.END, Optional.of("letter")))
                .resolveOrThrow();

        assertThat(list.missing()).containsExactly(ClosureItem.CUSTOMER_ACCEPTANCE);
        assertThat(list.isAccepted()).isFalse();
        assertThat(list.finding(ended, PayrollPortfolio.END).orElseThrow().message())
                .isEqualTo("Payroll (PAY) has ended without customer acceptance.");
        assertThat(list.finding(PORTFOLIO, PayrollPortfolio.END)).isEmpty();
        assertThat(ClosureChecklist.of(accepted, PAYROLL, PayrollPortfolio.END).isAccepted())
                .isTrue();
        assertThat(ClosureChecklist.of(accepted, PAYROLL, PayrollPortfolio.END).missing())
                .hasSize(7);
    }

    @Test
    void an_end_project_report_hands_on_what_is_open() {
        EndProjectReport report = EndProjectReport.of(PORTFOLIO, PAYROLL, PayrollPortfolio.END);

        assertThat(report.actualFinish()).isEmpty();
        assertThat(report.budget()).contains(Money.of(10_000, "GBP"));
        assertThat(report.spent()).isEmpty();
        assertThat(report.followUps()).hasSize(1);
        assertThat(report.closure().missing()).hasSize(9);
        assertThat(report.asText()).contains("spent: not known").contains("closure: missing\n  customer acceptance");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EndProjectReport.of(PORTFOLIO, ProjectId.of("X"), PayrollPortfolio.END))
                .withMessageContaining("project:X");
    }

    @Test
    void a_product_status_account_lists_every_product() {
        ProductStatusAccount account = ProductStatusAccount.of(PORTFOLIO, PAYROLL, PayrollPortfolio.END);

        assertThat(account.products())
                .extracting(ProductLine::passed)
                .containsExactly(ProductLine.Passed.NOT_YET, ProductLine.Passed.NOT_LOOKED_AT);
        assertThat(account.in(ProductState.IN_REVIEW)).hasSize(1);
        assertThat(account.late()).extracting(ProductLine::id).containsExactly(PayrollPortfolio.MANUAL);
        assertThat(account.asText())
                .contains("MANUAL MANUAL: state not known, planned 2026-03-20, ready no, passed not looked at");
    }

    @Test
    void a_dashboard_says_how_old_each_figure_is() {
        Dashboard board = dashboard(Audience.GOVERNANCE_BODY);

        assertThat(board.indicators())
                .containsExactly(
                        indicator(
                                IndicatorKind.DELIVERY_CONFIDENCE, "amber", LocalDate.of(2026, 3, 27), Freshness.FRESH),
                        indicator(IndicatorKind.SLIP, "15", LocalDate.of(2026, 3, 16), Freshness.FRESH),
                        indicator(IndicatorKind.FORECAST_COST, "10500", LocalDate.of(2026, 1, 20), Freshness.STALE),
                        indicator(IndicatorKind.COST_VARIANCE, "0.05", LocalDate.of(2026, 1, 20), Freshness.STALE),
                        indicator(IndicatorKind.EXCEPTIONS, "1", PayrollPortfolio.END, Freshness.FRESH),
                        indicator(IndicatorKind.NEXT_GATE, "2026-07-01", PayrollPortfolio.END, Freshness.FRESH));
    }

    @Test
    void a_dashboard_shows_each_audience_its_own_figures() {
        Dashboard everything = dashboard(Audience.PROJECT_MANAGER);

        assertThat(everything.indicators()).hasSize(IndicatorKind.values().length);
        assertThat(everything.indicator(IndicatorKind.PROGRESS))
                .contains(new Indicator(IndicatorKind.PROGRESS, Optional.empty(), Optional.empty(), Freshness.UNDATED));
        assertThat(everything
                        .indicator(IndicatorKind.PRODUCTS_READY)
                        .orElseThrow()
                        .value())
                .contains("1");
        assertThat(everything
                        .indicator(IndicatorKind.WORK_PACKAGES_IN_EXECUTION)
                        .orElseThrow()
                        .value())
                .contains("1");
        assertThat(everything
                        .indicator(IndicatorKind.REPORTS_OVERDUE)
                        .orElseThrow()
                        .value())
                .contains("0");
        assertThat(dashboard(Audience.TEAM).indicators()).hasSize(4);
        assertThat(dashboard(Audience.PROJECT_BOARD).indicator(IndicatorKind.FORECAST_COST))
                .isEmpty();
        assertThat(everything.asText()).contains("progress: not known (share), as of not known, undated");
    }

    private static Dashboard dashboard(Audience audience) {
        return Dashboard.of(PORTFOLIO, PAYROLL, audience, PayrollPortfolio.END, Frequency.MONTHLY);
    }

    private static Indicator indicator(IndicatorKind kind, String value, LocalDate asOf, Freshness freshness) {
        return new Indicator(kind, Optional.of(value), Optional.of(asOf), freshness);
    }
}
