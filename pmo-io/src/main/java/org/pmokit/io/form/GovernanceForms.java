package org.pmokit.io.form;

import org.pmokit.core.date.DateRange;
import org.pmokit.core.governance.AuthorityRelation;
import org.pmokit.core.governance.DecisionKind;
import org.pmokit.core.governance.DecisionRight;
import org.pmokit.core.governance.DefenceDuty;
import org.pmokit.core.governance.DefenceLine;
import org.pmokit.core.governance.DeliveryStrategy;
import org.pmokit.core.governance.GovernanceLevel;
import org.pmokit.core.governance.GovernanceLevelDecision;
import org.pmokit.core.governance.OfficeAuthority;
import org.pmokit.core.governance.TermsOfReference;
import org.pmokit.core.identifier.BoardId;
import org.pmokit.core.identifier.OfficeId;
import org.pmokit.io.codec.Values;

/** The forms of who may decide what, and of what was agreed about it. */
final class GovernanceForms {

    static final Shape<DecisionRight, DecisionRight.Builder> DECISION_RIGHT = Shape.of(
                    DecisionRight::builder, DecisionRight.Builder::build)
            .mandatory("component", Scalars.REFERENCE, DecisionRight::component, DecisionRight.Builder::component)
            .mandatory(
                    "kind",
                    Scalars.text(DecisionKind::code, Values.of(DecisionKind::of)),
                    DecisionRight::kind,
                    DecisionRight.Builder::kind)
            .optional("role", Scalars.ROLE, DecisionRight::role, DecisionRight.Builder::role)
            .optional("board", Scalars.id(BoardId::of), DecisionRight::board, DecisionRight.Builder::board)
            .optional("upToAmount", Scalars.MONEY, DecisionRight::upToAmount, DecisionRight.Builder::upToAmount)
            .optional("upToDays", Scalars.WHOLE, DecisionRight::upToDays, DecisionRight.Builder::upToDays)
            .optional("upToShare", Scalars.RATIO, DecisionRight::upToShare, DecisionRight.Builder::upToShare)
            .unless(
                    none -> DateRange.ALWAYS,
                    "period",
                    CommonForms.RANGE,
                    DecisionRight::period,
                    DecisionRight.Builder::period)
            .optional(
                    "provenance", CommonForms.PROVENANCE, DecisionRight::provenance, DecisionRight.Builder::provenance);

    static final Shape<DefenceDuty, DefenceDuty.Builder> DEFENCE_DUTY = Shape.of(
                    DefenceDuty::builder, DefenceDuty.Builder::build)
            .mandatory("component", Scalars.REFERENCE, DefenceDuty::component, DefenceDuty.Builder::component)
            .mandatory(
                    "line",
                    Scalars.oneOf("line of defence", DefenceLine.values(), DefenceLine::code),
                    DefenceDuty::line,
                    DefenceDuty.Builder::line)
            .mandatory("provider", OfficeForms.BODY, DefenceDuty::provider, DefenceDuty.Builder::provider)
            .unless(
                    none -> DateRange.ALWAYS,
                    "period",
                    CommonForms.RANGE,
                    DefenceDuty::period,
                    DefenceDuty.Builder::period)
            .optional("provenance", CommonForms.PROVENANCE, DefenceDuty::provenance, DefenceDuty.Builder::provenance);

    static final Shape<GovernanceLevelDecision, GovernanceLevelDecision.Builder> LEVEL = Shape.of(
                    GovernanceLevelDecision::builder, GovernanceLevelDecision.Builder::build)
            .mandatory(
                    "component",
                    Scalars.reference(Scope.COMPONENTS),
                    GovernanceLevelDecision::component,
                    GovernanceLevelDecision.Builder::component)
            .mandatory(
                    "level",
                    Scalars.oneOf("level of governance", GovernanceLevel.values(), GovernanceLevel::code),
                    GovernanceLevelDecision::level,
                    GovernanceLevelDecision.Builder::level)
            .mandatory(
                    "decidedOn",
                    Scalars.DATE,
                    GovernanceLevelDecision::decidedOn,
                    GovernanceLevelDecision.Builder::decidedOn)
            .list(
                    "decidedBy",
                    Scalars.ROLE,
                    GovernanceLevelDecision::decidedBy,
                    GovernanceLevelDecision.Builder::addDecidedBy)
            .optional("reason", Scalars.TEXT, GovernanceLevelDecision::reason, GovernanceLevelDecision.Builder::reason)
            .list(
                    "leftOutParts",
                    Scalars.TEXT,
                    GovernanceLevelDecision::leftOutParts,
                    GovernanceLevelDecision.Builder::addLeftOutPart)
            .optional(
                    "provenance",
                    CommonForms.PROVENANCE,
                    GovernanceLevelDecision::provenance,
                    GovernanceLevelDecision.Builder::provenance);

    static final Shape<TermsOfReference, TermsOfReference.Builder> TERMS = Shape.of(
                    TermsOfReference::builder, TermsOfReference.Builder::build)
            .mandatory("component", Scalars.REFERENCE, TermsOfReference::component, TermsOfReference.Builder::component)
            .optional("version", Scalars.TEXT, TermsOfReference::version, TermsOfReference.Builder::version)
            .mandatory("purpose", Scalars.TEXT, TermsOfReference::purpose, TermsOfReference.Builder::purpose)
            .optional("scope", Scalars.TEXT, TermsOfReference::scope, TermsOfReference.Builder::scope)
            .optional("authority", Scalars.TEXT, TermsOfReference::authority, TermsOfReference.Builder::authority)
            .optional("writtenOn", Scalars.DATE, TermsOfReference::writtenOn, TermsOfReference.Builder::writtenOn)
            .optional("approvedOn", Scalars.DATE, TermsOfReference::approvedOn, TermsOfReference.Builder::approvedOn)
            .optional(
                    "approvedByRole",
                    Scalars.ROLE,
                    TermsOfReference::approvedByRole,
                    TermsOfReference.Builder::approvedByRole)
            .optional(
                    "approvedByBoard",
                    Scalars.id(BoardId::of),
                    TermsOfReference::approvedByBoard,
                    TermsOfReference.Builder::approvedByBoard)
            .optional(
                    "provenance",
                    CommonForms.PROVENANCE,
                    TermsOfReference::provenance,
                    TermsOfReference.Builder::provenance);

    static final Shape<DeliveryStrategy, DeliveryStrategy.Builder> DELIVERY_STRATEGY = Shape.of(
                    DeliveryStrategy::builder, DeliveryStrategy.Builder::build)
            .mandatory(
                    "component",
                    Scalars.reference(Scope.COMPONENTS),
                    DeliveryStrategy::component,
                    DeliveryStrategy.Builder::component)
            .optional("planning", Scalars.TEXT, DeliveryStrategy::planning, DeliveryStrategy.Builder::planning)
            .optional("monitoring", Scalars.TEXT, DeliveryStrategy::monitoring, DeliveryStrategy.Builder::monitoring)
            .optional("delivery", Scalars.TEXT, DeliveryStrategy::delivery, DeliveryStrategy.Builder::delivery)
            .list(
                    "contributors",
                    Scalars.ROLE,
                    DeliveryStrategy::contributors,
                    DeliveryStrategy.Builder::addContributor)
            .optional("agreedOn", Scalars.DATE, DeliveryStrategy::agreedOn, DeliveryStrategy.Builder::agreedOn)
            .optional(
                    "provenance",
                    CommonForms.PROVENANCE,
                    DeliveryStrategy::provenance,
                    DeliveryStrategy.Builder::provenance);

    static final Shape<OfficeAuthority, OfficeAuthority.Builder> AUTHORITY = Shape.of(
                    OfficeAuthority::builder, OfficeAuthority.Builder::build)
            .mandatory("office", Scalars.id(OfficeId::of), OfficeAuthority::office, OfficeAuthority.Builder::office)
            .optional("component", Scalars.REFERENCE, OfficeAuthority::component, OfficeAuthority.Builder::component)
            .mandatory(
                    "relation",
                    Scalars.oneOf("relation", AuthorityRelation.values(), AuthorityRelation::code),
                    OfficeAuthority::relation,
                    OfficeAuthority.Builder::relation)
            .optional(
                    "provenance",
                    CommonForms.PROVENANCE,
                    OfficeAuthority::provenance,
                    OfficeAuthority.Builder::provenance);

    private GovernanceForms() {}
}
