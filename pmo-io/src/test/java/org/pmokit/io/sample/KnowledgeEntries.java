package org.pmokit.io.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.pmokit.core.Portfolio;
import org.pmokit.core.PortfolioDraft;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.document.Document;
import org.pmokit.core.document.DocumentKind;
import org.pmokit.core.document.DocumentStatus;
import org.pmokit.core.document.NotApplied;
import org.pmokit.core.document.ProjectTemplate;
import org.pmokit.core.document.StandardTopic;
import org.pmokit.core.document.TemplateMilestone;
import org.pmokit.core.identifier.BoardId;
import org.pmokit.core.identifier.CommunicationId;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.DocumentId;
import org.pmokit.core.identifier.ExperimentId;
import org.pmokit.core.identifier.IdeaId;
import org.pmokit.core.identifier.ImprovementId;
import org.pmokit.core.identifier.LessonId;
import org.pmokit.core.identifier.OfficeId;
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
import org.pmokit.core.knowledge.LessonConsultation;
import org.pmokit.core.knowledge.LessonPriority;
import org.pmokit.core.knowledge.LessonStatus;
import org.pmokit.core.knowledge.Recognition;
import org.pmokit.core.knowledge.ThresholdSense;
import org.pmokit.core.knowledge.WorkshopKind;
import org.pmokit.core.office.Office;
import org.pmokit.core.organisation.Board;
import org.pmokit.core.organisation.OrganisationUnit;
import org.pmokit.core.risk.Action;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.stakeholder.Communication;
import org.pmokit.core.stakeholder.EngagementLevel;
import org.pmokit.core.stakeholder.Recurrence;
import org.pmokit.core.stakeholder.Stakeholder;
import org.pmokit.core.stakeholder.StakeholderImpact;
import org.pmokit.core.stakeholder.StakeholderKind;

/** Random stakeholders, lessons, ideas and documents, and what goes with them. */
final class KnowledgeEntries {

    private final Portfolios any;
    private final Portfolio known;
    private final List<UnitId> units;
    private final List<OfficeId> offices;
    private final List<ProjectId> projects;

    private KnowledgeEntries(Portfolios any, Portfolio known) {
        this.any = any;
        this.known = known;
        this.units = known.all(OrganisationUnit.class).stream()
                .map(OrganisationUnit::id)
                .toList();
        this.offices = known.all(Office.class).stream().map(Office::id).toList();
        this.projects = known.all(Project.class).stream().map(Project::ref).toList();
    }

    /** Adds some that refer to each other, and to what the draft already has. */
    static void addTo(PortfolioDraft draft, Portfolios any) {
        KnowledgeEntries entries = new KnowledgeEntries(any, draft.resolveOrThrow());
        entries.addStakeholders(draft);
        entries.addKnowledge(draft);
        entries.addDocuments(draft);
    }

    private void addStakeholders(PortfolioDraft draft) {
        List<StakeholderId> stakeholders =
                any.ids("SH").stream().map(StakeholderId::of).toList();
        stakeholders.forEach(id -> draft.add(stakeholder(id)));
        any.ids("CO").forEach(id -> draft.add(communication(CommunicationId.of(id), stakeholders)));
        for (StakeholderId stakeholder : stakeholders) {
            for (ProjectId project : any.some(projects)) {
                draft.add(new StakeholderImpact(project, stakeholder, any.text(), any.maybe(any::day)));
            }
        }
    }

    private Stakeholder stakeholder(StakeholderId id) {
        return Stakeholder.builder()
                .id(id)
                .title(any.anyText())
                .kind(any.maybe(() -> any.oneOf(StakeholderKind.values())))
                .component(any.maybe(any::component))
                .unit(any.oneIn(units))
                .interest(any.maybe(() -> any.upTo(5)))
                .influence(any.maybe(() -> any.upTo(5)))
                .engagement(any.maybe(() -> any.oneOf(EngagementLevel.values())))
                .targetEngagement(any.maybe(() -> any.oneOf(EngagementLevel.values())))
                .assessedOn(any.maybe(any::day))
                .impact(any.text())
                .response(any.text())
                .actions(any.some(
                        known.all(Action.class).stream().map(Action::id).toList()))
                .owner(any.maybe(any::person))
                .channel(any.text())
                .identifiedOn(any.maybe(any::day))
                .provenance(any.maybe(any::provenance))
                .build();
    }

    private Communication communication(CommunicationId id, List<StakeholderId> stakeholders) {
        return Communication.builder()
                .id(id)
                .title(any.anyText())
                .component(any.maybe(any::component))
                .audience(any.some(stakeholders))
                .message(any.text())
                .tellsOf(any.many(any::component))
                .channel(any.text())
                .frequency(any.maybe(() -> any.oneOf(Recurrence.values())))
                .owner(any.maybe(any::person))
                .plannedOn(any.maybe(any::day))
                .lastSentOn(any.maybe(any::day))
                .nextOn(any.maybe(any::day))
                .feedbackRoute(any.text())
                .provenance(any.maybe(any::provenance))
                .build();
    }

    private void addKnowledge(PortfolioDraft draft) {
        List<LessonId> lessons = any.ids("LE").stream().map(LessonId::of).toList();
        lessons.forEach(id -> draft.add(lesson(id)));
        any.many(() -> new LessonConsultation(any.component(), any.day(), Set.copyOf(any.some(lessons))))
                .forEach(draft::add);
        List<IdeaId> ideas = any.ids("ID").stream().map(IdeaId::of).toList();
        ideas.forEach(id -> draft.add(idea(id)));
        if (!ideas.isEmpty()) {
            any.ids("EX").forEach(id -> draft.add(experiment(ExperimentId.of(id), any.one(ideas))));
        }
        any.many(() -> new Recognition(any.component(), any.day(), any.anyWords()))
                .forEach(draft::add);
        any.ids("IM").forEach(id -> draft.add(improvement(ImprovementId.of(id))));
        any.many(this::consultancy).forEach(draft::add);
    }

    private Lesson lesson(LessonId id) {
        Optional<RiskId> risk =
                any.oneIn(known.all(Risk.class).stream().map(Risk::id).toList());
        LessonStatus status = any.oneOf(LessonStatus.values());
        Lesson.Builder builder = Lesson.builder()
                .id(id)
                .title(any.anyText())
                .component(any.maybe(any::component))
                .event(any.text())
                .effect(any.text())
                .cause(any.text())
                .earlyWarning(any.text())
                .recommendation(any.text())
                .wasRisk(any.maybe(risk::isPresent))
                .risk(risk)
                .category(any.text())
                .tags(any.words())
                .priority(any.maybe(() -> any.oneOf(LessonPriority.values())))
                .owner(any.maybe(any::person))
                .status(status)
                .recordedOn(any.maybe(any::day))
                .provenance(any.maybe(any::provenance));
        return status == LessonStatus.EMBEDDED
                ? builder.embeddedOn(any.day())
                        .whatChanged(any.text())
                        .addChanged(any.component())
                        .build()
                : builder.build();
    }

    private Idea idea(IdeaId id) {
        Optional<LocalDate> submittedOn = any.maybe(() -> any.dayOf(2000, 2001));
        List<IdeaMove> moves = moves();
        boolean isApproved = !moves.isEmpty() && moves.get(moves.size() - 1).to() == IdeaStage.APPROVED;
        return Idea.builder()
                .id(id)
                .title(any.anyText())
                .component(any.maybe(any::component))
                .description(any.text())
                .submitter(any.maybe(any::person))
                .unit(any.oneIn(units))
                .fromFrontLine(any.maybe(any::truth))
                .submittedOn(submittedOn)
                .moves(moves)
                .project(isApproved ? any.<ComponentRef>oneIn(List.copyOf(projects)) : Optional.empty())
                .provenance(any.maybe(any::provenance))
                .build();
    }

    private List<IdeaMove> moves() {
        List<IdeaMove> moves = new ArrayList<>();
        IdeaStage stage = IdeaStage.SUBMITTED;
        int count = any.upTo(7);
        for (int year = 2002; year < 2001 + count && !stage.next().isEmpty(); year++) {
            List<IdeaStage> next = List.copyOf(stage.next());
            stage = any.truth() ? next.get(0) : any.one(next);
            moves.add(
                    stage.isExit()
                            ? IdeaMove.of(stage, any.dayOf(year, year), any.anyWords(), any.anyWords())
                            : new IdeaMove(stage, any.dayOf(year, year), any.text(), any.text()));
        }
        return moves;
    }

    private Experiment experiment(ExperimentId id, IdeaId idea) {
        return Experiment.builder()
                .id(id)
                .idea(idea)
                .title(any.anyText())
                .hypothesis(any.text())
                .measure(any.text())
                .threshold(any.maybe(any::bound))
                .sense(any.oneOf(ThresholdSense.values()))
                .result(any.maybe(any::bound))
                .startedOn(any.maybe(() -> any.dayOf(2001, 2002)))
                .endedOn(any.maybe(() -> any.dayOf(2003, 2004)))
                .conclusion(any.text())
                .provenance(any.maybe(any::provenance))
                .build();
    }

    private Improvement improvement(ImprovementId id) {
        return Improvement.builder()
                .id(id)
                .title(any.anyText())
                .component(any.maybe(any::component))
                .origin(any.maybe(() -> any.oneOf(ImprovementOrigin.values())))
                .raisedFrom(any.maybe(any::component))
                .owner(any.maybe(any::person))
                .raisedOn(any.maybe(any::day))
                .dueOn(any.maybe(any::day))
                .doneOn(any.maybe(any::day))
                .effect(any.text())
                .provenance(any.maybe(any::provenance))
                .build();
    }

    private ConsultancyEngagement consultancy() {
        List<BoardId> boards = known.all(Board.class).stream().map(Board::id).toList();
        ConsultancyKind kind = any.oneOf(ConsultancyKind.values());
        return ConsultancyEngagement.builder()
                .component(any.component())
                .kind(kind)
                .workshop(
                        kind == ConsultancyKind.WORKSHOP
                                ? Optional.of(any.oneOf(WorkshopKind.values()))
                                : Optional.empty())
                .on(any.maybe(any::day))
                .office(any.oneIn(offices))
                .board(any.oneIn(boards))
                .role(any.maybe(any::anyRole))
                .topic(any.text())
                .outcome(any.text())
                .provenance(any.maybe(any::provenance))
                .build();
    }

    private void addDocuments(PortfolioDraft draft) {
        List<DocumentId> documents = any.ids("DO").stream().map(DocumentId::of).toList();
        for (int index = 0; index < documents.size(); index++) {
            draft.add(document(documents.get(index), documents.subList(0, index)));
        }
        any.ids("NA")
                .forEach(part -> draft.add(new NotApplied(
                        any.component(),
                        part,
                        any.anyWords(),
                        any.oneIn(documents),
                        any.maybe(any::day),
                        any.maybe(any::anyRole))));
        any.ids("PT").forEach(type -> draft.add(template(type, documents)));
    }

    private Document document(DocumentId id, List<DocumentId> earlier) {
        return Document.builder()
                .id(id)
                .title(any.anyText())
                .kind(any.oneOf(DocumentKind.values()))
                .topic(any.maybe(() -> any.oneOf(StandardTopic.values())))
                .version(any.text())
                .status(any.maybe(() -> any.oneOf(DocumentStatus.values())))
                .owner(any.maybe(any::person))
                .custodian(any.oneIn(offices))
                .location(any.text())
                .component(any.maybe(any::component))
                .subjects(any.many(any::component))
                .issuedOn(any.maybe(any::day))
                .reviewOn(any.maybe(any::day))
                .supersedes(any.oneIn(earlier))
                .basedOn(any.oneIn(earlier))
                .exemplar(any.truth())
                .provenance(any.maybe(any::provenance))
                .build();
    }

    private ProjectTemplate template(String type, List<DocumentId> documents) {
        return ProjectTemplate.builder()
                .projectType(type)
                .title(any.anyText())
                .milestones(IntStream.range(0, any.upTo(3))
                        .mapToObj(index -> new TemplateMilestone("M " + index, any.anyText(), any.upTo(300)))
                        .toList())
                .gates(any.words())
                .documents(new LinkedHashSet<>(any.some(documents)))
                .provenance(any.maybe(any::provenance))
                .build();
    }
}
