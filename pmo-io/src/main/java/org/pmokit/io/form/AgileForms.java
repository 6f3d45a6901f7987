package org.pmokit.io.form;

import org.pmokit.core.agile.Approach;
import org.pmokit.core.agile.Coaching;
import org.pmokit.core.agile.Commitment;
import org.pmokit.core.agile.DeliveryApproach;
import org.pmokit.core.agile.Deployment;
import org.pmokit.core.agile.FlowDirection;
import org.pmokit.core.agile.Impediment;
import org.pmokit.core.agile.InformationFlow;
import org.pmokit.core.agile.Iteration;
import org.pmokit.core.agile.IterationObjective;
import org.pmokit.core.agile.ScrumEvent;
import org.pmokit.core.agile.ScrumEventKind;
import org.pmokit.core.agile.Team;
import org.pmokit.core.agile.TeamImprovement;
import org.pmokit.core.agile.WorkItem;
import org.pmokit.core.agile.WorkItemType;
import org.pmokit.core.identifier.BenefitId;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ImpedimentId;
import org.pmokit.core.identifier.IterationId;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.TeamId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.identifier.WorkItemId;

/** The forms of teams and of their work. */
final class AgileForms {

    static final Shape<Team, Team.Builder> TEAM = Shape.of(Team::builder, Team.Builder::build)
            .mandatory("id", Scalars.id(TeamId::of), Team::id, Team.Builder::id)
            .unless(team -> team.id().value(), "title", Scalars.TEXT, Team::title, Team.Builder::title)
            .optional("component", Scalars.reference(Scope.COMPONENTS), Team::component, Team.Builder::component)
            .optional("unit", Scalars.id(UnitId::of), Team::unit, Team.Builder::unit)
            .list("members", Scalars.PERSON, Team::members, Team.Builder::addMember)
            .optional("wipLimit", Scalars.WHOLE, Team::wipLimit, Team.Builder::wipLimit)
            .list("definitionOfDone", Scalars.TEXT, Team::definitionOfDone, Team.Builder::addDefinitionOfDone)
            .optional("provenance", CommonForms.PROVENANCE, Team::provenance, Team.Builder::provenance);

    private static final Shape<IterationObjective, Parts> ITERATION_OBJECTIVE = Shape.<IterationObjective>of(
                    parts -> new IterationObjective(
                            parts.the("title"), parts.the("commitment"), parts.the("planned"), parts.maybe("actual")))
            .mandatory("title", Scalars.TEXT, IterationObjective::title, Parts.put("title"))
            .mandatory(
                    "commitment",
                    Scalars.oneOf("commitment", Commitment.values(), Commitment::code),
                    IterationObjective::commitment,
                    Parts.put("commitment"))
            .mandatory("planned", Scalars.NUMBER, IterationObjective::planned, Parts.put("planned"))
            .optional("actual", Scalars.NUMBER, IterationObjective::actual, Parts.put("actual"));

    static final Shape<Iteration, Iteration.Builder> ITERATION = Shape.of(Iteration::builder, Iteration.Builder::build)
            .mandatory("id", Scalars.id(IterationId::of), Iteration::id, Iteration.Builder::id)
            .unless(
                    iteration -> iteration.id().value(),
                    "title",
                    Scalars.TEXT,
                    Iteration::title,
                    Iteration.Builder::title)
            .mandatory("team", Scalars.id(TeamId::of), Iteration::team, Iteration.Builder::team)
            .mandatory("start", Scalars.DATE, Iteration::start, Iteration.Builder::start)
            .mandatory("finish", Scalars.DATE, Iteration::finish, Iteration.Builder::finish)
            .optional("goal", Scalars.TEXT, Iteration::goal, Iteration.Builder::goal)
            .optional("committedPoints", Scalars.NUMBER, Iteration::committedPoints, Iteration.Builder::committedPoints)
            .optional("completedPoints", Scalars.NUMBER, Iteration::completedPoints, Iteration.Builder::completedPoints)
            .optional("committedItems", Scalars.WHOLE, Iteration::committedItems, Iteration.Builder::committedItems)
            .optional("completedItems", Scalars.WHOLE, Iteration::completedItems, Iteration.Builder::completedItems)
            .list("objectives", ITERATION_OBJECTIVE, Iteration::objectives, Iteration.Builder::addObjective)
            .optional("provenance", CommonForms.PROVENANCE, Iteration::provenance, Iteration.Builder::provenance);

    static final Shape<WorkItem, WorkItem.Builder> WORK_ITEM = Shape.of(WorkItem::builder, WorkItem.Builder::build)
            .mandatory("id", Scalars.id(WorkItemId::of), WorkItem::id, WorkItem.Builder::id)
            .unless(workItem -> workItem.id().value(), "title", Scalars.TEXT, WorkItem::title, WorkItem.Builder::title)
            .mandatory(
                    "type",
                    Scalars.oneOf("type of work item", WorkItemType.values(), WorkItemType::code),
                    WorkItem::type,
                    WorkItem.Builder::type)
            .optional("team", Scalars.id(TeamId::of), WorkItem::team, WorkItem.Builder::team)
            .optional("parent", Scalars.id(WorkItemId::of), WorkItem::parent, WorkItem.Builder::parent)
            .optional("benefit", Scalars.id(BenefitId::of), WorkItem::benefit, WorkItem.Builder::benefit)
            .optional("milestone", Scalars.id(MilestoneId::of), WorkItem::milestone, WorkItem.Builder::milestone)
            .optional("requested", Scalars.DATE, WorkItem::requested, WorkItem.Builder::requested)
            .optional("started", Scalars.DATE, WorkItem::started, WorkItem.Builder::started)
            .optional("done", Scalars.DATE, WorkItem::done, WorkItem.Builder::done)
            .optional("points", Scalars.NUMBER, WorkItem::points, WorkItem.Builder::points)
            .optional("activeDays", Scalars.NUMBER, WorkItem::activeDays, WorkItem.Builder::activeDays)
            .optional("blockedSince", Scalars.DATE, WorkItem::blockedSince, WorkItem.Builder::blockedSince)
            .optional("escaped", Scalars.TRUTH, WorkItem::escaped, WorkItem.Builder::escaped)
            .optional("provenance", CommonForms.PROVENANCE, WorkItem::provenance, WorkItem.Builder::provenance);

    static final Shape<Impediment, Impediment.Builder> IMPEDIMENT = Shape.of(
                    Impediment::builder, Impediment.Builder::build)
            .mandatory("id", Scalars.id(ImpedimentId::of), Impediment::id, Impediment.Builder::id)
            .mandatory("team", Scalars.id(TeamId::of), Impediment::team, Impediment.Builder::team)
            .mandatory("title", Scalars.TEXT, Impediment::title, Impediment.Builder::title)
            .optional("item", Scalars.id(WorkItemId::of), Impediment::item, Impediment.Builder::item)
            .mandatory("raised", Scalars.DATE, Impediment::raised, Impediment.Builder::raised)
            .optional("removed", Scalars.DATE, Impediment::removed, Impediment.Builder::removed)
            .optional("owner", Scalars.ROLE, Impediment::owner, Impediment.Builder::owner)
            .optional("escalatedTo", Scalars.REFERENCE, Impediment::escalatedTo, Impediment.Builder::escalatedTo)
            .optional("provenance", CommonForms.PROVENANCE, Impediment::provenance, Impediment.Builder::provenance);

    static final Shape<TeamImprovement, TeamImprovement.Builder> TEAM_IMPROVEMENT = Shape.of(
                    TeamImprovement::builder, TeamImprovement.Builder::build)
            .mandatory("team", Scalars.id(TeamId::of), TeamImprovement::team, TeamImprovement.Builder::team)
            .mandatory("title", Scalars.TEXT, TeamImprovement::title, TeamImprovement.Builder::title)
            .optional(
                    "iteration",
                    Scalars.id(IterationId::of),
                    TeamImprovement::iteration,
                    TeamImprovement.Builder::iteration)
            .mandatory("agreed", Scalars.DATE, TeamImprovement::agreed, TeamImprovement.Builder::agreed)
            .optional("owner", Scalars.ROLE, TeamImprovement::owner, TeamImprovement.Builder::owner)
            .optional("closed", Scalars.DATE, TeamImprovement::closed, TeamImprovement.Builder::closed)
            .optional(
                    "provenance",
                    CommonForms.PROVENANCE,
                    TeamImprovement::provenance,
                    TeamImprovement.Builder::provenance);

    static final Shape<ScrumEvent, ScrumEvent.Builder> SCRUM_EVENT = Shape.of(
                    ScrumEvent::builder, ScrumEvent.Builder::build)
            .mandatory("team", Scalars.id(TeamId::of), ScrumEvent::team, ScrumEvent.Builder::team)
            .mandatory(
                    "kind",
                    Scalars.oneOf("kind of event", ScrumEventKind.values(), ScrumEventKind::code),
                    ScrumEvent::kind,
                    ScrumEvent.Builder::kind)
            .mandatory("on", Scalars.DATE, ScrumEvent::on, ScrumEvent.Builder::on)
            .optional("iteration", Scalars.id(IterationId::of), ScrumEvent::iteration, ScrumEvent.Builder::iteration)
            .optional("minutes", Scalars.WHOLE, ScrumEvent::minutes, ScrumEvent.Builder::minutes)
            .optional("timeBox", Scalars.WHOLE, ScrumEvent::timeBox, ScrumEvent.Builder::timeBox)
            .optional("provenance", CommonForms.PROVENANCE, ScrumEvent::provenance, ScrumEvent.Builder::provenance);

    static final Shape<Coaching, Coaching.Builder> COACHING = Shape.of(Coaching::builder, Coaching.Builder::build)
            .mandatory("team", Scalars.id(TeamId::of), Coaching::team, Coaching.Builder::team)
            .mandatory("topic", Scalars.TEXT, Coaching::topic, Coaching.Builder::topic)
            .mandatory("on", Scalars.DATE, Coaching::on, Coaching.Builder::on)
            .optional("coach", Scalars.ROLE, Coaching::coach, Coaching.Builder::coach)
            .optional("coached", Scalars.ROLE, Coaching::coached, Coaching.Builder::coached)
            .optional("outcome", Scalars.TEXT, Coaching::outcome, Coaching.Builder::outcome)
            .optional("provenance", CommonForms.PROVENANCE, Coaching::provenance, Coaching.Builder::provenance);

    static final Shape<Deployment, Deployment.Builder> DEPLOYMENT = Shape.of(
                    Deployment::builder, Deployment.Builder::build)
            .mandatory("team", Scalars.id(TeamId::of), Deployment::team, Deployment.Builder::team)
            .mandatory("name", Scalars.TEXT, Deployment::name, Deployment.Builder::name)
            .mandatory("on", Scalars.DATE, Deployment::on, Deployment.Builder::on)
            .optional("failed", Scalars.TRUTH, Deployment::failed, Deployment.Builder::failed)
            .optional("provenance", CommonForms.PROVENANCE, Deployment::provenance, Deployment.Builder::provenance);

    static final Shape<Approach, Approach.Builder> APPROACH = Shape.of(Approach::builder, Approach.Builder::build)
            .mandatory(
                    "component",
                    Scalars.reference(Scope.of(ComponentKind.PROGRAMME, ComponentKind.PROJECT, ComponentKind.TEAM)),
                    Approach::component,
                    Approach.Builder::component)
            .mandatory(
                    "approach",
                    Scalars.oneOf("approach", DeliveryApproach.values(), DeliveryApproach::code),
                    Approach::approach,
                    Approach.Builder::approach)
            .optional("framework", Scalars.TEXT, Approach::framework, Approach.Builder::framework)
            .optional("since", Scalars.DATE, Approach::since, Approach.Builder::since)
            .optional("reason", Scalars.TEXT, Approach::reason, Approach.Builder::reason)
            .optional("provenance", CommonForms.PROVENANCE, Approach::provenance, Approach.Builder::provenance);

    static final Shape<InformationFlow, InformationFlow.Builder> INFORMATION_FLOW = Shape.of(
                    InformationFlow::builder, InformationFlow.Builder::build)
            .mandatory("sender", Scalars.REFERENCE, InformationFlow::sender, InformationFlow.Builder::sender)
            .mandatory("receiver", Scalars.REFERENCE, InformationFlow::receiver, InformationFlow.Builder::receiver)
            .mandatory("subject", Scalars.TEXT, InformationFlow::subject, InformationFlow.Builder::subject)
            .mandatory(
                    "direction",
                    Scalars.oneOf("direction", FlowDirection.values(), FlowDirection::code),
                    InformationFlow::direction,
                    InformationFlow.Builder::direction)
            .optional("channel", Scalars.TEXT, InformationFlow::channel, InformationFlow.Builder::channel)
            .optional(
                    "provenance",
                    CommonForms.PROVENANCE,
                    InformationFlow::provenance,
                    InformationFlow.Builder::provenance);

    private AgileForms() {}
}
