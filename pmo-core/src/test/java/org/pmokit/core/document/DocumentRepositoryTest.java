package org.pmokit.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.identifier.DocumentId;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.money.Ratio;
import org.pmokit.core.schedule.Milestone;

class DocumentRepositoryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final ProjectId PAYROLL = ProjectId.of("PAY");

    @Test
    void reuse_is_the_share_of_templates_and_exemplars_that_something_was_made_from() {
        DocumentRepository repository = new DocumentRepository(List.of(
                document("T1", DocumentKind.TEMPLATE).build(),
                document("T2", DocumentKind.TEMPLATE).build(),
                document("T3", DocumentKind.TEMPLATE).build(),
                document("E", DocumentKind.BUSINESS_CASE).exemplar(true).build(),
                document("A", DocumentKind.PLAN).basedOn(DocumentId.of("T1")).build(),
                document("B", DocumentKind.PLAN).basedOn(DocumentId.of("T1")).build(),
                document("C", DocumentKind.PLAN).basedOn(DocumentId.of("E")).build()));

        assertThat(repository.reuse()).contains(Ratio.of("0.5"));
        assertThat(repository.uses(DocumentId.of("T1"))).isEqualTo(2);
        assertThat(repository.uses(DocumentId.of("T2"))).isZero();
        assertThat(repository.exemplars()).extracting(Document::id).containsExactly(DocumentId.of("E"));
        assertThat(new DocumentRepository(List.of()).reuse()).isEmpty();
    }

    @Test
    void plans_come_newest_first_with_their_age() {
        DocumentRepository repository = new DocumentRepository(List.of(
                plan("A").build(),
                plan("B").version("1").issuedOn(DAY.minusDays(90)).build(),
                plan("C").version("2").issuedOn(DAY.minusDays(7)).build(),
                plan("D").version("3").issuedOn(DAY.plusDays(1)).build(),
                plan("E").component(ProjectId.of("REC")).build()));

        assertThat(repository.planVersions(PAYROLL, DAY))
                .containsExactly(
                        new PlanVersion(DocumentId.of("C"), Optional.of("2"), Optional.of(7L)),
                        new PlanVersion(DocumentId.of("B"), Optional.of("1"), Optional.of(90L)),
                        new PlanVersion(DocumentId.of("A"), Optional.empty(), Optional.empty()));
    }

    @Test
    void versions_go_back_to_the_first() {
        DocumentRepository repository = new DocumentRepository(List.of(
                plan("A").build(),
                plan("B").supersedes(DocumentId.of("A")).build(),
                plan("C").supersedes(DocumentId.of("B")).build(),
                plan("X").supersedes(DocumentId.of("Y")).build(),
                plan("Y").supersedes(DocumentId.of("X")).build()));

        assertThat(repository.versionsOf(DocumentId.of("C")))
                .containsExactly(DocumentId.of("C"), DocumentId.of("B"), DocumentId.of("A"));
        assertThat(repository.versionsOf(DocumentId.of("X"))).hasSize(2);
        assertThat(repository.versionsOf(DocumentId.of("Z"))).isEmpty();
    }

    @Test
    void the_archive_keeps_records_and_whatever_is_archived() {
        Document archived = plan("A").status(DocumentStatus.ARCHIVED).build();
        Document record =
                document("B", DocumentKind.RECORD).custodian(OfficeId.of("PO")).build();
        Document late = plan("C").reviewOn(DAY).build();
        DocumentRepository repository = new DocumentRepository(List.of(archived, record, late));

        assertThat(repository.archive()).containsExactly(archived, record);
        assertThat(repository.reviewOverdue(DAY.plusDays(1))).containsExactly(late);
        assertThat(repository.withoutCustodian()).containsExactly(archived, late);
    }

    @Test
    void projects_of_a_type_start_with_the_same_milestones() {
        ProjectTemplate template = ProjectTemplate.builder()
                .projectType("small")
                .title("Small project")
                .addMilestone(new TemplateMilestone("G1", "Gate one", 0))
                .addMilestone(new TemplateMilestone("G2", "Gate two", 30))
                .addDocuments(DocumentId.of("T1"), DocumentId.of("T2"))
                .build();
        Project started = template.start(PAYROLL, "Payroll", DAY);

        assertThat(started.start()).contains(DAY);
        assertThat(started.milestones())
                .extracting(Milestone::id, Milestone::title, Milestone::baseline)
                .containsExactly(
                        tuple(MilestoneId.of("PAY/G1"), "Gate one", Optional.of(DAY)),
                        tuple(MilestoneId.of("PAY/G2"), "Gate two", Optional.of(DAY.plusDays(30))));
        assertThat(template.missingMilestones(started)).isEmpty();
        assertThat(template.missingMilestones(Project.of(PAYROLL, "Payroll"))).containsExactly("G1", "G2");
        assertThat(template.missingDocuments(
                        PAYROLL,
                        List.of(
                                plan("A").basedOn(DocumentId.of("T1")).build(),
                                plan("B")
                                        .component(ProjectId.of("REC"))
                                        .basedOn(DocumentId.of("T2"))
                                        .build())))
                .containsExactly(DocumentId.of("T2"));
        assertThat(PortfolioDraft.named("Test").add(started).resolve().isValid())
                .isTrue();
    }

    @Test
    void a_template_that_no_project_can_follow_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TemplateMilestone("A/B", "t", 0))
                .withMessageContaining("\"A/B\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TemplateMilestone("G1", "t", -1))
                .withMessageContaining("-1 days");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProjectTemplate.builder()
                        .projectType("small")
                        .title("t")
                        .addMilestones(new TemplateMilestone("G1", "a", 0), new TemplateMilestone("G1", "b", 1))
                        .build())
                .withMessageContaining("two milestones G1");
    }

    private static Document.Builder plan(String id) {
        return document(id, DocumentKind.PLAN).component(PAYROLL);
    }

    private static Document.Builder document(String id, DocumentKind kind) {
        return Document.builder().id(DocumentId.of(id)).title("t").kind(kind);
    }
}
