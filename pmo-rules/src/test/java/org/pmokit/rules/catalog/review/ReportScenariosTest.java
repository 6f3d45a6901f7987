package org.pmokit.rules.catalog.review;

import static org.pmokit.rules.catalog.review.Scenario.DAY;
import static org.pmokit.rules.catalog.review.Scenario.PAY;
import static org.pmokit.rules.catalog.review.Scenario.of;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.ReportId;
import org.pmokit.core.register.Recorded;
import org.pmokit.core.report.Audience;
import org.pmokit.core.report.ClosureItem;
import org.pmokit.core.report.ClosureStep;
import org.pmokit.core.report.CollectedUpdate;
import org.pmokit.core.report.ExceptionOption;
import org.pmokit.core.report.ExceptionReport;
import org.pmokit.core.report.Frequency;
import org.pmokit.core.report.ReportDefinition;
import org.pmokit.core.report.ReportKind;
import org.pmokit.core.report.SubmittedReport;
import org.pmokit.core.report.UpdateCycle;
import org.pmokit.core.report.UpdateSubject;
import org.pmokit.core.schedule.DatedForecast;
import org.pmokit.core.tolerance.Tolerance;
import org.pmokit.core.tolerance.ToleranceDimension;
import org.pmokit.rules.catalog.review.Scenario.Table;

class ReportScenariosTest extends ScenarioTest {

    @Override
    Stream<Table> tables() {
        return Stream.of(
                of("PMO-REP-001")
                        .satisfied(owed(-1), report(r -> r.submittedOn(DAY.minusDays(1))))
                        .breached("project:PAY", owed(-1))
                        .notApplicable(owed(0))
                        .with("grace", "1")
                        .notApplicable(owed(-1)),
                of("PMO-REP-002")
                        .satisfied(owed(0), report(r -> r.statusDate(DAY.minusMonths(1))))
                        .breached(
                                "project:PAY",
                                owed(0),
                                report(r -> r.statusDate(DAY.minusMonths(1).minusDays(1))))
                        .breached("project:PAY", owed(0), report(r -> r))
                        .notApplicable(owed(0)),
                of("PMO-REP-003")
                        .satisfied(cycle(-1), new CollectedUpdate(PAY, UpdateSubject.RISK_REGISTER, DAY.minusDays(1)))
                        .breached("project:PAY", cycle(-1))
                        .breached("project:PAY", cycle(-1), new CollectedUpdate(PAY, UpdateSubject.WBS, DAY))
                        .notApplicable(cycle(0))
                        .with("grace", "1")
                        .notApplicable(cycle(-1)),
                of("PMO-REP-004")
                        .satisfied(late(6), exception(e -> e))
                        .satisfied(late(5))
                        .breached("project:PAY", late(6))
                        .breached("project:PAY", late(6), exception(e -> e.dimensions(Set.of(ToleranceDimension.COST))))
                        .notApplicable(Project.of(PAY, "Payroll"))
                        .with("patience", "6")
                        .satisfied(late(6)),
                of("PMO-REP-005")
                        .satisfied(closed(ClosureItem.values()))
                        .breached("project:PAY", closed(ClosureItem.CUSTOMER_ACCEPTANCE))
                        .notApplicable(new ClosureStep(PAY, ClosureItem.ACCOUNTS_CLOSED, DAY, Optional.empty())),
                of("PMO-REP-006")
                        .satisfied(late(1), exception(e -> e))
                        .breached("report:E", late(1), exception(e -> e.dimensions(Set.of(ToleranceDimension.COST))))
                        .breached("report:E", late(1), exception(e -> e.recommendation(Optional.empty())))
                        .breached("report:E", late(1), exception(e -> e.recommendation("C")))
                        .breached(
                                "report:E",
                                late(1),
                                exception(e -> e.options(List.of(option("A", ExceptionOption.Kind.DO_NOTHING)))))
                        .notApplicable(late(1)));
    }

    private static ReportDefinition owed(int days) {
        return ReportDefinition.builder()
                .component(PAY)
                .kind(ReportKind.HIGHLIGHT)
                .audience(Audience.PROJECT_BOARD)
                .frequency(Frequency.MONTHLY)
                .firstDue(DAY.plusDays(days))
                .build();
    }

    private static SubmittedReport report(UnaryOperator<SubmittedReport.Builder> facts) {
        SubmittedReport.Builder report = SubmittedReport.builder();
        return facts.apply(report.id(ReportId.of("R"))
                        .component(PAY)
                        .kind(ReportKind.HIGHLIGHT)
                        .submittedOn(DAY))
                .build();
    }

    private static UpdateCycle cycle(int days) {
        return new UpdateCycle(PAY, UpdateSubject.RISK_REGISTER, Frequency.WEEKLY, DAY.plusDays(days));
    }

    /** Three days outside its tolerance of two, as told so many days ago. */
    private static Project late(int daysAgo) {
        LocalDate finish = DAY.plusDays(100);
        return Project.of(PAY, "Payroll").toBuilder()
                .finish(finish)
                .addTolerance(Tolerance.ofDays(2, 2))
                .addFinishForecast(DatedForecast.of(DAY.minusDays(daysAgo), finish.plusDays(3)))
                .build();
    }

    private static ExceptionOption option(String code, ExceptionOption.Kind kind) {
        return new ExceptionOption(code, kind, "text", Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static ExceptionReport exception(UnaryOperator<ExceptionReport.Builder> facts) {
        ExceptionReport.Builder report = ExceptionReport.builder();
        return facts.apply(report.id(ReportId.of("E"))
                        .component(PAY)
                        .title("three days late")
                        .raisedOn(DAY)
                        .addDimension(ToleranceDimension.TIME)
                        .addOption(option("A", ExceptionOption.Kind.DO_NOTHING))
                        .addOption(option("B", ExceptionOption.Kind.ACT))
                        .recommendation("A"))
                .build();
    }

    private static Recorded[] closed(ClosureItem... items) {
        Project project = Project.of(PAY, "Payroll").toBuilder()
                .actualFinish(DAY.minusDays(1))
                .build();
        return Stream.concat(
                        Stream.of(project),
                        Stream.of(items).map(item -> new ClosureStep(PAY, item, DAY, Optional.empty())))
                .toArray(Recorded[]::new);
    }
}
