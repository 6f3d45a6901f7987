package org.pmokit.io.form;

import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.delivery.ProjectStatus;
import org.pmokit.core.finance.Finance;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.ProgrammeId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.UnitId;

/** The forms of programmes and projects. */
public final class DeliveryForms {

    private static final Scalar<ProjectStatus> STATUS =
            Scalars.oneOf("status", ProjectStatus.values(), ProjectStatus::code);

    /** A programme. */
    public static final Shape<Programme, Programme.Builder> PROGRAMME = Shape.of(
                    Programme::builder, Programme.Builder::build)
            .mandatory("id", Scalars.id(ProgrammeId::of), Programme::id, Programme.Builder::id)
            .unless(
                    component -> component.id().value(),
                    "title",
                    Scalars.TEXT,
                    Programme::title,
                    Programme.Builder::title)
            .optional("parent", Scalars.id(ProgrammeId::of), Programme::parent, Programme.Builder::parent)
            .optional("description", Scalars.TEXT, Programme::description, Programme.Builder::description)
            .optional("status", STATUS, Programme::declaredStatus, Programme.Builder::declaredStatus)
            .optional("start", Scalars.DATE, Programme::start, Programme.Builder::start)
            .optional("finish", Scalars.DATE, Programme::finish, Programme.Builder::finish)
            .optional("actualStart", Scalars.DATE, Programme::actualStart, Programme.Builder::actualStart)
            .optional("actualFinish", Scalars.DATE, Programme::actualFinish, Programme.Builder::actualFinish)
            .list(
                    "finishForecasts",
                    FactForms.FORECAST,
                    Programme::finishForecasts,
                    Programme.Builder::addFinishForecast)
            .unless(
                    none -> Finance.UNKNOWN,
                    "finance",
                    FinanceForms.FINANCE,
                    Programme::finance,
                    Programme.Builder::finance)
            .list("progress", FactForms.PROGRESS, Programme::progress, Programme.Builder::addProgress)
            .list("milestones", FactForms.MILESTONE, Programme::milestones, Programme.Builder::addMilestone)
            .list("tolerances", FactForms.TOLERANCE, Programme::tolerances, Programme.Builder::addTolerance)
            .list("assessments", FactForms.ASSESSMENT, Programme::assessments, Programme.Builder::addAssessment)
            .list("objectives", Scalars.id(ObjectiveId::of), Programme::objectives, Programme.Builder::addObjective)
            .optional("deliveredBy", Scalars.id(UnitId::of), Programme::deliveredBy, Programme.Builder::deliveredBy)
            .optional("reportedOn", Scalars.DATE, Programme::reportedOn, Programme.Builder::reportedOn)
            .list("gaps", FactForms.GAP, Programme::gaps, Programme.Builder::addGap)
            .optional("provenance", CommonForms.PROVENANCE, Programme::provenance, Programme.Builder::provenance);

    /** A project. */
    public static final Shape<Project, Project.Builder> PROJECT = Shape.of(Project::builder, Project.Builder::build)
            .mandatory("id", Scalars.id(ProjectId::of), Project::id, Project.Builder::id)
            .unless(component -> component.id().value(), "title", Scalars.TEXT, Project::title, Project.Builder::title)
            .optional("programme", Scalars.id(ProgrammeId::of), Project::parent, Project.Builder::parent)
            .optional("description", Scalars.TEXT, Project::description, Project.Builder::description)
            .optional("status", STATUS, Project::declaredStatus, Project.Builder::declaredStatus)
            .optional("start", Scalars.DATE, Project::start, Project.Builder::start)
            .optional("finish", Scalars.DATE, Project::finish, Project.Builder::finish)
            .optional("actualStart", Scalars.DATE, Project::actualStart, Project.Builder::actualStart)
            .optional("actualFinish", Scalars.DATE, Project::actualFinish, Project.Builder::actualFinish)
            .list("finishForecasts", FactForms.FORECAST, Project::finishForecasts, Project.Builder::addFinishForecast)
            .unless(
                    none -> Finance.UNKNOWN,
                    "finance",
                    FinanceForms.FINANCE,
                    Project::finance,
                    Project.Builder::finance)
            .list("progress", FactForms.PROGRESS, Project::progress, Project.Builder::addProgress)
            .list("milestones", FactForms.MILESTONE, Project::milestones, Project.Builder::addMilestone)
            .list("tolerances", FactForms.TOLERANCE, Project::tolerances, Project.Builder::addTolerance)
            .list("assessments", FactForms.ASSESSMENT, Project::assessments, Project.Builder::addAssessment)
            .list("objectives", Scalars.id(ObjectiveId::of), Project::objectives, Project.Builder::addObjective)
            .optional("deliveredBy", Scalars.id(UnitId::of), Project::deliveredBy, Project.Builder::deliveredBy)
            .optional("reportedOn", Scalars.DATE, Project::reportedOn, Project.Builder::reportedOn)
            .list("gaps", FactForms.GAP, Project::gaps, Project.Builder::addGap)
            .optional("provenance", CommonForms.PROVENANCE, Project::provenance, Project.Builder::provenance)
            .list("sites", Scalars.TEXT, Project::sites, Project.Builder::addSite)
            .list("suppliers", Scalars.TEXT, Project::suppliers, Project.Builder::addSupplier)
            .list("teams", Scalars.TEXT, Project::teams, Project.Builder::addTeam)
            .list("deliverables", Scalars.TEXT, Project::deliverables, Project.Builder::addDeliverable);

    private DeliveryForms() {}
}
