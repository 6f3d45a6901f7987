package org.pmokit.core.report;

import java.time.LocalDate;
import java.util.Optional;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.assurance.DeliveryConfidence;
import org.pmokit.core.assurance.StatusAssessment;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.finance.Figure;
import org.pmokit.core.finance.Finance;
import org.pmokit.core.finance.MoneySeries;
import org.pmokit.core.identifier.GateId;
import org.pmokit.core.identifier.IssueId;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.ProductId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.QualityActivityId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.identifier.StageId;
import org.pmokit.core.identifier.WorkPackageId;
import org.pmokit.core.money.Money;
import org.pmokit.core.product.Product;
import org.pmokit.core.product.ProductState;
import org.pmokit.core.product.WorkPackage;
import org.pmokit.core.product.WorkPackageState;
import org.pmokit.core.product.WorkPackageStep;
import org.pmokit.core.quality.FollowUp;
import org.pmokit.core.quality.QualityActivity;
import org.pmokit.core.quality.QualityActivityKind;
import org.pmokit.core.quality.QualityResult;
import org.pmokit.core.risk.Issue;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.schedule.DatedForecast;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.core.stage.Gate;
import org.pmokit.core.stage.Stage;
import org.pmokit.core.tolerance.Tolerance;

/** A project with a stage, a work package, products and quality activities, for reports to be collated from. */
final class PayrollPortfolio {

    static final ProjectId PAYROLL = ProjectId.of("PAY");
    static final StageId BUILD = StageId.of("S1");
    static final WorkPackageId SLIPS = WorkPackageId.of("WP1");
    static final ProductId ENGINE = ProductId.of("ENGINE");
    static final ProductId MANUAL = ProductId.of("MANUAL");
    static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    static final DateRange PERIOD = DateRange.ofClosed(MARCH, LocalDate.of(2026, 3, 31));
    static final LocalDate END = LocalDate.of(2026, 3, 31);

    private PayrollPortfolio() {}

    static PortfolioDraft draft() {
        return PortfolioDraft.named("Change")
                .statusDate(END)
                .add(project())
                .add(stage())
                .add(Stage.builder()
                        .id(StageId.of("S2"))
                        .component(PAYROLL)
                        .number(2)
                        .build())
                .add(workPackage())
                .add(product(ENGINE, LocalDate.of(2026, 3, 10))
                        .ready(LocalDate.of(2026, 3, 12))
                        .state(ProductState.IN_REVIEW)
                        .build())
                .add(product(MANUAL, LocalDate.of(2026, 3, 20)).build())
                .add(activity())
                .add(Gate.builder()
                        .id(GateId.of("G1"))
                        .component(PAYROLL)
                        .number(1)
                        .planned(LocalDate.of(2026, 7, 1))
                        .milestone(MilestoneId.of(PAYROLL, "GO"))
                        .opens(StageId.of("S2"))
                        .build())
                .add(risk("R-OLD", LocalDate.of(2026, 1, 5))
                        .closed(LocalDate.of(2026, 3, 5))
                        .build())
                .add(risk("R-NEW", LocalDate.of(2026, 3, 5)).build())
                .add(Issue.builder()
                        .id(IssueId.of("I-1"))
                        .component(PAYROLL)
                        .title("Late test data")
                        .build());
    }

    private static Project project() {
        return Project.builder()
                .id(PAYROLL)
                .title("Payroll")
                .start(LocalDate.of(2026, 1, 5))
                .actualStart(LocalDate.of(2026, 1, 5))
                .finish(LocalDate.of(2026, 6, 30))
                .addFinishForecast(DatedForecast.of(LocalDate.of(2026, 2, 10), LocalDate.of(2026, 7, 12)))
                .addFinishForecast(DatedForecast.of(LocalDate.of(2026, 3, 16), LocalDate.of(2026, 7, 15)))
                .finance(Finance.builder()
                        .budget(MoneySeries.of(Figure.of(LocalDate.of(2026, 1, 5), Money.of(10_000, "GBP"))))
                        .forecast(MoneySeries.of(Figure.of(LocalDate.of(2026, 1, 20), Money.of(10_500, "GBP"))))
                        .build())
                .addTolerance(Tolerance.ofDays(10, 14))
                .addTolerance(Tolerance.ofCostOver("0.05"))
                .addMilestone(Milestone.of(PAYROLL, "GO", LocalDate.of(2026, 6, 30)))
                .addAssessment(assessment(LocalDate.of(2026, 2, 27), DeliveryConfidence.GREEN, "On plan"))
                .addAssessment(assessment(LocalDate.of(2026, 3, 27), DeliveryConfidence.AMBER, "The end slips"))
                .build();
    }

    private static StatusAssessment assessment(LocalDate day, DeliveryConfidence rating, String statement) {
        return StatusAssessment.builder()
                .assessor("project board")
                .asOf(day)
                .rating(rating)
                .statement(statement)
                .build();
    }

    private static Stage stage() {
        return Stage.builder()
                .id(BUILD)
                .component(PAYROLL)
                .number(1)
                .title("Build")
                .start(LocalDate.of(2026, 1, 5))
                .finish(LocalDate.of(2026, 4, 30))
                .actualStart(LocalDate.of(2026, 1, 5))
                .addTolerance(Tolerance.ofDays(5, 5))
                .build();
    }

    private static WorkPackage workPackage() {
        return WorkPackage.builder()
                .id(SLIPS)
                .stage(BUILD)
                .title("Payslips")
                .addProduct(ENGINE)
                .addProduct(MANUAL)
                .start(LocalDate.of(2026, 2, 1))
                .finish(LocalDate.of(2026, 4, 15))
                .addStep(new WorkPackageStep(WorkPackageState.AUTHORISED, LocalDate.of(2026, 2, 1)))
                .addStep(new WorkPackageStep(WorkPackageState.IN_EXECUTION, LocalDate.of(2026, 2, 3)))
                .build();
    }

    private static Product.Builder product(ProductId id, LocalDate planned) {
        return Product.builder().id(id).component(PAYROLL).planned(planned);
    }

    private static QualityActivity activity() {
        return QualityActivity.builder()
                .id(QualityActivityId.of("QA1"))
                .subject(ENGINE)
                .kind(QualityActivityKind.REVIEW)
                .actual(LocalDate.of(2026, 3, 12))
                .result(QualityResult.CONDITIONAL)
                .addFollowUp(followUp("1", Optional.of(LocalDate.of(2026, 3, 20))))
                .addFollowUp(followUp("2", Optional.empty()))
                .build();
    }

    private static FollowUp followUp(String code, Optional<LocalDate> done) {
        return new FollowUp(code, "Round to the penny", Optional.empty(), Optional.empty(), done);
    }

    private static Risk.Builder risk(String id, LocalDate raised) {
        return Risk.builder().id(RiskId.of(id)).component(PAYROLL).title("t").raised(raised);
    }
}
