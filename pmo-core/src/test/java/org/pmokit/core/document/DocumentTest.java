package org.pmokit.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.DocumentId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.ProductId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.problem.Problem;
import org.pmokit.core.problem.ProblemCode;

class DocumentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final ProjectId PAYROLL = ProjectId.of("PAY");

    @Test
    void a_document_is_overdue_for_review_while_it_is_in_use() {
        Document used =
                document("D").status(DocumentStatus.APPROVED).reviewOn(DAY).build();

        assertThat(used.isInForce()).isTrue();
        assertThat(used.isReviewOverdueOn(DAY)).isFalse();
        assertThat(used.isReviewOverdueOn(DAY.plusDays(1))).isTrue();
        assertThat(document("D").reviewOn(DAY).build().isReviewOverdueOn(DAY.plusDays(1)))
                .isTrue();
        assertThat(used.toBuilder().status(DocumentStatus.SUPERSEDED).build().isReviewOverdueOn(DAY.plusDays(1)))
                .isFalse();
        assertThat(document("D").build().isInForce()).isFalse();
        assertThat(document("D").build().isReviewOverdueOn(DAY)).isFalse();
    }

    @Test
    void its_age_is_known_since_it_was_issued() {
        Document issued = document("D").issuedOn(DAY).build();

        assertThat(issued.ageDays(DAY.plusDays(40))).contains(40L);
        assertThat(issued.ageDays(DAY.minusDays(1))).isEmpty();
        assertThat(document("D").build().ageDays(DAY)).isEmpty();
    }

    @Test
    void documents_that_replace_each_other_in_a_circle_are_told() {
        List<Problem> problems = PortfolioDraft.named("Test")
                .add(document("A").supersedes(DocumentId.of("B")).build())
                .add(document("B").supersedes(DocumentId.of("A")).build())
                .resolve()
                .getError()
                .asJava();

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.HIERARCHY_CYCLE);
            assertThat(problem.path()).startsWith("documents[");
        });
    }

    @Test
    void a_portfolio_says_what_leads_nowhere() {
        List<Problem> problems = PortfolioDraft.named("Test")
                .add(document("A")
                        .component(PAYROLL)
                        .custodian(OfficeId.of("PO"))
                        .addSubject(ProductId.of("P"))
                        .basedOn(DocumentId.of("T"))
                        .build())
                .add(NotApplied.of(PAYROLL, "stage plans", "one stage only"))
                .add(ProjectTemplate.builder()
                        .projectType("small")
                        .title("Small")
                        .addDocument(DocumentId.of("U"))
                        .build())
                .resolve()
                .getError()
                .asJava();

        assertThat(problems)
                .extracting(Problem::path)
                .containsExactlyInAnyOrder(
                        "documents[A].component",
                        "documents[A].custodian",
                        "documents[A].subjects",
                        "documents[A].basedOn",
                        "notApplied[PAY,stage plans].component",
                        "projectTemplates[small].documents");
    }

    @Test
    void a_document_is_known_since_it_was_issued() {
        Portfolio portfolio = PortfolioDraft.named("Test")
                .statusDate(DAY)
                .add(document("A").issuedOn(DAY).build())
                .add(document("B").build())
                .resolveOrThrow();

        assertThat(portfolio.knownOn(DAY.minusDays(1)).all(Document.class))
                .extracting(Document::id)
                .containsExactly(DocumentId.of("B"));
    }

    @Test
    void nothing_is_left_out_without_a_reason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NotApplied.of(PAYROLL, "stage plans", " "))
                .withMessage("For project:PAY \"stage plans\" is left out because \" \".\n"
                        + "Maybe write both in a few words.");
        assertThatIllegalArgumentException().isThrownBy(() -> NotApplied.of(PAYROLL, "", "one stage"));
    }

    @Test
    void the_same_part_is_left_out_once() {
        List<Problem> problems = PortfolioDraft.named("Test")
                .add(Project.of(PAYROLL, "Payroll"))
                .add(NotApplied.of(PAYROLL, "stage plans", "one stage only"))
                .add(NotApplied.of(PAYROLL, "stage plans", "no time"))
                .resolve()
                .getError()
                .asJava();

        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.DUPLICATE_ID));
    }

    private static Document.Builder document(String id) {
        return Document.builder().id(DocumentId.of(id)).title("plan").kind(DocumentKind.PLAN);
    }
}
