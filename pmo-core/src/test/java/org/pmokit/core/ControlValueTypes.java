package org.pmokit.core;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.pmokit.core.assurance.ConfidenceScale;
import org.pmokit.core.assurance.DeliveryConfidence;
import org.pmokit.core.identifier.DocumentId;
import org.pmokit.core.identifier.GateId;
import org.pmokit.core.identifier.GateReviewId;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ProductId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.QualityActivityId;
import org.pmokit.core.identifier.ReportId;
import org.pmokit.core.identifier.StageId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.identifier.WorkPackageId;
import org.pmokit.core.money.Money;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.product.Product;
import org.pmokit.core.product.ProductState;
import org.pmokit.core.product.QualityCriterion;
import org.pmokit.core.product.WorkPackage;
import org.pmokit.core.product.WorkPackageState;
import org.pmokit.core.product.WorkPackageStep;
import org.pmokit.core.provenance.Certainty;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.quality.AuditFinding;
import org.pmokit.core.quality.FindingGrade;
import org.pmokit.core.quality.FollowUp;
import org.pmokit.core.quality.QualityActivity;
import org.pmokit.core.quality.QualityActivityKind;
import org.pmokit.core.quality.QualityBenchmark;
import org.pmokit.core.quality.QualityMetric;
import org.pmokit.core.quality.QualityRegister;
import org.pmokit.core.quality.QualityResult;
import org.pmokit.core.report.Audience;
import org.pmokit.core.report.BoardOutcome;
import org.pmokit.core.report.ExceptionOption;
import org.pmokit.core.report.ExceptionReport;
import org.pmokit.core.report.Frequency;
import org.pmokit.core.report.PerformanceReview;
import org.pmokit.core.report.ReportDefinition;
import org.pmokit.core.report.ReportKind;
import org.pmokit.core.report.SubmittedReport;
import org.pmokit.core.role.Role;
import org.pmokit.core.schedule.DatedForecast;
import org.pmokit.core.stage.CriterionFinding;
import org.pmokit.core.stage.CriterionResult;
import org.pmokit.core.stage.Gate;
import org.pmokit.core.stage.GateCondition;
import org.pmokit.core.stage.GateControl;
import org.pmokit.core.stage.GateCriterion;
import org.pmokit.core.stage.GateDecision;
import org.pmokit.core.stage.GateReview;
import org.pmokit.core.stage.Stage;
import org.pmokit.core.stage.StageSpend;
import org.pmokit.core.tolerance.DatedDeviation;
import org.pmokit.core.tolerance.Tolerance;
import org.pmokit.core.tolerance.ToleranceDimension;

/** Examples of the generated types of stages, products, quality and reports, for {@link ValueTypesTest}. */
final class ControlValueTypes {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final Provenance TOLD = Provenance.of(Certainty.VERIFIED, "SRC");
    private static final ProjectId PAYROLL = ProjectId.of("PAY");
    private static final PersonId PERSON = PersonId.of("j.silva");
    private static final UnitId HR = UnitId.of("HR");

    private ControlValueTypes() {}

    static Stream<ValueTypesTest.ValueType> types() {
        return Stream.of(
                type(
                        DatedDeviation.class,
                        List.of("component", "dimension", "asOf"),
                        () -> DatedDeviation.builder().build(),
                        ControlValueTypes::barelyDeviating,
                        () -> deviation(),
                        () -> deviation().toBuilder().build()),
                type(
                        Stage.class,
                        List.of("id", "component", "number"),
                        () -> Stage.builder().build(),
                        () -> Stage.builder()
                                .id(StageId.of("S"))
                                .component(PAYROLL)
                                .number(1)
                                .build(),
                        () -> stage(),
                        () -> stage().toBuilder().build()),
                type(
                        Gate.class,
                        List.of("id", "component", "number"),
                        () -> Gate.builder().build(),
                        () -> Gate.builder()
                                .id(GateId.of("G"))
                                .component(PAYROLL)
                                .number(1)
                                .build(),
                        () -> gate(),
                        () -> gate().toBuilder().build()),
                type(
                        GateReview.class,
                        List.of("id", "gate", "heldOn"),
                        () -> GateReview.builder().build(),
                        () -> GateReview.builder()
                                .id(GateReviewId.of("GR"))
                                .gate(GateId.of("G"))
                                .heldOn(DAY)
                                .build(),
                        () -> review(),
                        () -> review().toBuilder().build()),
                type(
                        GateControl.class,
                        List.of(),
                        () -> GateControl.builder().build(),
                        () -> GateControl.builder().build(),
                        () -> control(),
                        () -> control().toBuilder().build()),
                type(
                        Product.class,
                        List.of("id", "component"),
                        () -> Product.builder().build(),
                        () -> Product.builder()
                                .id(ProductId.of("P"))
                                .component(PAYROLL)
                                .build(),
                        () -> product(),
                        () -> product().toBuilder().build()),
                type(
                        WorkPackage.class,
                        List.of("id", "stage"),
                        () -> WorkPackage.builder().build(),
                        () -> WorkPackage.builder()
                                .id(WorkPackageId.of("W"))
                                .stage(StageId.of("S"))
                                .build(),
                        () -> workPackage(),
                        () -> workPackage().toBuilder().build()),
                type(
                        QualityActivity.class,
                        List.of("id", "subject", "kind"),
                        () -> QualityActivity.builder().build(),
                        () -> QualityActivity.builder()
                                .id(QualityActivityId.of("Q"))
                                .subject(PAYROLL)
                                .kind(QualityActivityKind.AUDIT)
                                .build(),
                        () -> activity(),
                        () -> activity().toBuilder().build()),
                type(
                        QualityRegister.class,
                        List.of(),
                        () -> QualityRegister.builder().build(),
                        () -> QualityRegister.builder().build(),
                        () -> register(),
                        () -> register().toBuilder().build()),
                type(
                        ReportDefinition.class,
                        List.of("component", "kind", "audience", "frequency", "firstDue"),
                        () -> ReportDefinition.builder().build(),
                        () -> ReportDefinition.builder()
                                .component(PAYROLL)
                                .kind(ReportKind.HIGHLIGHT)
                                .audience(Audience.PROJECT_BOARD)
                                .frequency(Frequency.MONTHLY)
                                .firstDue(DAY)
                                .build(),
                        () -> definition(),
                        () -> definition().toBuilder().build()),
                type(
                        SubmittedReport.class,
                        List.of("id", "component", "kind", "submittedOn"),
                        () -> SubmittedReport.builder().build(),
                        () -> SubmittedReport.builder()
                                .id(ReportId.of("R"))
                                .component(PAYROLL)
                                .kind(ReportKind.HIGHLIGHT)
                                .submittedOn(DAY)
                                .build(),
                        () -> report(),
                        () -> report().toBuilder().build()),
                type(
                        PerformanceReview.class,
                        List.of("component", "heldOn"),
                        () -> PerformanceReview.builder().build(),
                        () -> PerformanceReview.builder()
                                .component(PAYROLL)
                                .heldOn(DAY)
                                .build(),
                        () -> performance(),
                        () -> performance().toBuilder().build()),
                type(
                        ExceptionReport.class,
                        List.of("id", "component", "title", "raisedOn"),
                        () -> ExceptionReport.builder().build(),
                        () -> ExceptionReport.builder()
                                .id(ReportId.of("E"))
                                .component(PAYROLL)
                                .title("t")
                                .raisedOn(DAY)
                                .build(),
                        () -> exception(),
                        () -> exception().toBuilder().build()));
    }

    private static ValueTypesTest.ValueType type(
            Class<?> type,
            List<String> mandatory,
            Supplier<?> empty,
            Supplier<?> minimal,
            Supplier<?> full,
            Supplier<?> rebuilt) {
        return new ValueTypesTest.ValueType(type, mandatory, empty, minimal, full, rebuilt);
    }

    /** With a number that both examples need and each in another attribute. */
    private static DatedDeviation barelyDeviating() {
        return DatedDeviation.builder()
                .component(PAYROLL)
                .dimension(ToleranceDimension.TIME)
                .asOf(DAY)
                .forecast(BigDecimal.ONE)
                .build();
    }

    private static DatedDeviation deviation() {
        return barelyDeviating().toBuilder()
                .actual(BigDecimal.ONE)
                .forecast(BigDecimal.TEN)
                .build();
    }

    private static Stage stage() {
        return Stage.builder()
                .id(StageId.of("S"))
                .component(PAYROLL)
                .number(1)
                .title("t")
                .start(DAY)
                .finish(DAY)
                .addFinishForecast(DatedForecast.of(DAY, DAY))
                .actualStart(DAY)
                .actualFinish(DAY)
                .budget(Money.of(5, "GBP"))
                .addTolerance(Tolerance.ofDays(1, 2))
                .planVersion("1.0")
                .planApprovedOn(DAY)
                .provenance(TOLD)
                .build();
    }

    private static Gate gate() {
        return Gate.builder()
                .id(GateId.of("G"))
                .component(PAYROLL)
                .number(1)
                .title("t")
                .gateSet("gateway")
                .addCriteria(new GateCriterion("C", "t"))
                .planned(DAY)
                .addForecast(DatedForecast.of(DAY, DAY))
                .milestone(MilestoneId.of(PAYROLL, "M"))
                .opens(StageId.of("S"))
                .provenance(TOLD)
                .build();
    }

    static GateReview review() {
        return GateReview.builder()
                .id(GateReviewId.of("GR"))
                .gate(GateId.of("G"))
                .heldOn(DAY)
                .title("t")
                .addReviewer(PERSON)
                .addReviewerRole(Role.ASSURANCE)
                .addReviewedBy(HR)
                .addFinding(new CriterionFinding("C", CriterionResult.MET, Optional.empty()))
                .rating(DeliveryConfidence.AMBER)
                .scale(ConfidenceScale.THREE_POINT)
                .decision(GateDecision.PROCEED_WITH_CONDITIONS)
                .decidedOn(DAY)
                .addCondition(new GateCondition("1", "t", Optional.of(HR), Optional.of(DAY), Optional.of(DAY)))
                .portfolioToldOn(DAY)
                .follows(GateReviewId.of("GR0"))
                .provenance(TOLD)
                .build();
    }

    static GateControl control() {
        return GateControl.builder()
                .addGate(gate())
                .addReview(review())
                .addSpending(new StageSpend(StageId.of("S"), DAY, Money.of(5, "GBP")))
                .addTeam(PERSON)
                .addTeamUnit(HR)
                .followUpMonths(3)
                .build();
    }

    static Product product() {
        return Product.builder()
                .id(ProductId.of("P"))
                .component(PAYROLL)
                .parent(ProductId.of("TOP"))
                .title("t")
                .description("d")
                .addCriteria(QualityCriterion.of("C", "t"))
                .producer(PERSON)
                .producedBy(HR)
                .approver(Role.APPROVER)
                .planned(DAY)
                .ready(DAY)
                .approved(DAY)
                .state(ProductState.APPROVED)
                .provenance(TOLD)
                .build();
    }

    private static WorkPackage workPackage() {
        return WorkPackage.builder()
                .id(WorkPackageId.of("W"))
                .stage(StageId.of("S"))
                .title("t")
                .addProduct(ProductId.of("P"))
                .team(HR)
                .start(DAY)
                .finish(DAY)
                .budget(Money.of(5, "GBP"))
                .addTolerance(Tolerance.ofDays(1, 2))
                .addStep(new WorkPackageStep(WorkPackageState.AUTHORISED, DAY))
                .provenance(TOLD)
                .build();
    }

    static QualityActivity activity() {
        return QualityActivity.builder()
                .id(QualityActivityId.of("Q"))
                .subject(PAYROLL)
                .kind(QualityActivityKind.AUDIT)
                .title("t")
                .chair(PERSON)
                .presenter(PERSON)
                .addReviewer(PERSON)
                .administrator(PERSON)
                .facilitator(Role.PROJECT_OFFICER)
                .addReviewedBy(HR)
                .addCriteria("C")
                .planned(DAY)
                .forecast(DAY)
                .actual(DAY)
                .approvalPlanned(DAY)
                .approved(DAY)
                .result(QualityResult.PASS)
                .defects(1)
                .size(BigDecimal.TEN)
                .addFollowUp(new FollowUp("1", "t", Optional.of(HR), Optional.of(DAY), Optional.of(DAY)))
                .record(DocumentId.of("D"))
                .scope("s")
                .independent(true)
                .addFinding(new AuditFinding("1", FindingGrade.MINOR, "t", Optional.empty()))
                .provenance(TOLD)
                .build();
    }

    private static QualityRegister register() {
        return QualityRegister.builder()
                .addProduct(product())
                .addActivity(activity())
                .addBenchmark(new QualityBenchmark(
                        "B",
                        PAYROLL,
                        QualityMetric.COVERAGE,
                        Optional.of(Ratio.ONE),
                        Optional.empty(),
                        Optional.empty()))
                .addToBeAudited(PAYROLL)
                .auditIntervalDays(90)
                .firstTimePassRate(Ratio.ONE)
                .build();
    }

    private static ReportDefinition definition() {
        return ReportDefinition.builder()
                .component(PAYROLL)
                .kind(ReportKind.HIGHLIGHT)
                .audience(Audience.PROJECT_BOARD)
                .frequency(Frequency.MONTHLY)
                .firstDue(DAY)
                .until(DAY)
                .preparedBy(Role.PROJECT_OFFICER)
                .addSection("risks")
                .provenance(TOLD)
                .build();
    }

    private static SubmittedReport report() {
        return SubmittedReport.builder()
                .id(ReportId.of("R"))
                .component(PAYROLL)
                .kind(ReportKind.HIGHLIGHT)
                .submittedOn(DAY)
                .title("t")
                .periodFrom(DAY)
                .periodTo(DAY)
                .statusDate(DAY)
                .submittedBy(Role.PROJECT_MANAGER)
                .audience(Audience.PROJECT_BOARD)
                .submittedTo(HR)
                .provenance(TOLD)
                .build();
    }

    private static PerformanceReview performance() {
        return PerformanceReview.builder()
                .component(PAYROLL)
                .heldOn(DAY)
                .periodFrom(DAY)
                .periodTo(DAY)
                .reviewedBy(HR)
                .rating(DeliveryConfidence.GREEN)
                .conclusion("c")
                .report(ReportId.of("R"))
                .provenance(TOLD)
                .build();
    }

    private static ExceptionReport exception() {
        return ExceptionReport.builder()
                .id(ReportId.of("E"))
                .component(PAYROLL)
                .title("t")
                .raisedOn(DAY)
                .raisedBy(Role.PROJECT_MANAGER)
                .cause("c")
                .consequences("c")
                .consequencesAbove("c")
                .addDimension(ToleranceDimension.TIME)
                .addOption(new ExceptionOption(
                        "A",
                        ExceptionOption.Kind.DO_NOTHING,
                        "t",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .recommendation("A")
                .reason("r")
                .lessons("l")
                .outcome(BoardOutcome.DEFERRED)
                .decidedOn(DAY)
                .provenance(TOLD)
                .build();
    }
}
