package org.pmokit.io.form;

import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.BenefitId;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.DecisionId;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.StrategyChangeId;
import org.pmokit.core.identifier.UnitId;
import org.pmokit.core.strategy.Contribution;
import org.pmokit.core.strategy.Measurement;
import org.pmokit.core.strategy.Objective;
import org.pmokit.core.strategy.ObjectiveForecast;
import org.pmokit.core.strategy.ObjectiveLevel;
import org.pmokit.core.strategy.PerformanceMeasure;
import org.pmokit.core.strategy.StrategyChange;
import org.pmokit.core.strategy.StrategyChangeKind;
import org.pmokit.core.strategy.StrategyNotice;
import org.pmokit.core.strategy.StrengthScale;
import org.pmokit.core.strategy.TargetDirection;

/** The forms of objectives, of what contributes to them, and of how they change. */
final class StrategyForms {

    static final Shape<Objective, Objective.Builder> OBJECTIVE = Shape.of(Objective::builder, Objective.Builder::build)
            .mandatory("id", Scalars.id(ObjectiveId::of), Objective::id, Objective.Builder::id)
            .mandatory("title", Scalars.TEXT, Objective::title, Objective.Builder::title)
            .optional("parent", Scalars.id(ObjectiveId::of), Objective::parent, Objective.Builder::parent)
            .optional(
                    "component", Scalars.reference(Scope.GOVERNED), Objective::component, Objective.Builder::component)
            .optional("lead", Scalars.id(UnitId::of), Objective::lead, Objective.Builder::lead)
            .optional(
                    "level",
                    Scalars.oneOf("level", ObjectiveLevel.values(), ObjectiveLevel::code),
                    Objective::level,
                    Objective.Builder::level)
            .optional("weight", Scalars.RATIO, Objective::weight, Objective.Builder::weight)
            .optional("priority", Scalars.WHOLE, Objective::priority, Objective.Builder::priority)
            .optional("owner", Scalars.ROLE, Objective::owner, Objective.Builder::owner)
            .unless(none -> false, "mandatory", Scalars.TRUTH, Objective::isMandatory, Objective.Builder::mandatory)
            .optional("constraint", Scalars.TEXT, Objective::constraint, Objective.Builder::constraint)
            .optional("targetValue", Scalars.NUMBER, Objective::targetValue, Objective.Builder::targetValue)
            .optional("targetUnit", Scalars.TEXT, Objective::targetUnit, Objective.Builder::targetUnit)
            .unless(
                    none -> TargetDirection.AT_LEAST,
                    "direction",
                    Scalars.oneOf("direction", TargetDirection.values(), TargetDirection::code),
                    Objective::direction,
                    Objective.Builder::direction)
            .optional("valueTolerance", Scalars.NUMBER, Objective::valueTolerance, Objective.Builder::valueTolerance)
            .optional("targetDate", Scalars.DATE, Objective::targetDate, Objective.Builder::targetDate)
            .optional("daysTolerance", Scalars.WHOLE, Objective::daysTolerance, Objective.Builder::daysTolerance)
            .unless(none -> DateRange.ALWAYS, "period", CommonForms.RANGE, Objective::period, Objective.Builder::period)
            .optional("version", Scalars.TEXT, Objective::version, Objective.Builder::version)
            .optional("withdrawn", Scalars.DATE, Objective::withdrawn, Objective.Builder::withdrawn)
            .optional("provenance", CommonForms.PROVENANCE, Objective::provenance, Objective.Builder::provenance);

    private static final Shape<Measurement, Parts> MEASUREMENT = Shape.<Measurement>of(
                    parts -> new Measurement(parts.the("on"), parts.the("value")))
            .mandatory("on", Scalars.DATE, Measurement::on, Parts.put("on"))
            .mandatory("value", Scalars.NUMBER, Measurement::value, Parts.put("value"));

    static final Shape<PerformanceMeasure, PerformanceMeasure.Builder> PERFORMANCE_MEASURE = Shape.of(
                    PerformanceMeasure::builder, PerformanceMeasure.Builder::build)
            .mandatory(
                    "objective",
                    Scalars.id(ObjectiveId::of),
                    PerformanceMeasure::objective,
                    PerformanceMeasure.Builder::objective)
            .mandatory("name", Scalars.TEXT, PerformanceMeasure::name, PerformanceMeasure.Builder::name)
            .optional("unit", Scalars.TEXT, PerformanceMeasure::unit, PerformanceMeasure.Builder::unit)
            .optional("baseline", Scalars.NUMBER, PerformanceMeasure::baseline, PerformanceMeasure.Builder::baseline)
            .optional("target", Scalars.NUMBER, PerformanceMeasure::target, PerformanceMeasure.Builder::target)
            .optional(
                    "benefit",
                    Scalars.id(BenefitId::of),
                    PerformanceMeasure::benefit,
                    PerformanceMeasure.Builder::benefit)
            .list(
                    "measurements",
                    MEASUREMENT,
                    PerformanceMeasure::measurements,
                    PerformanceMeasure.Builder::addMeasurement)
            .optional(
                    "provenance",
                    CommonForms.PROVENANCE,
                    PerformanceMeasure::provenance,
                    PerformanceMeasure.Builder::provenance);

    static final Shape<Contribution, Contribution.Builder> CONTRIBUTION = Shape.of(
                    Contribution::builder, Contribution.Builder::build)
            .mandatory(
                    "component",
                    Scalars.reference(Scope.COMPONENTS),
                    Contribution::component,
                    Contribution.Builder::component)
            .mandatory(
                    "objective", Scalars.id(ObjectiveId::of), Contribution::objective, Contribution.Builder::objective)
            .optional("strength", Scalars.WHOLE, Contribution::strength, Contribution.Builder::strength)
            .unless(
                    none -> StrengthScale.MINUS_2_TO_5,
                    "scale",
                    Scalars.oneOf("scale", StrengthScale.values(), StrengthScale::code),
                    Contribution::scale,
                    Contribution.Builder::scale)
            .optional("evidence", Scalars.TEXT, Contribution::evidence, Contribution.Builder::evidence)
            .unless(
                    none -> false,
                    "mandatory",
                    Scalars.TRUTH,
                    Contribution::isMandatory,
                    Contribution.Builder::mandatory)
            .optional("stated", Scalars.DATE, Contribution::stated, Contribution.Builder::stated)
            .optional("provenance", CommonForms.PROVENANCE, Contribution::provenance, Contribution.Builder::provenance);

    static final Shape<ObjectiveForecast, ObjectiveForecast.Builder> OBJECTIVE_FORECAST = Shape.of(
                    ObjectiveForecast::builder, ObjectiveForecast.Builder::build)
            .mandatory(
                    "objective",
                    Scalars.id(ObjectiveId::of),
                    ObjectiveForecast::objective,
                    ObjectiveForecast.Builder::objective)
            .mandatory("asOf", Scalars.DATE, ObjectiveForecast::asOf, ObjectiveForecast.Builder::asOf)
            .optional("value", Scalars.NUMBER, ObjectiveForecast::value, ObjectiveForecast.Builder::value)
            .optional("date", Scalars.DATE, ObjectiveForecast::date, ObjectiveForecast.Builder::date)
            .optional("confidence", Scalars.RATIO, ObjectiveForecast::confidence, ObjectiveForecast.Builder::confidence)
            .optional("cause", Scalars.REFERENCE, ObjectiveForecast::cause, ObjectiveForecast.Builder::cause)
            .optional(
                    "provenance",
                    CommonForms.PROVENANCE,
                    ObjectiveForecast::provenance,
                    ObjectiveForecast.Builder::provenance);

    static final Shape<StrategyChange, StrategyChange.Builder> STRATEGY_CHANGE = Shape.of(
                    StrategyChange::builder, StrategyChange.Builder::build)
            .mandatory("id", Scalars.id(StrategyChangeId::of), StrategyChange::id, StrategyChange.Builder::id)
            .mandatory(
                    "objective",
                    Scalars.id(ObjectiveId::of),
                    StrategyChange::objective,
                    StrategyChange.Builder::objective)
            .mandatory(
                    "kind",
                    Scalars.oneOf("kind of change", StrategyChangeKind.values(), StrategyChangeKind::code),
                    StrategyChange::kind,
                    StrategyChange.Builder::kind)
            .mandatory("on", Scalars.DATE, StrategyChange::on, StrategyChange.Builder::on)
            .optional("oldValue", Scalars.TEXT, StrategyChange::oldValue, StrategyChange.Builder::oldValue)
            .optional("newValue", Scalars.TEXT, StrategyChange::newValue, StrategyChange.Builder::newValue)
            .optional(
                    "announcedBy",
                    Scalars.reference(Scope.of(ComponentKind.BOARD, ComponentKind.UNIT, ComponentKind.OFFICE)),
                    StrategyChange::announcedBy,
                    StrategyChange.Builder::announcedBy)
            .optional(
                    "provenance",
                    CommonForms.PROVENANCE,
                    StrategyChange::provenance,
                    StrategyChange.Builder::provenance);

    static final Shape<StrategyNotice, StrategyNotice.Builder> STRATEGY_NOTICE = Shape.of(
                    StrategyNotice::builder, StrategyNotice.Builder::build)
            .mandatory(
                    "change", Scalars.id(StrategyChangeId::of), StrategyNotice::change, StrategyNotice.Builder::change)
            .mandatory("recipient", Scalars.REFERENCE, StrategyNotice::recipient, StrategyNotice.Builder::recipient)
            .optional("role", Scalars.ROLE, StrategyNotice::role, StrategyNotice.Builder::role)
            .optional("person", Scalars.PERSON, StrategyNotice::person, StrategyNotice.Builder::person)
            .list(
                    "components",
                    Scalars.reference(Scope.COMPONENTS),
                    StrategyNotice::components,
                    StrategyNotice.Builder::addComponent)
            .mandatory("due", Scalars.DATE, StrategyNotice::due, StrategyNotice.Builder::due)
            .optional("sent", Scalars.DATE, StrategyNotice::sent, StrategyNotice.Builder::sent)
            .optional("acknowledged", Scalars.DATE, StrategyNotice::acknowledged, StrategyNotice.Builder::acknowledged)
            .optional("decideBy", Scalars.DATE, StrategyNotice::decideBy, StrategyNotice.Builder::decideBy)
            .optional("decided", Scalars.DATE, StrategyNotice::decided, StrategyNotice.Builder::decided)
            .optional(
                    "decision", Scalars.id(DecisionId::of), StrategyNotice::decision, StrategyNotice.Builder::decision)
            .optional(
                    "provenance",
                    CommonForms.PROVENANCE,
                    StrategyNotice::provenance,
                    StrategyNotice.Builder::provenance);

    private StrategyForms() {}
}
