package org.pmokit.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.identifier.DocumentId;
import org.pmokit.core.identifier.GateId;
import org.pmokit.core.identifier.GateReviewId;
import org.pmokit.core.identifier.ProductId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.QualityActivityId;
import org.pmokit.core.identifier.StageId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.identifier.WorkPackageId;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.product.Product;
import org.pmokit.core.product.WorkPackage;
import org.pmokit.core.quality.QualityActivity;
import org.pmokit.core.quality.QualityActivityKind;
import org.pmokit.core.stage.GateCondition;
import org.pmokit.core.stage.GateReview;
import org.pmokit.core.stage.Stage;

class ControlReferencesTest {

    private static final ProjectId PAYROLL = PayrollPortfolio.PAYROLL;
    private static final LocalDate DAY = PayrollPortfolio.MARCH;

    @Test
    void a_reference_that_leads_nowhere_is_told_with_its_path() {
        PortfolioDraft draft = PayrollPortfolio.draft()
                .add(WorkPackage.builder()
                        .id(WorkPackageId.of("W9"))
                        .stage(StageId.of("S9"))
                        .addProduct(ProductId.of("P9"))
                        .build())
                .add(Product.builder()
                        .id(ProductId.of("P1"))
                        .component(PAYROLL)
                        .parent(ProductId.of("P9"))
                        .build())
                .add(GateReview.builder()
                        .id(GateReviewId.of("GR"))
                        .gate(GateId.of("G9"))
                        .heldOn(DAY)
                        .addCondition(new GateCondition(
                                "C1", "t", Optional.of(UnitId.of("U9")), Optional.empty(), Optional.empty()))
                        .build())
                .add(QualityActivity.builder()
                        .id(QualityActivityId.of("QA9"))
                        .subject(ProductId.of("P9"))
                        .kind(QualityActivityKind.TEST)
                        .record(DocumentId.of("D9"))
                        .build())
                .add(new UpdateCycle(ProjectId.of("X"), UpdateSubject.WBS, Frequency.WEEKLY, DAY));

        assertThat(paths(draft))
                .containsExactlyInAnyOrder(
                        "workPackages[W9].stage",
                        "workPackages[W9].products",
                        "products[P1].parent",
                        "gateReviews[GR].gate",
                        "gateReviews[GR].conditions.C1",
                        "qualityActivities[QA9].subject",
                        "qualityActivities[QA9].record",
                        "updateCycles[X,wbs].component");
    }

    @Test
    void a_reference_to_the_wrong_kind_is_told() {
        PortfolioDraft draft = PayrollPortfolio.draft()
                .add(Stage.builder()
                        .id(StageId.of("S3"))
                        .component(PayrollPortfolio.BUILD)
                        .number(3)
                        .build());

        assertThat(paths(draft)).containsExactly("stages[S3].component");
    }

    @Test
    void a_product_breakdown_does_not_lead_back() {
        PortfolioDraft draft = PayrollPortfolio.draft().add(part("A", "B")).add(part("B", "A"));

        assertThat(draft.resolve().isInvalid()).isTrue();
    }

    @Test
    void the_same_step_is_not_there_twice() {
        ClosureStep step = new ClosureStep(PAYROLL, ClosureItem.ACCOUNTS_CLOSED, DAY, Optional.empty());

        assertThat(PayrollPortfolio.draft().add(step).add(step).resolve().isInvalid())
                .isTrue();
    }

    @Test
    void a_portfolio_of_an_earlier_day_shows_what_was_known_then() {
        Portfolio before = PayrollPortfolio.draft()
                .add(new CollectedUpdate(PAYROLL, UpdateSubject.WBS, DAY.plusDays(5)))
                .resolveOrThrow()
                .knownOn(DAY);

        assertThat(before.all(CollectedUpdate.class)).isEmpty();
        assertThat(before.all(Product.class)).allMatch(each -> each.ready().isEmpty());
        assertThat(before.all(QualityActivity.class))
                .allMatch(each -> each.result().isEmpty());
    }

    private static Product part(String id, String parent) {
        return Product.builder()
                .id(ProductId.of(id))
                .component(PAYROLL)
                .parent(ProductId.of(parent))
                .build();
    }

    private static List<String> paths(PortfolioDraft draft) {
        return draft.resolve().getError().map(Problem::path).asJava();
    }
}
