package org.pmokit.io.form;

import org.pmokit.core.identifier.ActionId;
import org.pmokit.core.identifier.CommunicationId;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.StakeholderId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.stakeholder.Communication;
import org.pmokit.core.stakeholder.EngagementLevel;
import org.pmokit.core.stakeholder.Recurrence;
import org.pmokit.core.stakeholder.Stakeholder;
import org.pmokit.core.stakeholder.StakeholderImpact;
import org.pmokit.core.stakeholder.StakeholderKind;

/** The forms of stakeholders and of what they are told. */
final class StakeholderForms {

    static final Shape<Stakeholder, Stakeholder.Builder> STAKEHOLDER = Shape.of(
                    Stakeholder::builder, Stakeholder.Builder::build)
            .mandatory("id", Scalars.id(StakeholderId::of), Stakeholder::id, Stakeholder.Builder::id)
            .mandatory("title", Scalars.TEXT, Stakeholder::title, Stakeholder.Builder::title)
            .optional(
                    "kind",
                    Scalars.oneOf("kind of stakeholder", StakeholderKind.values(), StakeholderKind::code),
                    Stakeholder::kind,
                    Stakeholder.Builder::kind)
            .optional("component", Scalars.REFERENCE, Stakeholder::component, Stakeholder.Builder::component)
            .optional("unit", Scalars.id(UnitId::of), Stakeholder::unit, Stakeholder.Builder::unit)
            .optional("interest", Scalars.WHOLE, Stakeholder::interest, Stakeholder.Builder::interest)
            .optional("influence", Scalars.WHOLE, Stakeholder::influence, Stakeholder.Builder::influence)
            .optional(
                    "engagement",
                    Scalars.oneOf("engagement", EngagementLevel.values(), EngagementLevel::code),
                    Stakeholder::engagement,
                    Stakeholder.Builder::engagement)
            .optional(
                    "targetEngagement",
                    Scalars.oneOf("engagement", EngagementLevel.values(), EngagementLevel::code),
                    Stakeholder::targetEngagement,
                    Stakeholder.Builder::targetEngagement)
            .optional("assessedOn", Scalars.DATE, Stakeholder::assessedOn, Stakeholder.Builder::assessedOn)
            .optional("impact", Scalars.TEXT, Stakeholder::impact, Stakeholder.Builder::impact)
            .optional("response", Scalars.TEXT, Stakeholder::response, Stakeholder.Builder::response)
            .list("actions", Scalars.id(ActionId::of), Stakeholder::actions, Stakeholder.Builder::addAction)
            .optional("owner", Scalars.PERSON, Stakeholder::owner, Stakeholder.Builder::owner)
            .optional("channel", Scalars.TEXT, Stakeholder::channel, Stakeholder.Builder::channel)
            .optional("identifiedOn", Scalars.DATE, Stakeholder::identifiedOn, Stakeholder.Builder::identifiedOn)
            .optional("provenance", CommonForms.PROVENANCE, Stakeholder::provenance, Stakeholder.Builder::provenance);

    static final Shape<Communication, Communication.Builder> COMMUNICATION = Shape.of(
                    Communication::builder, Communication.Builder::build)
            .mandatory("id", Scalars.id(CommunicationId::of), Communication::id, Communication.Builder::id)
            .mandatory("title", Scalars.TEXT, Communication::title, Communication.Builder::title)
            .optional("component", Scalars.REFERENCE, Communication::component, Communication.Builder::component)
            .list(
                    "audience",
                    Scalars.id(StakeholderId::of),
                    Communication::audience,
                    Communication.Builder::addAudience)
            .optional("message", Scalars.TEXT, Communication::message, Communication.Builder::message)
            .list("tellsOf", Scalars.REFERENCE, Communication::tellsOf, Communication.Builder::addTellsOf)
            .optional("channel", Scalars.TEXT, Communication::channel, Communication.Builder::channel)
            .optional(
                    "frequency",
                    Scalars.oneOf("frequency", Recurrence.values(), Recurrence::code),
                    Communication::frequency,
                    Communication.Builder::frequency)
            .optional("owner", Scalars.PERSON, Communication::owner, Communication.Builder::owner)
            .optional("plannedOn", Scalars.DATE, Communication::plannedOn, Communication.Builder::plannedOn)
            .optional("lastSentOn", Scalars.DATE, Communication::lastSentOn, Communication.Builder::lastSentOn)
            .optional("nextOn", Scalars.DATE, Communication::nextOn, Communication.Builder::nextOn)
            .optional("feedbackRoute", Scalars.TEXT, Communication::feedbackRoute, Communication.Builder::feedbackRoute)
            .optional(
                    "provenance", CommonForms.PROVENANCE, Communication::provenance, Communication.Builder::provenance);

    static final Shape<StakeholderImpact, Parts> STAKEHOLDER_IMPACT = Shape.<StakeholderImpact>of(
                    parts -> new StakeholderImpact(
                            parts.the("change"),
                            parts.the("stakeholder"),
                            parts.maybe("impact"),
                            parts.maybe("identifiedOn")))
            .mandatory(
                    "change",
                    Scalars.reference(Scope.of(
                            ComponentKind.CHANGE,
                            ComponentKind.STRATEGY_CHANGE,
                            ComponentKind.DECISION,
                            ComponentKind.PROGRAMME,
                            ComponentKind.PROJECT)),
                    StakeholderImpact::change,
                    Parts.put("change"))
            .mandatory(
                    "stakeholder",
                    Scalars.id(StakeholderId::of),
                    StakeholderImpact::stakeholder,
                    Parts.put("stakeholder"))
            .optional("impact", Scalars.TEXT, StakeholderImpact::impact, Parts.put("impact"))
            .optional("identifiedOn", Scalars.DATE, StakeholderImpact::identifiedOn, Parts.put("identifiedOn"));

    private StakeholderForms() {}
}
