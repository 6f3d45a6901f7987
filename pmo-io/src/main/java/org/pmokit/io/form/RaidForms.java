package org.pmokit.io.form;

import org.pmokit.core.date.DateRange;
import org.pmokit.core.dependency.Dependency;
import org.pmokit.core.dependency.Disposition;
import org.pmokit.core.dependency.OverlapDecision;
import org.pmokit.core.identifier.DependencyId;
import org.pmokit.core.identifier.IssueId;
import org.pmokit.core.identifier.ProjectId;
import org.pmokit.core.identifier.RiskId;
import org.pmokit.core.provenance.Source;
import org.pmokit.core.risk.Issue;
import org.pmokit.core.risk.Risk;
import org.pmokit.core.role.RoleAssignment;

/** The forms of what is recorded about components in registers of its own. */
public final class RaidForms {

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
            .optional("agreed", Scalars.TRUTH, Dependency::agreed, Dependency.Builder::agreed)
            .optional("provenance", CommonForms.PROVENANCE, Dependency::provenance, Dependency.Builder::provenance);

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
            .optional("provenance", CommonForms.PROVENANCE, Risk::provenance, Risk.Builder::provenance);

    static final Shape<Issue, Issue.Builder> ISSUE = Shape.of(Issue::builder, Issue.Builder::build)
            .mandatory("id", Scalars.id(IssueId::of), Issue::id, Issue.Builder::id)
            .mandatory("component", Scalars.REFERENCE, Issue::component, Issue.Builder::component)
            .mandatory("title", Scalars.TEXT, Issue::title, Issue.Builder::title)
            .optional("raised", Scalars.DATE, Issue::raised, Issue.Builder::raised)
            .optional("closed", Scalars.DATE, Issue::closed, Issue.Builder::closed)
            .optional("owner", Scalars.TEXT, Issue::owner, Issue.Builder::owner)
            .optional("response", Scalars.TEXT, Issue::response, Issue.Builder::response)
            .optional("provenance", CommonForms.PROVENANCE, Issue::provenance, Issue.Builder::provenance);

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

    static final Shape<OverlapDecision, OverlapDecision.Builder> OVERLAP_DECISION = Shape.of(
                    OverlapDecision::builder, OverlapDecision.Builder::build)
            .mandatory("first", Scalars.id(ProjectId::of), OverlapDecision::first, OverlapDecision.Builder::first)
            .mandatory("second", Scalars.id(ProjectId::of), OverlapDecision::second, OverlapDecision.Builder::second)
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
