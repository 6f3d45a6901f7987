package org.pmokit.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.ReportId;
import org.pmokit.core.role.Role;

class ReportingCycleTest {

    private static final ProjectId PAYROLL = ProjectId.of("PAY");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 31);
    private static final ReportDefinition MONTHLY = ReportDefinition.builder()
            .component(PAYROLL)
            .kind(ReportKind.HIGHLIGHT)
            .audience(Audience.PROJECT_BOARD)
            .frequency(Frequency.MONTHLY)
            .firstDue(FIRST)
            .preparedBy(Role.PROJECT_OFFICER)
            .build();

    @Test
    void a_monthly_report_keeps_to_the_end_of_the_month() {
        assertThat(MONTHLY.lastDueOn(FIRST.minusDays(1))).isEmpty();
        assertThat(MONTHLY.lastDueOn(LocalDate.of(2026, 2, 27))).contains(FIRST);
        assertThat(MONTHLY.lastDueOn(LocalDate.of(2026, 2, 28))).contains(LocalDate.of(2026, 2, 28));
        assertThat(MONTHLY.lastDueOn(LocalDate.of(2026, 3, 31))).contains(LocalDate.of(2026, 3, 31));
        assertThat(MONTHLY.toBuilder().until(FIRST).build().lastDueOn(LocalDate.of(2027, 1, 1)))
                .contains(FIRST);
    }

    @Test
    void a_report_is_overdue_only_after_its_grace() {
        ReportingCycle nothing = cycle();

        assertThat(nothing.findingsOn(FIRST, 0)).isEmpty();
        assertThat(nothing.findingsOn(FIRST.plusDays(1), 0))
                .extracting(ReportFinding::check)
                .containsExactly(ReportCheck.REPORT_OVERDUE);
        assertThat(nothing.findingsOn(FIRST.plusDays(3), 3)).isEmpty();
        assertThat(nothing.findingsOn(FIRST.plusDays(4), 3))
                .extracting(ReportFinding::message, ReportFinding::advice)
                .containsExactly(Tuple.tuple(
                        "The highlight report on project:PAY was due on 2026-01-31.",
                        "ask the project officer for it."));
    }

    @Test
    void a_report_of_this_cycle_is_enough_and_one_of_the_last_is_not() {
        assertThat(cycle(report("R", FIRST.plusDays(2), FIRST)).findingsOn(FIRST.plusDays(5), 0))
                .isEmpty();
        assertThat(cycle(report("R", FIRST, FIRST)).findingsOn(LocalDate.of(2026, 3, 1), 0))
                .extracting(ReportFinding::check)
                .containsExactly(ReportCheck.REPORT_OVERDUE, ReportCheck.REPORT_STALE);
        assertThat(cycle(report("R", FIRST.plusDays(9), FIRST)).findingsOn(FIRST.plusDays(5), 0))
                .extracting(ReportFinding::check)
                .containsExactly(ReportCheck.REPORT_OVERDUE);
    }

    @Test
    void figures_older_than_a_cycle_are_stale_and_so_are_undated_ones() {
        SubmittedReport old = report("R", FIRST, FIRST.minusDays(40));

        assertThat(cycle(old).findingsOn(FIRST, 0))
                .extracting(ReportFinding::message)
                .containsExactly("The newest highlight report on project:PAY has figures as of 2025-12-22.");
        assertThat(cycle(old.toBuilder().statusDate(Optional.empty()).build()).findingsOn(FIRST, 0))
                .extracting(ReportFinding::message)
                .containsExactly("The newest highlight report on project:PAY does not say as of when its figures are.");
        assertThat(cycle(old.toBuilder()
                                .statusDate(Optional.empty())
                                .periodTo(FIRST)
                                .build())
                        .findingsOn(FIRST, 0))
                .isEmpty();
    }

    @Test
    void a_report_for_somebody_else_does_not_count() {
        SubmittedReport other =
                report("R", FIRST, FIRST).toBuilder().audience(Audience.TEAM).build();

        assertThat(cycle(other).findingsOn(FIRST.plusDays(1), 0))
                .extracting(ReportFinding::check)
                .containsExactly(ReportCheck.REPORT_OVERDUE);
    }

    @Test
    void registers_are_brought_up_to_date_in_their_cycle() {
        UpdateCycle weekly = new UpdateCycle(PAYROLL, UpdateSubject.RISK_REGISTER, Frequency.WEEKLY, FIRST);
        CollectedUpdate update = new CollectedUpdate(PAYROLL, UpdateSubject.RISK_REGISTER, FIRST);
        CollectedUpdate other = new CollectedUpdate(PAYROLL, UpdateSubject.WBS, FIRST.plusDays(7));

        assertThat(updates(weekly, update).findingsOn(FIRST.plusDays(7), 0)).isEmpty();
        assertThat(updates(weekly, update, other).findingsOn(FIRST.plusDays(8), 0))
                .extracting(ReportFinding::message)
                .containsExactly("The risk-register of project:PAY was due for an update by 2026-02-07.");
        assertThat(updates(weekly).findingsOn(FIRST, 0)).isEmpty();
    }

    @Test
    void a_period_that_ends_before_it_starts_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report("R", FIRST, FIRST).toBuilder()
                        .periodFrom(FIRST)
                        .periodTo(FIRST.minusDays(1))
                        .build())
                .withMessageContaining("covers 2026-01-31 to 2026-01-30.\nMaybe ");
    }

    private static SubmittedReport report(String id, LocalDate submitted, LocalDate asOf) {
        return SubmittedReport.builder()
                .id(ReportId.of(id))
                .component(PAYROLL)
                .kind(ReportKind.HIGHLIGHT)
                .submittedOn(submitted)
                .statusDate(asOf)
                .build();
    }

    private static ReportingCycle cycle(SubmittedReport... reports) {
        return new ReportingCycle(List.of(MONTHLY), List.of(reports), List.of(), List.of());
    }

    private static ReportingCycle updates(UpdateCycle cycle, CollectedUpdate... updates) {
        return new ReportingCycle(List.of(), List.of(), List.of(cycle), List.of(updates));
    }
}
