package org.pmokit.io.form;

import java.util.LinkedHashSet;
import org.pmokit.core.identifier.BoardId;
import org.pmokit.core.identifier.ExperimentId;
import org.pmokit.core.identifier.IdeaId;
import org.pmokit.core.identifier.ImprovementId;
import org.pmokit.core.identifier.LessonId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.core.identifier.RiskId;
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

/** The forms of lessons, ideas, experiments and improvements. */
final class KnowledgeForms {

    static final Shape<Lesson, Lesson.Builder> LESSON = Shape.of(Lesson::builder, Lesson.Builder::build)
            .mandatory("id", Scalars.id(LessonId::of), Lesson::id, Lesson.Builder::id)
            .mandatory("title", Scalars.TEXT, Lesson::title, Lesson.Builder::title)
            .optional("component", Scalars.REFERENCE, Lesson::component, Lesson.Builder::component)
            .optional("event", Scalars.TEXT, Lesson::event, Lesson.Builder::event)
            .optional("effect", Scalars.TEXT, Lesson::effect, Lesson.Builder::effect)
            .optional("cause", Scalars.TEXT, Lesson::cause, Lesson.Builder::cause)
            .optional("earlyWarning", Scalars.TEXT, Lesson::earlyWarning, Lesson.Builder::earlyWarning)
            .optional("recommendation", Scalars.TEXT, Lesson::recommendation, Lesson.Builder::recommendation)
            .optional("wasRisk", Scalars.TRUTH, Lesson::wasRisk, Lesson.Builder::wasRisk)
            .optional("risk", Scalars.id(RiskId::of), Lesson::risk, Lesson.Builder::risk)
            .optional("category", Scalars.TEXT, Lesson::category, Lesson.Builder::category)
            .list("tags", Scalars.TEXT, Lesson::tags, Lesson.Builder::addTag)
            .optional(
                    "priority",
                    Scalars.oneOf("priority", LessonPriority.values(), LessonPriority::code),
                    Lesson::priority,
                    Lesson.Builder::priority)
            .optional("owner", Scalars.PERSON, Lesson::owner, Lesson.Builder::owner)
            .unless(
                    none -> LessonStatus.IDENTIFIED,
                    "status",
                    Scalars.oneOf("status of a lesson", LessonStatus.values(), LessonStatus::code),
                    Lesson::status,
                    Lesson.Builder::status)
            .optional("recordedOn", Scalars.DATE, Lesson::recordedOn, Lesson.Builder::recordedOn)
            .optional("embeddedOn", Scalars.DATE, Lesson::embeddedOn, Lesson.Builder::embeddedOn)
            .optional("whatChanged", Scalars.TEXT, Lesson::whatChanged, Lesson.Builder::whatChanged)
            .list("changed", Scalars.REFERENCE, Lesson::changed, Lesson.Builder::addChanged)
            .optional("provenance", CommonForms.PROVENANCE, Lesson::provenance, Lesson.Builder::provenance);

    static final Shape<LessonConsultation, Parts> LESSON_CONSULTATION = Shape.<LessonConsultation>of(
                    parts -> new LessonConsultation(
                            parts.the("component"),
                            parts.the("on"),
                            new LinkedHashSet<>(parts.<LessonId>all("lessons"))))
            .mandatory("component", Scalars.REFERENCE, LessonConsultation::component, Parts.put("component"))
            .mandatory("on", Scalars.DATE, LessonConsultation::on, Parts.put("on"))
            .list("lessons", Scalars.id(LessonId::of), LessonConsultation::lessons, Parts.put("lessons"));

    private static final Shape<IdeaMove, Parts> IDEA_MOVE = Shape.<IdeaMove>of(parts ->
                    new IdeaMove(parts.the("to"), parts.the("on"), parts.maybe("reason"), parts.maybe("feedback")))
            .mandatory(
                    "to",
                    Scalars.oneOf("stage of an idea", IdeaStage.values(), IdeaStage::code),
                    IdeaMove::to,
                    Parts.put("to"))
            .mandatory("on", Scalars.DATE, IdeaMove::on, Parts.put("on"))
            .optional("reason", Scalars.TEXT, IdeaMove::reason, Parts.put("reason"))
            .optional("feedback", Scalars.TEXT, IdeaMove::feedback, Parts.put("feedback"));

    static final Shape<Idea, Idea.Builder> IDEA = Shape.of(Idea::builder, Idea.Builder::build)
            .mandatory("id", Scalars.id(IdeaId::of), Idea::id, Idea.Builder::id)
            .mandatory("title", Scalars.TEXT, Idea::title, Idea.Builder::title)
            .optional("component", Scalars.REFERENCE, Idea::component, Idea.Builder::component)
            .optional("description", Scalars.TEXT, Idea::description, Idea.Builder::description)
            .optional("submitter", Scalars.PERSON, Idea::submitter, Idea.Builder::submitter)
            .optional("unit", Scalars.id(UnitId::of), Idea::unit, Idea.Builder::unit)
            .optional("fromFrontLine", Scalars.TRUTH, Idea::fromFrontLine, Idea.Builder::fromFrontLine)
            .optional("submittedOn", Scalars.DATE, Idea::submittedOn, Idea.Builder::submittedOn)
            .list("moves", IDEA_MOVE, Idea::moves, Idea.Builder::addMove)
            .optional("project", Scalars.reference(Scope.COMPONENTS), Idea::project, Idea.Builder::project)
            .optional("provenance", CommonForms.PROVENANCE, Idea::provenance, Idea.Builder::provenance);

    static final Shape<Experiment, Experiment.Builder> EXPERIMENT = Shape.of(
                    Experiment::builder, Experiment.Builder::build)
            .mandatory("id", Scalars.id(ExperimentId::of), Experiment::id, Experiment.Builder::id)
            .mandatory("idea", Scalars.id(IdeaId::of), Experiment::idea, Experiment.Builder::idea)
            .mandatory("title", Scalars.TEXT, Experiment::title, Experiment.Builder::title)
            .optional("hypothesis", Scalars.TEXT, Experiment::hypothesis, Experiment.Builder::hypothesis)
            .optional("measure", Scalars.TEXT, Experiment::measure, Experiment.Builder::measure)
            .optional("threshold", Scalars.NUMBER, Experiment::threshold, Experiment.Builder::threshold)
            .unless(
                    none -> ThresholdSense.AT_LEAST,
                    "sense",
                    Scalars.oneOf("sense of a threshold", ThresholdSense.values(), ThresholdSense::code),
                    Experiment::sense,
                    Experiment.Builder::sense)
            .optional("result", Scalars.NUMBER, Experiment::result, Experiment.Builder::result)
            .optional("startedOn", Scalars.DATE, Experiment::startedOn, Experiment.Builder::startedOn)
            .optional("endedOn", Scalars.DATE, Experiment::endedOn, Experiment.Builder::endedOn)
            .optional("conclusion", Scalars.TEXT, Experiment::conclusion, Experiment.Builder::conclusion)
            .optional("provenance", CommonForms.PROVENANCE, Experiment::provenance, Experiment.Builder::provenance);

    static final Shape<Recognition, Parts> RECOGNITION = Shape.<Recognition>of(
                    parts -> new Recognition(parts.the("subject"), parts.the("on"), parts.the("form")))
            .mandatory("subject", Scalars.REFERENCE, Recognition::subject, Parts.put("subject"))
            .mandatory("on", Scalars.DATE, Recognition::on, Parts.put("on"))
            .mandatory("form", Scalars.TEXT, Recognition::form, Parts.put("form"));

    static final Shape<Improvement, Improvement.Builder> IMPROVEMENT = Shape.of(
                    Improvement::builder, Improvement.Builder::build)
            .mandatory("id", Scalars.id(ImprovementId::of), Improvement::id, Improvement.Builder::id)
            .mandatory("title", Scalars.TEXT, Improvement::title, Improvement.Builder::title)
            .optional("component", Scalars.REFERENCE, Improvement::component, Improvement.Builder::component)
            .optional(
                    "origin",
                    Scalars.oneOf("origin", ImprovementOrigin.values(), ImprovementOrigin::code),
                    Improvement::origin,
                    Improvement.Builder::origin)
            .optional("raisedFrom", Scalars.REFERENCE, Improvement::raisedFrom, Improvement.Builder::raisedFrom)
            .optional("owner", Scalars.PERSON, Improvement::owner, Improvement.Builder::owner)
            .optional("raisedOn", Scalars.DATE, Improvement::raisedOn, Improvement.Builder::raisedOn)
            .optional("dueOn", Scalars.DATE, Improvement::dueOn, Improvement.Builder::dueOn)
            .optional("doneOn", Scalars.DATE, Improvement::doneOn, Improvement.Builder::doneOn)
            .optional("effect", Scalars.TEXT, Improvement::effect, Improvement.Builder::effect)
            .optional("provenance", CommonForms.PROVENANCE, Improvement::provenance, Improvement.Builder::provenance);

    static final Shape<ConsultancyEngagement, ConsultancyEngagement.Builder> CONSULTANCY_ENGAGEMENT = Shape.of(
                    ConsultancyEngagement::builder, ConsultancyEngagement.Builder::build)
            .mandatory(
                    "component",
                    Scalars.REFERENCE,
                    ConsultancyEngagement::component,
                    ConsultancyEngagement.Builder::component)
            .mandatory(
                    "kind",
                    Scalars.oneOf("kind of consultancy", ConsultancyKind.values(), ConsultancyKind::code),
                    ConsultancyEngagement::kind,
                    ConsultancyEngagement.Builder::kind)
            .optional(
                    "workshop",
                    Scalars.oneOf("workshop", WorkshopKind.values(), WorkshopKind::code),
                    ConsultancyEngagement::workshop,
                    ConsultancyEngagement.Builder::workshop)
            .optional("on", Scalars.DATE, ConsultancyEngagement::on, ConsultancyEngagement.Builder::on)
            .optional(
                    "office",
                    Scalars.id(OfficeId::of),
                    ConsultancyEngagement::office,
                    ConsultancyEngagement.Builder::office)
            .optional(
                    "board",
                    Scalars.id(BoardId::of),
                    ConsultancyEngagement::board,
                    ConsultancyEngagement.Builder::board)
            .optional("role", Scalars.ROLE, ConsultancyEngagement::role, ConsultancyEngagement.Builder::role)
            .optional("topic", Scalars.TEXT, ConsultancyEngagement::topic, ConsultancyEngagement.Builder::topic)
            .optional("outcome", Scalars.TEXT, ConsultancyEngagement::outcome, ConsultancyEngagement.Builder::outcome)
            .optional(
                    "provenance",
                    CommonForms.PROVENANCE,
                    ConsultancyEngagement::provenance,
                    ConsultancyEngagement.Builder::provenance);

    private KnowledgeForms() {}
}
