package org.pmokit.core;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.pmokit.core.ValueTypesTest.ValueType;
import org.pmokit.core.benefit.Benefit;
import org.pmokit.core.benefit.BenefitKind;
import org.pmokit.core.benefit.BenefitMap;
import org.pmokit.core.benefit.BenefitReview;
import org.pmokit.core.document.Document;
import org.pmokit.core.document.DocumentKind;
import org.pmokit.core.document.DocumentStatus;
import org.pmokit.core.document.ProjectTemplate;
import org.pmokit.core.document.StandardTopic;
import org.pmokit.core.document.TemplateMilestone;
import org.pmokit.core.identifier.ActionId;
import org.pmokit.core.identifier.BenefitId;
import org.pmokit.core.identifier.BoardId;
import org.pmokit.core.identifier.ChangeId;
import org.pmokit.core.identifier.CommunicationId;
import org.pmokit.core.identifier.DocumentId;
import org.pmokit.core.identifier.ExperimentId;
import org.pmokit.core.identifier.IdeaId;
import org.pmokit.core.identifier.ImprovementId;
import org.pmokit.core.identifier.LessonId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.PersonId;
import org.pmokit.core.identifier.ProductId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.identifier.StakeholderId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.knowledge.ConsultancyEngagement;
import org.pmokit.core.knowledge.ConsultancyKind;
import org.pmokit.core.knowledge.Experiment;
import org.pmokit.core.knowledge.Idea;
import org.pmokit.core.knowledge.IdeaMove;
import org.pmokit.core.knowledge.IdeaStage;
import org.pmokit.core.knowledge.Improvement;
import org.pmokit.core.knowledge.ImprovementOrigin;
import org.pmokit.core.knowledge.Lesson;
import org.pmokit.core.knowledge.LessonPriority;
import org.pmokit.core.knowledge.LessonStatus;
import org.pmokit.core.knowledge.ThresholdSense;
import org.pmokit.core.knowledge.WorkshopKind;
import org.pmokit.core.money.Money;
import org.pmokit.core.provenance.Certainty;
import org.pmokit.core.provenance.Provenance;
import org.pmokit.core.role.Role;
import org.pmokit.core.role.RoleAssignment;
import org.pmokit.core.stakeholder.Communication;
import org.pmokit.core.stakeholder.EngagementLevel;
import org.pmokit.core.stakeholder.Frequency;
import org.pmokit.core.stakeholder.Stakeholder;
import org.pmokit.core.stakeholder.StakeholderKind;

/** The generated types about stakeholders, knowledge, documents and benefits, for {@link ValueTypesTest}. */
final class KnowledgeTypes {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final Provenance TOLD = Provenance.of(Certainty.VERIFIED, "SRC");
    private static final ProjectId PAYROLL = ProjectId.of("PAY");
    private static final UnitId HR = UnitId.of("HR");
    private static final PersonId SOMEBODY = PersonId.of("j.silva");
    private static final Benefit BENEFIT = Benefit.builder()
            .id(BenefitId.of("B"))
            .title("lower cost")
            .kind(BenefitKind.CASHABLE)
            .addEnabledBy(PAYROLL)
            .build();

    private KnowledgeTypes() {}

    static Stream<ValueType> types() {
        return Stream.of(
                new ValueType(
                        Stakeholder.class,
                        List.of("id", "title"),
                        () -> Stakeholder.builder().build(),
                        () -> stakeholder().build(),
                        () -> fullStakeholder(),
                        () -> fullStakeholder().toBuilder().build()),
                new ValueType(
                        Communication.class,
                        List.of("id", "title"),
                        () -> Communication.builder().build(),
                        () -> communication().build(),
                        () -> fullCommunication(),
                        () -> fullCommunication().toBuilder().build()),
                new ValueType(
                        Lesson.class,
                        List.of("id", "title"),
                        () -> Lesson.builder().build(),
                        () -> lesson().build(),
                        () -> fullLesson(),
                        () -> fullLesson().toBuilder().build()),
                new ValueType(
                        Idea.class,
                        List.of("id", "title"),
                        () -> Idea.builder().build(),
                        () -> idea().build(),
                        () -> fullIdea(),
                        () -> fullIdea().toBuilder().build()),
                new ValueType(
                        Experiment.class,
                        List.of("id", "idea", "title"),
                        () -> Experiment.builder().build(),
                        () -> experiment().build(),
                        () -> fullExperiment(),
                        () -> fullExperiment().toBuilder().build()),
                new ValueType(
                        Improvement.class,
                        List.of("id", "title"),
                        () -> Improvement.builder().build(),
                        () -> improvement().build(),
                        () -> fullImprovement(),
                        () -> fullImprovement().toBuilder().build()),
                new ValueType(
                        ConsultancyEngagement.class,
                        List.of("component", "kind"),
                        () -> ConsultancyEngagement.builder().build(),
                        () -> consultancyEngagement().build(),
                        () -> fullConsultancyEngagement(),
                        () -> fullConsultancyEngagement().toBuilder().build()),
                new ValueType(
                        Document.class,
                        List.of("id", "title", "kind"),
                        () -> Document.builder().build(),
                        () -> document().build(),
                        () -> fullDocument(),
                        () -> fullDocument().toBuilder().build()),
                new ValueType(
                        ProjectTemplate.class,
                        List.of("projectType", "title"),
                        () -> ProjectTemplate.builder().build(),
                        () -> projectTemplate().build(),
                        () -> fullProjectTemplate(),
                        () -> fullProjectTemplate().toBuilder().build()),
                new ValueType(
                        BenefitReview.class,
                        List.of(),
                        () -> BenefitReview.builder().build(),
                        () -> benefitReview().build(),
                        () -> fullBenefitReview(),
                        () -> fullBenefitReview().toBuilder().build()));
    }

    private static Stakeholder.Builder stakeholder() {
        return Stakeholder.builder().id(StakeholderId.of("S")).title("t");
    }

    static Stakeholder fullStakeholder() {
        return stakeholder()
                .kind(StakeholderKind.PRESS)
                .component(PAYROLL)
                .unit(HR)
                .interest(1)
                .influence(5)
                .engagement(EngagementLevel.NEUTRAL)
                .targetEngagement(EngagementLevel.LEADING)
                .assessedOn(DAY)
                .impact("new work")
                .response("workshop")
                .addAction(ActionId.of("A"))
                .owner(SOMEBODY)
                .channel("mail")
                .identifiedOn(DAY)
                .provenance(TOLD)
                .build();
    }

    private static Communication.Builder communication() {
        return Communication.builder().id(CommunicationId.of("C")).title("t");
    }

    static Communication fullCommunication() {
        return communication()
                .component(PAYROLL)
                .addAudience(StakeholderId.of("S"))
                .message("m")
                .addTellsOf(ChangeId.of("CR"))
                .channel("mail")
                .frequency(Frequency.WEEKLY)
                .owner(SOMEBODY)
                .plannedOn(DAY)
                .lastSentOn(DAY)
                .nextOn(DAY)
                .feedbackRoute("survey")
                .provenance(TOLD)
                .build();
    }

    private static Lesson.Builder lesson() {
        return Lesson.builder().id(LessonId.of("L")).title("t");
    }

    static Lesson fullLesson() {
        return lesson().component(PAYROLL)
                .event("e")
                .effect("f")
                .cause("c")
                .earlyWarning("w")
                .recommendation("r")
                .wasRisk(true)
                .risk(RiskId.of("R"))
                .category("procurement")
                .addTag("software")
                .priority(LessonPriority.HIGH)
                .owner(SOMEBODY)
                .status(LessonStatus.EMBEDDED)
                .recordedOn(DAY)
                .embeddedOn(DAY)
                .whatChanged("the template")
                .addChanged(DocumentId.of("D"))
                .provenance(TOLD)
                .build();
    }

    private static Idea.Builder idea() {
        return Idea.builder().id(IdeaId.of("I")).title("t");
    }

    static Idea fullIdea() {
        return idea().component(PAYROLL)
                .description("d")
                .submitter(SOMEBODY)
                .unit(HR)
                .fromFrontLine(true)
                .submittedOn(DAY)
                .addMove(IdeaMove.of(IdeaStage.SCREENED, DAY))
                .addMove(IdeaMove.of(IdeaStage.EXPERIMENT, DAY))
                .addMove(IdeaMove.of(IdeaStage.BUSINESS_CASE, DAY))
                .addMove(IdeaMove.of(IdeaStage.APPROVED, DAY, "r", "f"))
                .project(PAYROLL)
                .provenance(TOLD)
                .build();
    }

    private static Experiment.Builder experiment() {
        return Experiment.builder()
                .id(ExperimentId.of("E"))
                .idea(IdeaId.of("I"))
                .title("t");
    }

    static Experiment fullExperiment() {
        return experiment()
                .hypothesis("h")
                .measure("days")
                .threshold(BigDecimal.TEN)
                .sense(ThresholdSense.AT_MOST)
                .result(BigDecimal.ONE)
                .startedOn(DAY)
                .endedOn(DAY)
                .conclusion("c")
                .provenance(TOLD)
                .build();
    }

    private static Improvement.Builder improvement() {
        return Improvement.builder().id(ImprovementId.of("M")).title("t");
    }

    static Improvement fullImprovement() {
        return improvement()
                .component(PAYROLL)
                .origin(ImprovementOrigin.AUDIT)
                .raisedFrom(LessonId.of("L"))
                .owner(SOMEBODY)
                .raisedOn(DAY)
                .dueOn(DAY)
                .doneOn(DAY)
                .effect("faster")
                .provenance(TOLD)
                .build();
    }

    private static ConsultancyEngagement.Builder consultancyEngagement() {
        return ConsultancyEngagement.builder().component(PAYROLL).kind(ConsultancyKind.ADVICE);
    }

    static ConsultancyEngagement fullConsultancyEngagement() {
        return consultancyEngagement()
                .kind(ConsultancyKind.WORKSHOP)
                .workshop(WorkshopKind.SCOPING)
                .on(DAY)
                .office(OfficeId.of("O"))
                .board(BoardId.of("B"))
                .role(Role.PROJECT_MANAGER)
                .topic("t")
                .outcome("o")
                .provenance(TOLD)
                .build();
    }

    private static Document.Builder document() {
        return Document.builder().id(DocumentId.of("D")).title("t").kind(DocumentKind.PLAN);
    }

    static Document fullDocument() {
        return document()
                .topic(StandardTopic.QUALITY_ASSURANCE)
                .version("1.2")
                .status(DocumentStatus.APPROVED)
                .owner(SOMEBODY)
                .custodian(OfficeId.of("O"))
                .location("shelf 4")
                .component(PAYROLL)
                .addSubject(ProductId.of("P"))
                .issuedOn(DAY)
                .reviewOn(DAY)
                .supersedes(DocumentId.of("C"))
                .basedOn(DocumentId.of("T"))
                .exemplar(true)
                .provenance(TOLD)
                .build();
    }

    private static ProjectTemplate.Builder projectTemplate() {
        return ProjectTemplate.builder().projectType("software").title("t");
    }

    static ProjectTemplate fullProjectTemplate() {
        return projectTemplate()
                .addMilestone(new TemplateMilestone("G1", "Gate one", 30))
                .addGate("G1")
                .addDocument(DocumentId.of("D"))
                .provenance(TOLD)
                .build();
    }

    private static BenefitReview.Builder benefitReview() {
        return BenefitReview.builder();
    }

    static BenefitReview fullBenefitReview() {
        return benefitReview()
                .addBenefit(BENEFIT)
                .map(BenefitMap.from(List.of(BENEFIT)))
                .addOutput(PAYROLL)
                .putBusinessCase(PAYROLL, Money.of(5, "GBP"))
                .addAssignment(RoleAssignment.of(PAYROLL, Role.SPONSOR, SOMEBODY))
                .addDeliveryRole(Role.SPONSOR)
                .build();
    }
}
