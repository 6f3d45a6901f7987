package org.pmokit.io.form;

import org.pmokit.core.assurance.Challenge;
import org.pmokit.core.assurance.ChallengeOutcome;
import org.pmokit.core.decision.Decision;
import org.pmokit.core.identifier.BoardId;
import org.pmokit.core.identifier.ChallengeId;
import org.pmokit.core.identifier.DecisionId;
import org.pmokit.core.identifier.OfficeId;

/** The forms of decisions, and of the questions that make people take them. */
final class DecisionForms {

    static final Shape<Decision, Decision.Builder> DECISION = Shape.of(Decision::builder, Decision.Builder::build)
            .mandatory("id", Scalars.id(DecisionId::of), Decision::id, Decision.Builder::id)
            .mandatory("component", Scalars.REFERENCE, Decision::component, Decision.Builder::component)
            .mandatory("title", Scalars.TEXT, Decision::title, Decision.Builder::title)
            .list("options", Scalars.TEXT, Decision::options, Decision.Builder::addOption)
            .optional("rationale", Scalars.TEXT, Decision::rationale, Decision.Builder::rationale)
            .optional(
                    "decidedByBoard",
                    Scalars.id(BoardId::of),
                    Decision::decidedByBoard,
                    Decision.Builder::decidedByBoard)
            .optional("decidedAs", Scalars.ROLE, Decision::decidedAs, Decision.Builder::decidedAs)
            .optional("decidedBy", Scalars.PERSON, Decision::decidedBy, Decision.Builder::decidedBy)
            .optional("level", ControlForms.LEVEL, Decision::level, Decision.Builder::level)
            .optional("authority", Scalars.ROLE, Decision::authority, Decision.Builder::authority)
            .optional("decidedOn", Scalars.DATE, Decision::decidedOn, Decision.Builder::decidedOn)
            .list("evidence", Scalars.REFERENCE, Decision::evidence, Decision.Builder::addEvidence)
            .list("resolves", Scalars.REFERENCE, Decision::resolves, Decision.Builder::addResolve)
            .optional("supersedes", Scalars.id(DecisionId::of), Decision::supersedes, Decision.Builder::supersedes)
            .optional("provenance", CommonForms.PROVENANCE, Decision::provenance, Decision.Builder::provenance);

    static final Shape<Challenge, Challenge.Builder> CHALLENGE = Shape.of(Challenge::builder, Challenge.Builder::build)
            .mandatory("id", Scalars.id(ChallengeId::of), Challenge::id, Challenge.Builder::id)
            .mandatory("target", Scalars.REFERENCE, Challenge::target, Challenge.Builder::target)
            .mandatory("title", Scalars.TEXT, Challenge::title, Challenge.Builder::title)
            .optional("activity", Scalars.TEXT, Challenge::activity, Challenge.Builder::activity)
            .optional("raisedBy", Scalars.id(OfficeId::of), Challenge::raisedBy, Challenge.Builder::raisedBy)
            .optional("raisedAs", Scalars.ROLE, Challenge::raisedAs, Challenge.Builder::raisedAs)
            .optional("raisedTo", ControlForms.LEVEL, Challenge::raisedTo, Challenge.Builder::raisedTo)
            .optional("raised", Scalars.DATE, Challenge::raised, Challenge.Builder::raised)
            .optional("responseDue", Scalars.DATE, Challenge::responseDue, Challenge.Builder::responseDue)
            .optional("respondedOn", Scalars.DATE, Challenge::respondedOn, Challenge.Builder::respondedOn)
            .optional("response", Scalars.TEXT, Challenge::response, Challenge.Builder::response)
            .optional(
                    "outcome",
                    Scalars.oneOf("challenge outcome", ChallengeOutcome.values(), ChallengeOutcome::code),
                    Challenge::outcome,
                    Challenge.Builder::outcome)
            .list("ledTo", Scalars.REFERENCE, Challenge::ledTo, Challenge.Builder::addLedTo)
            .optional("provenance", CommonForms.PROVENANCE, Challenge::provenance, Challenge.Builder::provenance);

    private DecisionForms() {}
}
