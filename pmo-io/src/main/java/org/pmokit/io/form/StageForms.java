package org.pmokit.io.form;

import org.pmokit.core.assurance.ConfidenceScale;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.GateId;
import org.pmokit.core.identifier.GateReviewId;
import org.pmokit.core.identifier.MilestoneId;
import org.pmokit.core.identifier.StageId;
import org.pmokit.core.stage.CriterionFinding;
import org.pmokit.core.stage.CriterionResult;
import org.pmokit.core.stage.Gate;
import org.pmokit.core.stage.GateCondition;
import org.pmokit.core.stage.GateCriterion;
import org.pmokit.core.stage.GateDecision;
import org.pmokit.core.stage.GateReview;
import org.pmokit.core.stage.Stage;

/** The forms of stages, gates and their reviews. */
final class StageForms {

    static final Shape<Stage, Stage.Builder> STAGE = Shape.of(Stage::builder, Stage.Builder::build)
            .mandatory("id", Scalars.id(StageId::of), Stage::id, Stage.Builder::id)
            .mandatory("component", Scalars.reference(Scope.COMPONENTS), Stage::component, Stage.Builder::component)
            .mandatory("number", Scalars.WHOLE, Stage::number, Stage.Builder::number)
            .unless(stage -> "stage " + stage.number(), "title", Scalars.TEXT, Stage::title, Stage.Builder::title)
            .optional("start", Scalars.DATE, Stage::start, Stage.Builder::start)
            .optional("finish", Scalars.DATE, Stage::finish, Stage.Builder::finish)
            .list("finishForecasts", FactForms.FORECAST, Stage::finishForecasts, Stage.Builder::addFinishForecast)
            .optional("actualStart", Scalars.DATE, Stage::actualStart, Stage.Builder::actualStart)
            .optional("actualFinish", Scalars.DATE, Stage::actualFinish, Stage.Builder::actualFinish)
            .optional("budget", Scalars.MONEY, Stage::budget, Stage.Builder::budget)
            .list("tolerances", FactForms.TOLERANCE, Stage::tolerances, Stage.Builder::addTolerance)
            .optional("planVersion", Scalars.TEXT, Stage::planVersion, Stage.Builder::planVersion)
            .optional("planApprovedOn", Scalars.DATE, Stage::planApprovedOn, Stage.Builder::planApprovedOn)
            .optional("provenance", CommonForms.PROVENANCE, Stage::provenance, Stage.Builder::provenance);

    private static final Shape<GateCriterion, Parts> CRITERION = Shape.<GateCriterion>of(
                    parts -> new GateCriterion(parts.the("code"), parts.the("text")))
            .mandatory("code", Scalars.TEXT, GateCriterion::code, Parts.put("code"))
            .mandatory("text", Scalars.TEXT, GateCriterion::text, Parts.put("text"));

    static final Shape<Gate, Gate.Builder> GATE = Shape.of(Gate::builder, Gate.Builder::build)
            .mandatory("id", Scalars.id(GateId::of), Gate::id, Gate.Builder::id)
            .mandatory("component", Scalars.reference(Scope.COMPONENTS), Gate::component, Gate.Builder::component)
            .mandatory("number", Scalars.WHOLE, Gate::number, Gate.Builder::number)
            .unless(gate -> "gate " + gate.number(), "title", Scalars.TEXT, Gate::title, Gate.Builder::title)
            .optional("gateSet", Scalars.TEXT, Gate::gateSet, Gate.Builder::gateSet)
            .list("criteria", CRITERION, Gate::criteria, Gate.Builder::addCriteria)
            .optional("planned", Scalars.DATE, Gate::planned, Gate.Builder::planned)
            .list("forecasts", FactForms.FORECAST, Gate::forecasts, Gate.Builder::addForecast)
            .optional("milestone", Scalars.id(MilestoneId::of), Gate::milestone, Gate.Builder::milestone)
            .optional("opens", Scalars.id(StageId::of), Gate::opens, Gate.Builder::opens)
            .optional("provenance", CommonForms.PROVENANCE, Gate::provenance, Gate.Builder::provenance);

    private static final Shape<CriterionFinding, Parts> FINDING = Shape.<CriterionFinding>of(
                    parts -> new CriterionFinding(parts.the("criterion"), parts.the("result"), parts.maybe("note")))
            .mandatory("criterion", Scalars.TEXT, CriterionFinding::criterion, Parts.put("criterion"))
            .mandatory(
                    "result",
                    Scalars.oneOf("criterion result", CriterionResult.values(), CriterionResult::code),
                    CriterionFinding::result,
                    Parts.put("result"))
            .optional("note", Scalars.TEXT, CriterionFinding::note, Parts.put("note"));

    private static final Shape<GateCondition, Parts> CONDITION = Shape.<GateCondition>of(parts -> new GateCondition(
                    parts.the("code"),
                    parts.the("text"),
                    parts.maybe("owner"),
                    parts.maybe("due"),
                    parts.maybe("done")))
            .mandatory("code", Scalars.TEXT, GateCondition::code, Parts.put("code"))
            .mandatory("text", Scalars.TEXT, GateCondition::text, Parts.put("text"))
            .optional("owner", Scalars.REFERENCE, GateCondition::owner, Parts.put("owner"))
            .optional("due", Scalars.DATE, GateCondition::due, Parts.put("due"))
            .optional("done", Scalars.DATE, GateCondition::done, Parts.put("done"));

    static final Shape<GateReview, GateReview.Builder> GATE_REVIEW = Shape.of(
                    GateReview::builder, GateReview.Builder::build)
            .mandatory("id", Scalars.id(GateReviewId::of), GateReview::id, GateReview.Builder::id)
            .mandatory("gate", Scalars.id(GateId::of), GateReview::gate, GateReview.Builder::gate)
            .mandatory("heldOn", Scalars.DATE, GateReview::heldOn, GateReview.Builder::heldOn)
            .unless(
                    review -> "review of gate " + review.gate().value() + " on " + review.heldOn(),
                    "title",
                    Scalars.TEXT,
                    GateReview::title,
                    GateReview.Builder::title)
            .list("reviewers", Scalars.PERSON, GateReview::reviewers, GateReview.Builder::addReviewer)
            .list("reviewerRoles", Scalars.ROLE, GateReview::reviewerRoles, GateReview.Builder::addReviewerRole)
            .list(
                    "reviewedBy",
                    Scalars.reference(Scope.of(
                            ComponentKind.BOARD, ComponentKind.OFFICE, ComponentKind.UNIT, ComponentKind.TEAM)),
                    GateReview::reviewedBy,
                    GateReview.Builder::addReviewedBy)
            .list("findings", FINDING, GateReview::findings, GateReview.Builder::addFinding)
            .optional("rating", FactForms.rating(), GateReview::rating, GateReview.Builder::rating)
            .optional(
                    "scale",
                    Scalars.oneOf("confidence scale", ConfidenceScale.values(), ConfidenceScale::code),
                    GateReview::scale,
                    GateReview.Builder::scale)
            .optional(
                    "decision",
                    Scalars.oneOf("gate decision", GateDecision.values(), GateDecision::code),
                    GateReview::decision,
                    GateReview.Builder::decision)
            .optional("decidedOn", Scalars.DATE, GateReview::decidedOn, GateReview.Builder::decidedOn)
            .list("conditions", CONDITION, GateReview::conditions, GateReview.Builder::addCondition)
            .optional("portfolioToldOn", Scalars.DATE, GateReview::portfolioToldOn, GateReview.Builder::portfolioToldOn)
            .optional("follows", Scalars.id(GateReviewId::of), GateReview::follows, GateReview.Builder::follows)
            .optional("provenance", CommonForms.PROVENANCE, GateReview::provenance, GateReview.Builder::provenance);

    private StageForms() {}
}
