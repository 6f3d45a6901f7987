package org.pmokit.io.form;

import io.vavr.control.Either;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.change.IssueType;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.dependency.DependencyStrength;
import org.pmokit.core.dependency.Disposition;
import org.pmokit.core.dependency.OverlapDecision;
import org.pmokit.core.dependency.ReservedWindow;
import org.pmokit.core.identifier.ActionId;
import org.pmokit.core.identifier.AssumptionId;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ComponentRef;
import org.pmokit.core.identifier.DecisionId;
import org.pmokit.core.identifier.DependencyId;
import org.pmokit.core.identifier.IssueId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.provenance.Source;
import org.pmokit.core.risk.Action;
import org.pmokit.core.risk.Assumption;
import org.pmokit.core.risk.AssumptionStatus;
import org.pmokit.core.risk.Issue;
import org.pmokit.core.risk.Proximity;
import org.pmokit.core.risk.ResponseCategory;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.risk.RiskEffect;
import org.pmokit.core.risk.RiskResponse;
import org.pmokit.core.risk.RiskStatus;
import org.pmokit.core.role.RoleAssignment;
import org.pmokit.io.codec.Fault;
import org.pmokit.io.codec.Values;

/** The forms of what is recorded about components in registers of its own. */
public final class RaidForms {

    private static final Scope DECIDED =
            new Scope(List.of(EnumSet.of(ComponentKind.PROJECT), EnumSet.of(ComponentKind.OFFICE)), Optional.empty());

    /** A project is named by its bare id, as before offices could be named; an office with its kind. */
    private static final Scalar<ComponentRef> PROJECT_OR_OFFICE =
            new Scalar<>(Scalar.Token.REFERENCE, RaidForms::bareProject, RaidForms::projectOrReference).in(DECIDED);

    private static String bareProject(ComponentRef side) {
        boolean plain = side.kind() == ComponentKind.PROJECT
                && Values.reference().parse(side.value()).isLeft();
        return plain ? side.value() : side.asText();
    }

    private static Either<Fault, ComponentRef> projectOrReference(String text) {
        Either<Fault, ComponentRef> reference = Values.reference().parse(text);
        return reference.isRight()
                ? reference
                : Values.<ComponentRef>of(ProjectId::of).parse(text);
    }

    /** A dependency. */
    public static final Shape<Dependency, Dependency.Builder> DEPENDENCY = Shape.of(
                    Dependency::builder, Dependency.Builder::build)
            .mandatory("id", Scalars.id(DependencyId::of), Dependency::id, Dependency.Builder::id)
            .mandatory("giver", Scalars.reference(Scope.DEPENDABLE), Dependency::giver, Dependency.Builder::giver)
            .mandatory(
                    "receiver", Scalars.reference(Scope.DEPENDABLE), Dependency::receiver, Dependency.Builder::receiver)
            .unless(
                    dependency -> dependency.kind().orElse(dependency.id().value()),
                    "title",
                    Scalars.TEXT,
                    Dependency::title,
                    Dependency.Builder::title)
            .optional("kind", Scalars.TEXT, Dependency::kind, Dependency.Builder::kind)
            .optional("neededBy", Scalars.DATE, Dependency::neededBy, Dependency.Builder::neededBy)
            .optional("promisedBy", Scalars.DATE, Dependency::promisedBy, Dependency.Builder::promisedBy)
            .optional("delivered", Scalars.DATE, Dependency::delivered, Dependency.Builder::delivered)
            .optional("agreed", Scalars.TRUTH, Dependency::agreed, Dependency.Builder::agreed)
            .optional(
                    "strength",
                    Scalars.oneOf("strength", DependencyStrength.values(), DependencyStrength::code),
                    Dependency::strength,
                    Dependency.Builder::strength)
            .optional("toleranceDays", Scalars.WHOLE, Dependency::toleranceDays, Dependency.Builder::toleranceDays)
            .optional("giverOwner", Scalars.PERSON, Dependency::giverOwner, Dependency.Builder::giverOwner)
            .optional("receiverOwner", Scalars.PERSON, Dependency::receiverOwner, Dependency.Builder::receiverOwner)
            .optional("provenance", CommonForms.PROVENANCE, Dependency::provenance, Dependency.Builder::provenance);

    private static final Shape<RiskResponse, RiskResponse.Builder> RESPONSE = Shape.of(
                    RiskResponse::builder, RiskResponse.Builder::build)
            .mandatory("title", Scalars.TEXT, RiskResponse::title, RiskResponse.Builder::title)
            .optional(
                    "category",
                    Scalars.oneOf("response category", ResponseCategory.values(), ResponseCategory::code),
                    RiskResponse::category,
                    RiskResponse.Builder::category)
            .optional("owner", Scalars.PERSON, RiskResponse::owner, RiskResponse.Builder::owner)
            .optional("actionee", Scalars.PERSON, RiskResponse::actionee, RiskResponse.Builder::actionee)
            .optional("due", Scalars.DATE, RiskResponse::due, RiskResponse.Builder::due)
            .optional("done", Scalars.DATE, RiskResponse::done, RiskResponse.Builder::done)
            .optional("cost", Scalars.MONEY, RiskResponse::cost, RiskResponse.Builder::cost);

    static final Shape<Risk, Risk.Builder> RISK = Shape.of(Risk::builder, Risk.Builder::build)
            .mandatory("id", Scalars.id(RiskId::of), Risk::id, Risk.Builder::id)
            .mandatory("component", Scalars.REFERENCE, Risk::component, Risk.Builder::component)
            .mandatory("title", Scalars.TEXT, Risk::title, Risk.Builder::title)
            .optional("raised", Scalars.DATE, Risk::raised, Risk.Builder::raised)
            .optional("closed", Scalars.DATE, Risk::closed, Risk.Builder::closed)
            .optional("owner", Scalars.TEXT, Risk::owner, Risk.Builder::owner)
            .optional("response", Scalars.TEXT, Risk::response, Risk.Builder::response)
            .optional("probability", Scalars.RATIO, Risk::probability, Risk.Builder::probability)
            .optional("impact", Scalars.MONEY, Risk::impact, Risk.Builder::impact)
            .optional(
                    "kind",
                    Scalars.oneOf("risk effect", RiskEffect.values(), RiskEffect::code),
                    Risk::kind,
                    Risk.Builder::kind)
            .optional("category", Scalars.TEXT, Risk::category, Risk.Builder::category)
            .optional("cause", Scalars.TEXT, Risk::cause, Risk.Builder::cause)
            .optional("event", Scalars.TEXT, Risk::event, Risk.Builder::event)
            .optional("effect", Scalars.TEXT, Risk::effect, Risk.Builder::effect)
            .optional("author", Scalars.PERSON, Risk::author, Risk.Builder::author)
            .list("responses", RESPONSE, Risk::responses, Risk.Builder::addResponse)
            .list(
                    "responseCategories",
                    Scalars.oneOf("response category", ResponseCategory.values(), ResponseCategory::code),
                    Risk::responseCategories,
                    Risk.Builder::addResponseCategory)
            .optional(
                    "residualProbability", Scalars.RATIO, Risk::residualProbability, Risk.Builder::residualProbability)
            .optional("residualImpact", Scalars.MONEY, Risk::residualImpact, Risk.Builder::residualImpact)
            .optional("probabilityLevel", Scalars.RATIO, Risk::probabilityLevel, Risk.Builder::probabilityLevel)
            .optional("impactLevel", Scalars.RATIO, Risk::impactLevel, Risk.Builder::impactLevel)
            .optional(
                    "residualProbabilityLevel",
                    Scalars.RATIO,
                    Risk::residualProbabilityLevel,
                    Risk.Builder::residualProbabilityLevel)
            .optional(
                    "residualImpactLevel", Scalars.RATIO, Risk::residualImpactLevel, Risk.Builder::residualImpactLevel)
            .optional(
                    "proximity",
                    Scalars.oneOf("proximity", Proximity.values(), Proximity::code),
                    Risk::proximity,
                    Risk.Builder::proximity)
            .optional("proximityDate", Scalars.DATE, Risk::proximityDate, Risk.Builder::proximityDate)
            .optional(
                    "status",
                    Scalars.oneOf("risk status", RiskStatus.values(), RiskStatus::code),
                    Risk::declaredStatus,
                    Risk.Builder::declaredStatus)
            .optional("reviewedOn", Scalars.DATE, Risk::reviewedOn, Risk.Builder::reviewedOn)
            .optional("decision", Scalars.id(DecisionId::of), Risk::decision, Risk.Builder::decision)
            .list("secondaryRisks", Scalars.id(RiskId::of), Risk::secondaryRisks, Risk.Builder::addSecondaryRisk)
            .list("derivedFrom", Scalars.REFERENCE, Risk::derivedFrom, Risk.Builder::addDerivedFrom)
            .optional("provenance", CommonForms.PROVENANCE, Risk::provenance, Risk.Builder::provenance);

    static final Shape<Issue, Issue.Builder> ISSUE = Shape.of(Issue::builder, Issue.Builder::build)
            .mandatory("id", Scalars.id(IssueId::of), Issue::id, Issue.Builder::id)
            .mandatory("component", Scalars.REFERENCE, Issue::component, Issue.Builder::component)
            .mandatory("title", Scalars.TEXT, Issue::title, Issue.Builder::title)
            .optional("raised", Scalars.DATE, Issue::raised, Issue.Builder::raised)
            .optional("closed", Scalars.DATE, Issue::closed, Issue.Builder::closed)
            .optional("owner", Scalars.TEXT, Issue::owner, Issue.Builder::owner)
            .optional("response", Scalars.TEXT, Issue::response, Issue.Builder::response)
            .optional(
                    "type",
                    Scalars.oneOf("issue type", IssueType.values(), IssueType::code),
                    Issue::type,
                    Issue.Builder::type)
            .optional("category", Scalars.TEXT, Issue::category, Issue.Builder::category)
            .optional("cause", Scalars.TEXT, Issue::cause, Issue.Builder::cause)
            .optional("raisedBy", Scalars.PERSON, Issue::raisedBy, Issue.Builder::raisedBy)
            .optional("priority", Scalars.WHOLE, Issue::priority, Issue.Builder::priority)
            .optional("severity", ControlForms.LEVEL, Issue::severity, Issue.Builder::severity)
            .list("impacts", ChangeForms.IMPACT, Issue::impacts, Issue.Builder::addImpact)
            .optional("recommendation", Scalars.TEXT, Issue::recommendation, Issue.Builder::recommendation)
            .optional("decision", Scalars.id(DecisionId::of), Issue::decision, Issue.Builder::decision)
            .list("derivedFrom", Scalars.REFERENCE, Issue::derivedFrom, Issue.Builder::addDerivedFrom)
            .optional("provenance", CommonForms.PROVENANCE, Issue::provenance, Issue.Builder::provenance);

    static final Shape<Assumption, Assumption.Builder> ASSUMPTION = Shape.of(
                    Assumption::builder, Assumption.Builder::build)
            .mandatory("id", Scalars.id(AssumptionId::of), Assumption::id, Assumption.Builder::id)
            .mandatory("component", Scalars.REFERENCE, Assumption::component, Assumption.Builder::component)
            .mandatory("title", Scalars.TEXT, Assumption::title, Assumption.Builder::title)
            .optional("consequence", Scalars.TEXT, Assumption::consequence, Assumption.Builder::consequence)
            .optional("raised", Scalars.DATE, Assumption::raised, Assumption.Builder::raised)
            .optional("owner", Scalars.PERSON, Assumption::owner, Assumption.Builder::owner)
            .optional("validateBy", Scalars.DATE, Assumption::validateBy, Assumption.Builder::validateBy)
            .optional("validatedBy", Scalars.PERSON, Assumption::validatedBy, Assumption.Builder::validatedBy)
            .optional("validatedOn", Scalars.DATE, Assumption::validatedOn, Assumption.Builder::validatedOn)
            .unless(
                    none -> AssumptionStatus.UNVALIDATED,
                    "status",
                    Scalars.oneOf("assumption status", AssumptionStatus.values(), AssumptionStatus::code),
                    Assumption::status,
                    Assumption.Builder::status)
            .list("derivedFrom", Scalars.REFERENCE, Assumption::derivedFrom, Assumption.Builder::addDerivedFrom)
            .optional("provenance", CommonForms.PROVENANCE, Assumption::provenance, Assumption.Builder::provenance);

    static final Shape<Action, Action.Builder> ACTION = Shape.of(Action::builder, Action.Builder::build)
            .mandatory("id", Scalars.id(ActionId::of), Action::id, Action.Builder::id)
            .mandatory("component", Scalars.REFERENCE, Action::component, Action.Builder::component)
            .mandatory("title", Scalars.TEXT, Action::title, Action.Builder::title)
            .optional("raised", Scalars.DATE, Action::raised, Action.Builder::raised)
            .optional("owner", Scalars.PERSON, Action::owner, Action.Builder::owner)
            .optional("due", Scalars.DATE, Action::due, Action.Builder::due)
            .optional("done", Scalars.DATE, Action::done, Action.Builder::done)
            .list("derivedFrom", Scalars.REFERENCE, Action::derivedFrom, Action.Builder::addDerivedFrom)
            .optional("provenance", CommonForms.PROVENANCE, Action::provenance, Action.Builder::provenance);

    static final Shape<RoleAssignment, RoleAssignment.Builder> ROLE = Shape.of(
                    RoleAssignment::builder, RoleAssignment.Builder::build)
            .mandatory("component", Scalars.REFERENCE, RoleAssignment::component, RoleAssignment.Builder::component)
            .mandatory("role", Scalars.ROLE, RoleAssignment::role, RoleAssignment.Builder::role)
            .optional("holder", Scalars.PERSON, RoleAssignment::holder, RoleAssignment.Builder::holder)
            .unless(
                    none -> DateRange.ALWAYS,
                    "period",
                    CommonForms.RANGE,
                    RoleAssignment::period,
                    RoleAssignment.Builder::period)
            .optional(
                    "provenance",
                    CommonForms.PROVENANCE,
                    RoleAssignment::provenance,
                    RoleAssignment.Builder::provenance);

    static final Shape<ReservedWindow, Parts> RESERVED_WINDOW = Shape.<ReservedWindow>of(
                    parts -> new ReservedWindow(parts.the("component"), parts.the("window"), parts.the("period")))
            .mandatory(
                    "component", Scalars.reference(Scope.COMPONENTS), ReservedWindow::component, Parts.put("component"))
            .mandatory("window", Scalars.TEXT, ReservedWindow::window, Parts.put("window"))
            .mandatory("period", CommonForms.RANGE, ReservedWindow::period, Parts.put("period"));

    static final Shape<OverlapDecision, OverlapDecision.Builder> OVERLAP_DECISION = Shape.of(
                    OverlapDecision::builder, OverlapDecision.Builder::build)
            .mandatory("first", PROJECT_OR_OFFICE, OverlapDecision::first, OverlapDecision.Builder::first)
            .mandatory("second", PROJECT_OR_OFFICE, OverlapDecision::second, OverlapDecision.Builder::second)
            .mandatory(
                    "disposition",
                    Scalars.oneOf("disposition", Disposition.values(), Disposition::code),
                    OverlapDecision::disposition,
                    OverlapDecision.Builder::disposition)
            .optional("decidedBy", Scalars.TEXT, OverlapDecision::decidedBy, OverlapDecision.Builder::decidedBy)
            .optional("decidedOn", Scalars.DATE, OverlapDecision::decidedOn, OverlapDecision.Builder::decidedOn)
            .optional("until", Scalars.DATE, OverlapDecision::until, OverlapDecision.Builder::until)
            .optional("reason", Scalars.TEXT, OverlapDecision::reason, OverlapDecision.Builder::reason)
            .optional(
                    "provenance",
                    CommonForms.PROVENANCE,
                    OverlapDecision::provenance,
                    OverlapDecision.Builder::provenance);

    static final Shape<Source, Source.Builder> SOURCE = Shape.of(Source::builder, Source.Builder::build)
            .mandatory("key", Scalars.TEXT, Source::key, Source.Builder::key)
            .mandatory("title", Scalars.TEXT, Source::title, Source.Builder::title)
            .optional("publisher", Scalars.TEXT, Source::publisher, Source.Builder::publisher)
            .optional("date", Scalars.TEXT, Source::date, Source.Builder::date)
            .optional("address", Scalars.TEXT, Source::address, Source.Builder::address);

    private RaidForms() {}
}
