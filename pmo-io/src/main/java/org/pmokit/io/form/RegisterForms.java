package org.pmokit.io.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pmokit.core.Portfolio;
import org.pmokit.core.agile.Approach;
import org.pmokit.core.agile.Coaching;
import org.pmokit.core.agile.Deployment;
import org.pmokit.core.agile.Impediment;
import org.pmokit.core.agile.InformationFlow;
import org.pmokit.core.agile.Iteration;
import org.pmokit.core.agile.ScrumEvent;
import org.pmokit.core.agile.Team;
import org.pmokit.core.agile.TeamImprovement;
import org.pmokit.core.agile.WorkItem;
import org.pmokit.core.assurance.Challenge;
import org.pmokit.core.benefit.Benefit;
import org.pmokit.core.benefit.BenefitLink;
import org.pmokit.core.change.ChangeAuthority;
import org.pmokit.core.change.ChangeLoad;
import org.pmokit.core.change.ChangeManagementStrategy;
import org.pmokit.core.change.ChangeRequest;
import org.pmokit.core.change.ConfigurationItem;
import org.pmokit.core.decision.Decision;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.dependency.OverlapDecision;
import org.pmokit.core.dependency.ReservedWindow;
import org.pmokit.core.design.Blueprint;
import org.pmokit.core.design.Charter;
import org.pmokit.core.design.ClosurePlan;
import org.pmokit.core.design.OfficeBusinessCase;
import org.pmokit.core.design.OfficeKpi;
import org.pmokit.core.design.OfficeLifecycle;
import org.pmokit.core.design.TailoringDecision;
import org.pmokit.core.document.Document;
import org.pmokit.core.document.NotApplied;
import org.pmokit.core.document.ProjectTemplate;
import org.pmokit.core.earnedvalue.PerformancePeriod;
import org.pmokit.core.finance.BusinessCase;
import org.pmokit.core.finance.FundingClaim;
import org.pmokit.core.finance.FundingLine;
import org.pmokit.core.governance.DecisionRight;
import org.pmokit.core.governance.DefenceDuty;
import org.pmokit.core.governance.DeliveryStrategy;
import org.pmokit.core.governance.GovernanceLevelDecision;
import org.pmokit.core.governance.OfficeAuthority;
import org.pmokit.core.governance.TermsOfReference;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.information.GlossaryTerm;
import org.pmokit.core.information.InformationSystem;
import org.pmokit.core.information.Kpi;
import org.pmokit.core.information.KpiValue;
import org.pmokit.core.information.MasterRecord;
import org.pmokit.core.information.MilestoneDefinition;
import org.pmokit.core.knowledge.ConsultancyEngagement;
import org.pmokit.core.knowledge.Experiment;
import org.pmokit.core.knowledge.Idea;
import org.pmokit.core.knowledge.Improvement;
import org.pmokit.core.knowledge.Lesson;
import org.pmokit.core.knowledge.LessonConsultation;
import org.pmokit.core.knowledge.Recognition;
import org.pmokit.core.maturity.MaturityAssessment;
import org.pmokit.core.office.Office;
import org.pmokit.core.office.Standard;
import org.pmokit.core.organisation.Board;
import org.pmokit.core.organisation.OrganisationUnit;
import org.pmokit.core.product.Product;
import org.pmokit.core.product.Requirement;
import org.pmokit.core.product.WorkPackage;
import org.pmokit.core.provenance.Source;
import org.pmokit.core.quality.QualityActivity;
import org.pmokit.core.quality.QualityBenchmark;
import org.pmokit.core.raci.RaciAssignment;
import org.pmokit.core.register.Recorded;
import org.pmokit.core.report.ClosureStep;
import org.pmokit.core.report.CollectedUpdate;
import org.pmokit.core.report.ExceptionReport;
import org.pmokit.core.report.PerformanceReview;
import org.pmokit.core.report.ReportDefinition;
import org.pmokit.core.report.SubmittedReport;
import org.pmokit.core.report.UpdateCycle;
import org.pmokit.core.resource.Absence;
import org.pmokit.core.resource.Allocation;
import org.pmokit.core.resource.ChangeCapacity;
import org.pmokit.core.resource.Resource;
import org.pmokit.core.risk.Action;
import org.pmokit.core.risk.Assumption;
import org.pmokit.core.risk.Issue;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.role.RoleAssignment;
import org.pmokit.core.role.RoleBriefing;
import org.pmokit.core.schedule.CalendarEntry;
import org.pmokit.core.schedule.Schedule;
import org.pmokit.core.skill.Mentoring;
import org.pmokit.core.skill.RoleRequirement;
import org.pmokit.core.skill.SkillAssessment;
import org.pmokit.core.skill.TrainingBooking;
import org.pmokit.core.skill.TrainingCourse;
import org.pmokit.core.stage.Gate;
import org.pmokit.core.stage.GateReview;
import org.pmokit.core.stage.Stage;
import org.pmokit.core.stakeholder.Communication;
import org.pmokit.core.stakeholder.Stakeholder;
import org.pmokit.core.stakeholder.StakeholderImpact;
import org.pmokit.core.strategy.Contribution;
import org.pmokit.core.strategy.Objective;
import org.pmokit.core.strategy.ObjectiveForecast;
import org.pmokit.core.strategy.PerformanceMeasure;
import org.pmokit.core.strategy.StrategyChange;
import org.pmokit.core.strategy.StrategyNotice;
import org.pmokit.core.tolerance.DatedDeviation;

/** Every register that files know. */
public final class RegisterForms {

    /** Programmes; spread over several files in a folder. */
    public static final RegisterForm<Programme> PROGRAMMES =
            RegisterForm.of(ComponentKind.PROGRAMME, Programme.class, DeliveryForms.PROGRAMME);
    /** Projects; spread over several files in a folder. */
    public static final RegisterForm<Project> PROJECTS =
            RegisterForm.of(ComponentKind.PROJECT, Project.class, DeliveryForms.PROJECT);
    /** Dependencies; a row may leave out the id. */
    public static final RegisterForm<Dependency> DEPENDENCIES =
            RegisterForm.of(ComponentKind.DEPENDENCY, Dependency.class, RaidForms.DEPENDENCY);

    /** Activity networks; spread over several files in a folder. */
    public static final RegisterForm<Schedule> SCHEDULES =
            RegisterForm.of("schedules", Schedule.class, ScheduleForms.SCHEDULE, "project");

    /** All registers, in the order in which they are written in a document. */
    public static final List<RegisterForm<?>> ALL = List.of(
            PROGRAMMES,
            PROJECTS,
            RegisterForm.of(ComponentKind.OFFICE, Office.class, OfficeForms.OFFICE)
                    .child("reportingLines", "reporting_lines.csv", "office")
                    .child("linkedTeams", "linked_teams.csv", "office"),
            RegisterForm.of(ComponentKind.UNIT, OrganisationUnit.class, OfficeForms.UNIT),
            RegisterForm.of(ComponentKind.BOARD, Board.class, OfficeForms.BOARD),
            RegisterForm.of(ComponentKind.OBJECTIVE, Objective.class, StrategyForms.OBJECTIVE),
            DEPENDENCIES,
            RegisterForm.of(ComponentKind.RISK, Risk.class, RaidForms.RISK),
            RegisterForm.of(ComponentKind.ISSUE, Issue.class, RaidForms.ISSUE),
            RegisterForm.of("roles", RoleAssignment.class, RaidForms.ROLE).column("holder", "person"),
            RegisterForm.of("overlapDecisions", OverlapDecision.class, RaidForms.OVERLAP_DECISION),
            RegisterForm.of(ComponentKind.STAKEHOLDER, Stakeholder.class, StakeholderForms.STAKEHOLDER),
            RegisterForm.of(ComponentKind.COMMUNICATION, Communication.class, StakeholderForms.COMMUNICATION),
            RegisterForm.of("stakeholderImpacts", StakeholderImpact.class, StakeholderForms.STAKEHOLDER_IMPACT),
            RegisterForm.of(ComponentKind.LESSON, Lesson.class, KnowledgeForms.LESSON),
            RegisterForm.of("lessonConsultations", LessonConsultation.class, KnowledgeForms.LESSON_CONSULTATION),
            RegisterForm.of(ComponentKind.IDEA, Idea.class, KnowledgeForms.IDEA),
            RegisterForm.of(ComponentKind.EXPERIMENT, Experiment.class, KnowledgeForms.EXPERIMENT),
            RegisterForm.of("recognitions", Recognition.class, KnowledgeForms.RECOGNITION),
            RegisterForm.of(ComponentKind.IMPROVEMENT, Improvement.class, KnowledgeForms.IMPROVEMENT),
            RegisterForm.of(
                    "consultancyEngagements", ConsultancyEngagement.class, KnowledgeForms.CONSULTANCY_ENGAGEMENT),
            RegisterForm.of(ComponentKind.DOCUMENT, Document.class, DocumentForms.DOCUMENT),
            RegisterForm.of("notApplied", NotApplied.class, DocumentForms.NOT_APPLIED),
            RegisterForm.of("projectTemplates", ProjectTemplate.class, DocumentForms.PROJECT_TEMPLATE, "projectType")
                    .child("milestones", "project_template_milestones.csv", "project_type"),
            RegisterForm.of(ComponentKind.BENEFIT, Benefit.class, BenefitForms.BENEFIT),
            RegisterForm.of("benefitLinks", BenefitLink.class, BenefitForms.BENEFIT_LINK),
            RegisterForm.of(
                            "performanceMeasures",
                            PerformanceMeasure.class,
                            StrategyForms.PERFORMANCE_MEASURE,
                            "objective",
                            "name")
                    .child("measurements", "measurements.csv", "objective", "name"),
            RegisterForm.of("contributions", Contribution.class, StrategyForms.CONTRIBUTION),
            RegisterForm.of("objectiveForecasts", ObjectiveForecast.class, StrategyForms.OBJECTIVE_FORECAST),
            RegisterForm.of(ComponentKind.STRATEGY_CHANGE, StrategyChange.class, StrategyForms.STRATEGY_CHANGE),
            RegisterForm.of("strategyNotices", StrategyNotice.class, StrategyForms.STRATEGY_NOTICE),
            RegisterForm.of("approaches", Approach.class, AgileForms.APPROACH),
            RegisterForm.of("informationFlows", InformationFlow.class, AgileForms.INFORMATION_FLOW),
            RegisterForm.of(ComponentKind.TEAM, Team.class, AgileForms.TEAM),
            RegisterForm.of(ComponentKind.ITERATION, Iteration.class, AgileForms.ITERATION),
            RegisterForm.of(ComponentKind.WORK_ITEM, WorkItem.class, AgileForms.WORK_ITEM),
            RegisterForm.of(ComponentKind.IMPEDIMENT, Impediment.class, AgileForms.IMPEDIMENT),
            RegisterForm.of("teamImprovements", TeamImprovement.class, AgileForms.TEAM_IMPROVEMENT),
            RegisterForm.of("scrumEvents", ScrumEvent.class, AgileForms.SCRUM_EVENT),
            RegisterForm.of("coachings", Coaching.class, AgileForms.COACHING),
            RegisterForm.of("deployments", Deployment.class, AgileForms.DEPLOYMENT),
            RegisterForm.of("sources", Source.class, RaidForms.SOURCE).otherwise("title", "key"),

            // offices, people, governance, calendars and business cases
            RegisterForm.of(ComponentKind.STANDARD, Standard.class, OfficeForms.STANDARD),
            RegisterForm.of("charters", Charter.class, DesignForms.CHARTER, "office")
                    .child("authorities", "charter_authorities.csv", "office")
                    .child("kpis", "charter_kpis.csv", "office")
                    .column("kpis.code", "measure"),
            RegisterForm.of("tailoringDecisions", TailoringDecision.class, DesignForms.TAILORING),
            RegisterForm.of("officeKpis", OfficeKpi.class, DesignForms.KPI, "office", "measure")
                    .child("readings", "office_kpi_readings.csv", "office", "measure"),
            RegisterForm.of("officeLifecycles", OfficeLifecycle.class, DesignForms.LIFECYCLE, "office")
                    .child("steps", "office_lifecycle_steps.csv", "office"),
            RegisterForm.of("blueprints", Blueprint.class, DesignForms.BLUEPRINT, "office")
                    .child("entries", "blueprint_entries.csv", "office"),
            RegisterForm.of("officeBusinessCases", OfficeBusinessCase.class, DesignForms.BUSINESS_CASE),
            RegisterForm.of("closurePlans", ClosurePlan.class, DesignForms.CLOSURE_PLAN),
            RegisterForm.of("roleBriefings", RoleBriefing.class, RoleForms.BRIEFING),
            RegisterForm.of("raci", RaciAssignment.class, RoleForms.RACI),
            RegisterForm.of("roleRequirements", RoleRequirement.class, SkillForms.REQUIREMENT),
            RegisterForm.of("skillAssessments", SkillAssessment.class, SkillForms.ASSESSMENT),
            RegisterForm.of(ComponentKind.COURSE, TrainingCourse.class, SkillForms.COURSE),
            RegisterForm.of("trainingBookings", TrainingBooking.class, SkillForms.BOOKING),
            RegisterForm.of("mentoring", Mentoring.class, SkillForms.MENTORING),
            RegisterForm.of(
                            "maturityAssessments",
                            MaturityAssessment.class,
                            SkillForms.MATURITY_ASSESSMENT,
                            "subject",
                            "model",
                            "assessedOn")
                    .child("scores", "maturity_scores.csv", "subject", "model", "assessed_on"),
            RegisterForm.of("decisionRights", DecisionRight.class, GovernanceForms.DECISION_RIGHT),
            RegisterForm.of("defenceLines", DefenceDuty.class, GovernanceForms.DEFENCE_DUTY),
            RegisterForm.of("governanceLevels", GovernanceLevelDecision.class, GovernanceForms.LEVEL),
            RegisterForm.of("termsOfReference", TermsOfReference.class, GovernanceForms.TERMS),
            RegisterForm.of("deliveryStrategies", DeliveryStrategy.class, GovernanceForms.DELIVERY_STRATEGY),
            RegisterForm.of("authorityRelations", OfficeAuthority.class, GovernanceForms.AUTHORITY),
            RegisterForm.of(ComponentKind.CALENDAR, CalendarEntry.class, CalendarForms.CALENDAR)
                    .from(PortfolioCalendars::of),
            RegisterForm.of(
                            "businessCases",
                            BusinessCase.class,
                            BusinessCaseForms.BUSINESS_CASE,
                            "component",
                            "version")
                    .child("flows", "business_case_flows.csv", "component", "version")
                    .column("rate", "")
                    .column("rate.perPeriod", "discount_rate")
                    .column("rate.source", "rate_source"),
            SCHEDULES,

            // risks, decisions, changes, control and reports
            RegisterForm.of(ComponentKind.ASSUMPTION, Assumption.class, RaidForms.ASSUMPTION),
            RegisterForm.of(ComponentKind.ACTION, Action.class, RaidForms.ACTION),
            RegisterForm.of(ComponentKind.DECISION, Decision.class, DecisionForms.DECISION),
            RegisterForm.of(ComponentKind.CHALLENGE, Challenge.class, DecisionForms.CHALLENGE),
            RegisterForm.of(ComponentKind.CHANGE, ChangeRequest.class, ChangeForms.CHANGE_REQUEST),
            RegisterForm.of("changeAuthorities", ChangeAuthority.class, ChangeForms.CHANGE_AUTHORITY),
            RegisterForm.of(ComponentKind.CONFIGURATION_ITEM, ConfigurationItem.class, ChangeForms.CONFIGURATION_ITEM)
                    .column("source", "made_or_bought"),
            RegisterForm.of(
                    "changeManagementStrategies",
                    ChangeManagementStrategy.class,
                    ChangeForms.CHANGE_MANAGEMENT_STRATEGY),
            RegisterForm.of("changeLoads", ChangeLoad.class, ChangeForms.CHANGE_LOAD),
            RegisterForm.of(ComponentKind.STAGE, Stage.class, StageForms.STAGE)
                    .child("finishForecasts", "stage_forecasts.csv", "stage")
                    .column("finishForecasts.date", "forecast"),
            RegisterForm.of(ComponentKind.GATE, Gate.class, StageForms.GATE).column("forecasts.date", "forecast"),
            RegisterForm.of(ComponentKind.GATE_REVIEW, GateReview.class, StageForms.GATE_REVIEW),
            RegisterForm.of(ComponentKind.PRODUCT, Product.class, ProductForms.PRODUCT),
            RegisterForm.of("requirements", Requirement.class, ProductForms.REQUIREMENT),
            RegisterForm.of(ComponentKind.WORK_PACKAGE, WorkPackage.class, ProductForms.WORK_PACKAGE),
            RegisterForm.of(ComponentKind.QUALITY_ACTIVITY, QualityActivity.class, ProductForms.QUALITY_ACTIVITY),
            RegisterForm.of("qualityBenchmarks", QualityBenchmark.class, ProductForms.QUALITY_BENCHMARK)
                    .column("source", "set_by"),
            RegisterForm.of("deviations", DatedDeviation.class, ReportForms.DATED_DEVIATION),
            RegisterForm.of("reportDefinitions", ReportDefinition.class, ReportForms.REPORT_DEFINITION),
            RegisterForm.of(ComponentKind.REPORT, SubmittedReport.class, ReportForms.SUBMITTED_REPORT),
            RegisterForm.of(
                            "exceptionReports",
                            ComponentKind.REPORT,
                            ExceptionReport.class,
                            ReportForms.EXCEPTION_REPORT)
                    .child("options", "exception_report_options.csv", "report"),
            RegisterForm.of("performanceReviews", PerformanceReview.class, ReportForms.PERFORMANCE_REVIEW),
            RegisterForm.of("updateCycles", UpdateCycle.class, ReportForms.UPDATE_CYCLE),
            RegisterForm.of("collectedUpdates", CollectedUpdate.class, ReportForms.COLLECTED_UPDATE),
            RegisterForm.of("closureSteps", ClosureStep.class, ReportForms.CLOSURE_STEP),
            RegisterForm.of("informationSystems", InformationSystem.class, InformationForms.INFORMATION_SYSTEM),
            RegisterForm.of("masterRecords", MasterRecord.class, InformationForms.MASTER_RECORD),
            RegisterForm.of("glossaryTerms", GlossaryTerm.class, InformationForms.GLOSSARY_TERM),
            RegisterForm.of("milestoneDefinitions", MilestoneDefinition.class, InformationForms.MILESTONE_DEFINITION),
            RegisterForm.of("kpis", Kpi.class, InformationForms.KPI),
            RegisterForm.of("kpiValues", KpiValue.class, InformationForms.KPI_VALUE),

            // capacity and demand
            RegisterForm.of(ComponentKind.RESOURCE, Resource.class, ResourceForms.RESOURCE),
            RegisterForm.of("absences", Absence.class, ResourceForms.ABSENCE),
            RegisterForm.of("allocations", Allocation.class, ResourceForms.ALLOCATION),
            RegisterForm.of("performance", PerformancePeriod.class, PerformanceForms.PERIOD),
            RegisterForm.of("changeCapacities", ChangeCapacity.class, ResourceForms.CHANGE_CAPACITY),
            RegisterForm.of("reservedWindows", ReservedWindow.class, RaidForms.RESERVED_WINDOW),
            RegisterForm.of("fundingLines", FundingLine.class, FinanceForms.FUNDING_LINE),
            RegisterForm.of("fundingClaims", FundingClaim.class, FinanceForms.FUNDING_CLAIM));

    private static final Set<Class<?>> TYPES =
            ALL.stream().map(RegisterForm::type).collect(Collectors.toUnmodifiableSet());

    private RegisterForms() {}

    /**
     * Makes sure that nothing would be lost unnoticed.
     *
     * @param portfolio to be written
     * @throws IllegalArgumentException if it holds values of a type that files have no form for
     */
    public static void requireFormsFor(Portfolio portfolio) {
        Set<Class<?>> seen = new HashSet<>();
        Set<String> unknown = new TreeSet<>();
        for (Recorded value : portfolio.all(Recorded.class)) {
            if (seen.add(value.getClass()) && TYPES.stream().noneMatch(type -> type.isInstance(value))) {
                unknown.add(value.path());
            }
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("Files have no form for " + String.join(", ", unknown)
                    + ".\nMaybe take such values out of a draft first, and keep them elsewhere.");
        }
    }
}
