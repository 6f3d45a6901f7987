package org.pmokit.rules.cel;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.pmokit.core.Portfolio;
import org.pmokit.core.agile.Impediment;
import org.pmokit.core.agile.Iteration;
import org.pmokit.core.agile.Team;
import org.pmokit.core.agile.WorkItem;
import org.pmokit.core.assurance.Challenge;
import org.pmokit.core.benefit.Benefit;
import org.pmokit.core.change.ChangeRequest;
import org.pmokit.core.change.ConfigurationItem;
import org.pmokit.core.decision.Decision;
import org.pmokit.core.delivery.DeliveryComponent;
import org.pmokit.core.delivery.Programme;
import org.pmokit.core.delivery.Project;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.document.Document;
import org.pmokit.core.finance.BusinessCase;
import org.pmokit.core.knowledge.Experiment;
import org.pmokit.core.knowledge.Idea;
import org.pmokit.core.knowledge.Improvement;
import org.pmokit.core.knowledge.Lesson;
import org.pmokit.core.office.Office;
import org.pmokit.core.organisation.Board;
import org.pmokit.core.organisation.OrganisationUnit;
import org.pmokit.core.product.Product;
import org.pmokit.core.product.WorkPackage;
import org.pmokit.core.quality.QualityActivity;
import org.pmokit.core.report.ExceptionReport;
import org.pmokit.core.report.SubmittedReport;
import org.pmokit.core.resource.Resource;
import org.pmokit.core.risk.Action;
import org.pmokit.core.risk.Assumption;
import org.pmokit.core.risk.Issue;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.role.RoleAssignment;
import org.pmokit.core.schedule.Milestone;
import org.pmokit.core.schedule.Schedule;
import org.pmokit.core.skill.TrainingCourse;
import org.pmokit.core.stage.Gate;
import org.pmokit.core.stage.GateReview;
import org.pmokit.core.stage.Stage;
import org.pmokit.core.stakeholder.Communication;
import org.pmokit.core.stakeholder.Stakeholder;
import org.pmokit.core.strategy.Objective;
import org.pmokit.core.strategy.StrategyChange;
import org.pmokit.core.tolerance.DatedDeviation;

/** What rules in files may be asked of, and which entries they find about a component. */
final class Subjects {

    /** By the word that follows {@code subject}. */
    static final Map<String, Class<?>> TYPES = sorted(Map.ofEntries(
            Map.entry("portfolio", Portfolio.class),
            Map.entry("programme", Programme.class),
            Map.entry("project", Project.class),
            Map.entry("component", DeliveryComponent.class),
            Map.entry("office", Office.class),
            Map.entry("milestone", Milestone.class),
            Map.entry("iteration", Iteration.class),
            Map.entry("impediment", Impediment.class),
            Map.entry("team", Team.class),
            Map.entry("work_item", WorkItem.class),
            Map.entry("challenge", Challenge.class),
            Map.entry("benefit", Benefit.class),
            Map.entry("change_request", ChangeRequest.class),
            Map.entry("configuration_item", ConfigurationItem.class),
            Map.entry("decision", Decision.class),
            Map.entry("dependency", Dependency.class),
            Map.entry("document", Document.class),
            Map.entry("business_case", BusinessCase.class),
            Map.entry("experiment", Experiment.class),
            Map.entry("idea", Idea.class),
            Map.entry("improvement", Improvement.class),
            Map.entry("lesson", Lesson.class),
            Map.entry("board", Board.class),
            Map.entry("organisation_unit", OrganisationUnit.class),
            Map.entry("product", Product.class),
            Map.entry("work_package", WorkPackage.class),
            Map.entry("quality_activity", QualityActivity.class),
            Map.entry("exception_report", ExceptionReport.class),
            Map.entry("submitted_report", SubmittedReport.class),
            Map.entry("resource", Resource.class),
            Map.entry("action", Action.class),
            Map.entry("assumption", Assumption.class),
            Map.entry("issue", Issue.class),
            Map.entry("risk", Risk.class),
            Map.entry("role_assignment", RoleAssignment.class),
            Map.entry("schedule", Schedule.class),
            Map.entry("training_course", TrainingCourse.class),
            Map.entry("gate", Gate.class),
            Map.entry("gate_review", GateReview.class),
            Map.entry("stage", Stage.class),
            Map.entry("communication", Communication.class),
            Map.entry("stakeholder", Stakeholder.class),
            Map.entry("objective", Objective.class),
            Map.entry("strategy_change", StrategyChange.class),
            Map.entry("dated_deviation", DatedDeviation.class)));

    /** Entries of registers about a programme, project or office, by the name of the fact. */
    static final Map<String, Class<?>> ABOUT = sorted(Map.ofEntries(
            Map.entry("iterations", Iteration.class),
            Map.entry("impediments", Impediment.class),
            Map.entry("work_items", WorkItem.class),
            Map.entry("challenges", Challenge.class),
            Map.entry("benefits", Benefit.class),
            Map.entry("change_requests", ChangeRequest.class),
            Map.entry("configuration_items", ConfigurationItem.class),
            Map.entry("decisions", Decision.class),
            Map.entry("dependencies", Dependency.class),
            Map.entry("documents", Document.class),
            Map.entry("business_cases", BusinessCase.class),
            Map.entry("lessons", Lesson.class),
            Map.entry("products", Product.class),
            Map.entry("work_packages", WorkPackage.class),
            Map.entry("quality_activities", QualityActivity.class),
            Map.entry("exception_reports", ExceptionReport.class),
            Map.entry("submitted_reports", SubmittedReport.class),
            Map.entry("actions", Action.class),
            Map.entry("assumptions", Assumption.class),
            Map.entry("issues", Issue.class),
            Map.entry("risks", Risk.class),
            Map.entry("role_assignments", RoleAssignment.class),
            Map.entry("schedules", Schedule.class),
            Map.entry("gates", Gate.class),
            Map.entry("gate_reviews", GateReview.class),
            Map.entry("stages", Stage.class),
            Map.entry("communications", Communication.class),
            Map.entry("stakeholders", Stakeholder.class),
            Map.entry("dated_deviations", DatedDeviation.class)));

    private Subjects() {}

    private static Map<String, Class<?>> sorted(Map<String, Class<?>> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }
}
