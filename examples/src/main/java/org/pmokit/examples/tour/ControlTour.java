package org.pmokit.examples.tour;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.assurance.DeliveryConfidence;
import org.pmokit.core.assurance.StatusAssessment;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.finance.Figure;
import org.pmokit.core.finance.Finance;
import org.pmokit.core.finance.MoneySeries;
import org.pmokit.core.identifier.GateId;
import org.pmokit.core.identifier.GateReviewId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ProductId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.QualityActivityId;
import org.pmokit.core.identifier.ReportId;
import org.pmokit.core.identifier.StageId;
import org.pmokit.core.money.Money;
import org.pmokit.core.product.Product;
import org.pmokit.core.product.QualityCriterion;
import org.pmokit.core.product.Requirement;
import org.pmokit.core.product.RequirementTrace;
import org.pmokit.core.quality.DefinitionOfDone;
import org.pmokit.core.quality.QualityActivity;
import org.pmokit.core.quality.QualityActivityKind;
import org.pmokit.core.quality.QualityRegister;
import org.pmokit.core.quality.QualityResult;
import org.pmokit.core.report.Audience;
import org.pmokit.core.report.ClosureChecklist;
import org.pmokit.core.report.ClosureItem;
import org.pmokit.core.report.ClosureStep;
import org.pmokit.core.report.Dashboard;
import org.pmokit.core.report.ExceptionOption;
import org.pmokit.core.report.ExceptionReport;
import org.pmokit.core.report.Frequency;
import org.pmokit.core.report.HighlightReport;
import org.pmokit.core.report.ReportedException;
import org.pmokit.core.report.ToleranceWatch;
import org.pmokit.core.schedule.DatedForecast;
import org.pmokit.core.stage.Gate;
import org.pmokit.core.stage.GateCondition;
import org.pmokit.core.stage.GateControl;
import org.pmokit.core.stage.GateDecision;
import org.pmokit.core.stage.GateReview;
import org.pmokit.core.stage.GateSequence;
import org.pmokit.core.stage.GateSet;
import org.pmokit.core.stage.Stage;
import org.pmokit.core.stage.StageSpend;
import org.pmokit.core.tolerance.Tolerance;
import org.pmokit.core.tolerance.ToleranceDimension;
import org.pmokit.core.tolerance.ToleranceStatus;

/** The calls of the chapter on control. */
public final class ControlTour {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final ProjectId PAYROLL = ProjectId.of("PAY");
    private static final StageId BUILD = StageId.of("BUILD");
    private static final ProductId ENGINE = ProductId.of("ENGINE");
    private static final GateId GATE = GateId.of("PAY/G1");
    private static final PersonId MAKER = PersonId.of("m.maker");

    private ControlTour() {}

    /**
     * Runs every part of the chapter.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        gates(out);
        order(out);
        done(out);
        quality(out);
        tolerances(out);
        late(out);
        exception(out);
        highlight(out);
        dashboard(out);
        closing(out);
    }

    private static PortfolioDraft draft() {
        // begin: draft
        Project payroll = Project.builder()
                .id(PAYROLL)
                .title("Payroll")
                .start(LocalDate.of(2026, 1, 5))
                .finish(LocalDate.of(2026, 6, 30))
                .addFinishForecast(DatedForecast.of(LocalDate.of(2026, 3, 16), LocalDate.of(2026, 7, 20)))
                .finance(Finance.builder()
                        .budget(MoneySeries.of(Figure.of(LocalDate.of(2026, 1, 5), Money.of(10_000, "GBP"))))
                        .forecast(MoneySeries.of(Figure.of(LocalDate.of(2026, 3, 9), Money.of(10_400, "GBP"))))
                        .build())
                .addTolerance(Tolerance.ofDays(10, 14))
                .addTolerance(Tolerance.ofCostOver("0.05"))
                .addAssessment(StatusAssessment.builder()
                        .assessor("project board")
                        .asOf(LocalDate.of(2026, 3, 27))
                        .rating(DeliveryConfidence.AMBER)
                        .statement("The end slips")
                        .build())
                .build();
        Stage build = Stage.builder()
                .id(BUILD)
                .component(PAYROLL)
                .number(1)
                .title("Build")
                .start(LocalDate.of(2026, 2, 2))
                .finish(LocalDate.of(2026, 5, 29))
                .addTolerance(Tolerance.ofDays(5, 5))
                .build();
        // end: draft
        return PortfolioDraft.named("Change")
                .statusDate(DAY)
                .add(payroll)
                .add(build)
                .add(gate())
                .add(engine())
                .add(review());
    }

    private static Gate gate() {
        return Gate.builder()
                .id(GATE)
                .component(PAYROLL)
                .number(1)
                .title("Investment decision")
                .planned(LocalDate.of(2026, 1, 30))
                .opens(BUILD)
                .build();
    }

    private static Product engine() {
        // begin: product
        return Product.builder()
                .id(ENGINE)
                .component(PAYROLL)
                .title("Payroll engine")
                .producer(MAKER)
                .planned(LocalDate.of(2026, 3, 20))
                .ready(LocalDate.of(2026, 3, 24))
                .addCriteria(new QualityCriterion(
                        "EXACT", "Pays to the penny", Optional.empty(), Optional.of("test"), Optional.of("R1")))
                .addCriteria(QualityCriterion.of("FAST", "Runs within the hour"))
                .build();
        // end: product
    }

    private static QualityActivity review() {
        return QualityActivity.builder()
                .id(QualityActivityId.of("QA1"))
                .subject(ENGINE)
                .kind(QualityActivityKind.REVIEW)
                .addReviewer(MAKER)
                .addCriteria("EXACT")
                .actual(LocalDate.of(2026, 3, 23))
                .result(QualityResult.PASS)
                .build();
    }

    static void gates(PrintStream out) {
        // begin: gates
        GateReview review = GateReview.builder()
                .id(GateReviewId.of("R1"))
                .gate(GATE)
                .heldOn(LocalDate.of(2026, 1, 28))
                .addReviewer(PersonId.of("o.outside"))
                .decision(GateDecision.PROCEED_WITH_CONDITIONS)
                .decidedOn(LocalDate.of(2026, 3, 2))
                .addCondition(new GateCondition(
                        "1",
                        "Agree the budget of the pilot",
                        Optional.of(PAYROLL),
                        Optional.of(LocalDate.of(2026, 3, 13)),
                        Optional.empty()))
                .build();
        GateControl control = GateControl.builder()
                .addGate(gate())
                .addReview(review)
                .addSpending(new StageSpend(BUILD, LocalDate.of(2026, 2, 9), Money.of(1_200, "GBP")))
                .addTeam(MAKER)
                .build();
        control.findingsOn(DAY).forEach(finding -> {
            out.println(finding.severity() + " " + finding.message());
            out.println("  Maybe " + finding.advice());
        });
        // end: gates
    }

    static void order(PrintStream out) {
        // begin: order
        List<Gate> gates = GateSet.UNIVERSITY.gatesOf(PAYROLL);
        gates.forEach(gate -> out.println(gate.number() + " " + gate.title()));
        GateReview tooEarly = GateReview.builder()
                .id(GateReviewId.of("R2"))
                .gate(gates.get(2).id())
                .heldOn(DAY)
                .decision(GateDecision.PROCEED)
                .decidedOn(DAY)
                .build();
        GateSequence.of(gates).take(tooEarly).peekLeft(refused -> out.println(refused.message()));
        // end: order
    }

    static void done(PrintStream out) {
        // begin: done
        DefinitionOfDone done = DefinitionOfDone.of(engine(), List.of(review()), DAY);
        done.open().forEach(criterion -> out.println("open: " + criterion.text()));
        Requirement exact = new Requirement(PAYROLL, "R1", "Everybody gets what they earned");
        Requirement early = new Requirement(PAYROLL, "R2", "Payslips come three days before");
        RequirementTrace.of(List.of(exact, early), List.of(engine()))
                .unserved()
                .forEach(requirement -> out.println("no product serves " + requirement.code()));
        // end: done
    }

    static void quality(PrintStream out) {
        // begin: quality
        QualityRegister register = QualityRegister.builder()
                .addProduct(engine())
                .addActivity(review())
                .addToBeAudited(PAYROLL)
                .build();
        register.findingsOn(DAY).forEach(finding -> {
            out.println(finding.check() + " " + finding.message());
            out.println("  Maybe " + finding.advice());
        });
        // end: quality
    }

    static void tolerances(PrintStream out) {
        // begin: tolerances
        ToleranceWatch watch = ToleranceWatch.of(draft().resolveOrThrow(), PAYROLL, DAY);
        watch.readings()
                .forEach(reading -> out.println(reading.band().component().value() + " "
                        + reading.dimension().code() + ": "
                        + reading.status().map(ToleranceStatus::name).orElse("unknown")));
        watch.escalations()
                .forEach(escalation -> out.println(escalation.reason() + "\n  from "
                        + escalation.from().title() + " to " + escalation.to().title()));
        // end: tolerances
    }

    static void late(PrintStream out) {
        // begin: late
        Portfolio portfolio = draft().resolveOrThrow();
        ToleranceWatch.of(portfolio, PAYROLL, DAY)
                .notEscalated(portfolio, ToleranceWatch.WORKING_DAYS_TO_ESCALATE)
                .forEach(finding -> out.println(finding.message()));
        // end: late
    }

    static void exception(PrintStream out) {
        // begin: exception
        ExceptionReport report = ExceptionReport.builder()
                .id(ReportId.of("EX1"))
                .component(PAYROLL)
                .title("The end slips")
                .raisedOn(LocalDate.of(2026, 3, 18))
                .addDimension(ToleranceDimension.TIME)
                .cause("Test data came late")
                .addOption(option("A", ExceptionOption.Kind.DO_NOTHING, "Go live three weeks late"))
                .addOption(option("B", ExceptionOption.Kind.ACT, "Leave out expenses"))
                .recommendation("B")
                .build();
        Portfolio portfolio = draft().add(report).resolveOrThrow();
        out.print(ReportedException.of(portfolio, report, DAY).asText());
        // end: exception
    }

    private static ExceptionOption option(String code, ExceptionOption.Kind kind, String text) {
        return new ExceptionOption(code, kind, text, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static void highlight(PrintStream out) {
        // begin: highlight
        DateRange march = DateRange.ofClosed(LocalDate.of(2026, 3, 1), DAY);
        out.print(HighlightReport.of(draft().resolveOrThrow(), PAYROLL, march).asText());
        // end: highlight
    }

    static void dashboard(PrintStream out) {
        // begin: dashboard
        Portfolio portfolio = draft().resolveOrThrow();
        out.print(Dashboard.of(portfolio, PAYROLL, Audience.PROJECT_BOARD, DAY, Frequency.MONTHLY)
                .asText());
        // end: dashboard
    }

    static void closing(PrintStream out) {
        // begin: closing
        Portfolio portfolio = draft().add(new ClosureStep(
                        PAYROLL, ClosureItem.LESSONS_RECORDED, LocalDate.of(2026, 3, 30), Optional.empty()))
                .resolveOrThrow();
        ClosureChecklist list = ClosureChecklist.of(portfolio, PAYROLL, DAY);
        out.println("still to be done: " + list.missing());
        out.println("accepted by the customer: " + list.isAccepted());
        // end: closing
    }
}
