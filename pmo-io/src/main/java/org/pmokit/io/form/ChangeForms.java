package org.pmokit.io.form;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.pmokit.core.change.ChangeAuthority;
import org.pmokit.core.change.ChangeDecision;
import org.pmokit.core.change.ChangeImpact;
import org.pmokit.core.change.ChangeLoad;
import org.pmokit.core.change.ChangeManagementStrategy;
import org.pmokit.core.change.ChangeRequest;
import org.pmokit.core.change.ConfigurationItem;
import org.pmokit.core.change.IssueType;
import org.pmokit.core.change.ItemRelation;
import org.pmokit.core.change.ItemState;
import org.pmokit.core.change.ItemVersion;
import org.pmokit.core.change.ObjectiveEffect;
import org.pmokit.core.date.DateRange;
import org.pmokit.core.identifier.BoardId;
import org.pmokit.core.identifier.ChangeId;
import org.pmokit.core.identifier.ComponentKind;
import org.pmokit.core.identifier.ConfigurationItemId;
import org.pmokit.core.identifier.DecisionId;
import org.pmokit.core.identifier.ObjectiveId;
import org.pmokit.core.identifier.ProductId;
import org.pmokit.core.identifier.StageId;
import org.pmokit.io.codec.Excerpt;
import org.pmokit.io.codec.Values;

/** The forms of change control, configuration management and the change that projects bring to people. */
final class ChangeForms {

    private static final String NO_MONTH = "\"%s\" is not a month of the form YYYY-MM.\nMaybe write 2025-03.";
    private static final Scalar<YearMonth> MONTH = Scalars.text(ChangeForms::textOf, Values.of(ChangeForms::monthOf));

    static final Shape<ChangeImpact, Parts> IMPACT = Shape.<ChangeImpact>of(parts -> new ChangeImpact(
                    parts.the("dimension"),
                    parts.maybe("unit"),
                    parts.maybe("deviation"),
                    parts.maybe("money"),
                    parts.maybe("note")))
            .mandatory("dimension", ControlForms.DIMENSION, ChangeImpact::dimension, Parts.put("dimension"))
            .optional("unit", ControlForms.UNIT, ChangeImpact::unit, Parts.put("unit"))
            .optional("deviation", Scalars.NUMBER, ChangeImpact::deviation, Parts.put("deviation"))
            .optional("money", Scalars.MONEY, ChangeImpact::money, Parts.put("money"))
            .optional("note", Scalars.TEXT, ChangeImpact::note, Parts.put("note"));

    private static final Shape<ObjectiveEffect, Parts> EFFECT = Shape.<ObjectiveEffect>of(
                    parts -> new ObjectiveEffect(parts.the("objective"), parts.the("direction"), parts.maybe("note")))
            .mandatory("objective", Scalars.id(ObjectiveId::of), ObjectiveEffect::objective, Parts.put("objective"))
            .mandatory(
                    "direction",
                    Scalars.oneOf("direction", ObjectiveEffect.Direction.values(), ObjectiveEffect.Direction::code),
                    ObjectiveEffect::direction,
                    Parts.put("direction"))
            .optional("note", Scalars.TEXT, ObjectiveEffect::note, Parts.put("note"));

    private static final Shape<ItemVersion, Parts> VERSION = Shape.<ItemVersion>of(parts ->
                    new ItemVersion(parts.the("version"), parts.the("state"), parts.maybe("on"), parts.maybe("change")))
            .mandatory("version", Scalars.TEXT, ItemVersion::version, Parts.put("version"))
            .mandatory(
                    "state",
                    Scalars.oneOf("item state", ItemState.values(), ItemState::code),
                    ItemVersion::state,
                    Parts.put("state"))
            .optional("on", Scalars.DATE, ItemVersion::on, Parts.put("on"))
            .optional("change", Scalars.id(ChangeId::of), ItemVersion::change, Parts.put("change"));

    private static final Shape<ItemRelation, Parts> RELATION = Shape.<ItemRelation>of(
                    parts -> new ItemRelation(parts.the("kind"), parts.the("item")))
            .mandatory(
                    "kind",
                    Scalars.oneOf("kind of relation", ItemRelation.Kind.values(), ItemRelation.Kind::code),
                    ItemRelation::kind,
                    Parts.put("kind"))
            .mandatory("item", Scalars.id(ConfigurationItemId::of), ItemRelation::item, Parts.put("item"));

    static final Shape<ChangeRequest, ChangeRequest.Builder> CHANGE_REQUEST = Shape.of(
                    ChangeRequest::builder, ChangeRequest.Builder::build)
            .mandatory("id", Scalars.id(ChangeId::of), ChangeRequest::id, ChangeRequest.Builder::id)
            .mandatory("component", Scalars.REFERENCE, ChangeRequest::component, ChangeRequest.Builder::component)
            .mandatory("title", Scalars.TEXT, ChangeRequest::title, ChangeRequest.Builder::title)
            .optional(
                    "type",
                    Scalars.oneOf("issue type", IssueType.values(), IssueType::code),
                    ChangeRequest::type,
                    ChangeRequest.Builder::type)
            .optional("description", Scalars.TEXT, ChangeRequest::description, ChangeRequest.Builder::description)
            .optional("cause", Scalars.TEXT, ChangeRequest::cause, ChangeRequest.Builder::cause)
            .optional("raised", Scalars.DATE, ChangeRequest::raised, ChangeRequest.Builder::raised)
            .optional("raisedBy", Scalars.PERSON, ChangeRequest::raisedBy, ChangeRequest.Builder::raisedBy)
            .optional("priority", Scalars.WHOLE, ChangeRequest::priority, ChangeRequest.Builder::priority)
            .optional("severity", ControlForms.LEVEL, ChangeRequest::severity, ChangeRequest.Builder::severity)
            .list("items", Scalars.id(ConfigurationItemId::of), ChangeRequest::items, ChangeRequest.Builder::addItem)
            .list("impacts", IMPACT, ChangeRequest::impacts, ChangeRequest.Builder::addImpact)
            .list(
                    "objectiveEffects",
                    EFFECT,
                    ChangeRequest::objectiveEffects,
                    ChangeRequest.Builder::addObjectiveEffect)
            .list("affected", Scalars.REFERENCE, ChangeRequest::affected, ChangeRequest.Builder::addAffected)
            .list("informed", Scalars.REFERENCE, ChangeRequest::informed, ChangeRequest.Builder::addInformed)
            .optional("examinedOn", Scalars.DATE, ChangeRequest::examinedOn, ChangeRequest.Builder::examinedOn)
            .optional(
                    "recommendation",
                    Scalars.TEXT,
                    ChangeRequest::recommendation,
                    ChangeRequest.Builder::recommendation)
            .optional("proposedOn", Scalars.DATE, ChangeRequest::proposedOn, ChangeRequest.Builder::proposedOn)
            .optional(
                    "decision",
                    Scalars.oneOf("change decision", ChangeDecision.values(), ChangeDecision::code),
                    ChangeRequest::decision,
                    ChangeRequest.Builder::decision)
            .optional("decidedOn", Scalars.DATE, ChangeRequest::decidedOn, ChangeRequest.Builder::decidedOn)
            .optional(
                    "decidedByBoard",
                    Scalars.id(BoardId::of),
                    ChangeRequest::decidedByBoard,
                    ChangeRequest.Builder::decidedByBoard)
            .optional("decidedAs", Scalars.ROLE, ChangeRequest::decidedAs, ChangeRequest.Builder::decidedAs)
            .optional("decidedBy", Scalars.PERSON, ChangeRequest::decidedBy, ChangeRequest.Builder::decidedBy)
            .optional("decidedAt", ControlForms.LEVEL, ChangeRequest::decidedAt, ChangeRequest.Builder::decidedAt)
            .optional(
                    "decisionEntry",
                    Scalars.id(DecisionId::of),
                    ChangeRequest::decisionEntry,
                    ChangeRequest.Builder::decisionEntry)
            .optional(
                    "mergedInto",
                    Scalars.id(ChangeId::of),
                    ChangeRequest::mergedInto,
                    ChangeRequest.Builder::mergedInto)
            .optional(
                    "concession",
                    Scalars.reference(Scope.of(ComponentKind.DECISION, ComponentKind.DOCUMENT)),
                    ChangeRequest::concession,
                    ChangeRequest.Builder::concession)
            .optional("implementedOn", Scalars.DATE, ChangeRequest::implementedOn, ChangeRequest.Builder::implementedOn)
            .optional(
                    "baselineUpdatedOn",
                    Scalars.DATE,
                    ChangeRequest::baselineUpdatedOn,
                    ChangeRequest.Builder::baselineUpdatedOn)
            .optional("reopenedOn", Scalars.DATE, ChangeRequest::reopenedOn, ChangeRequest.Builder::reopenedOn)
            .list("derivedFrom", Scalars.REFERENCE, ChangeRequest::derivedFrom, ChangeRequest.Builder::addDerivedFrom)
            .optional(
                    "provenance", CommonForms.PROVENANCE, ChangeRequest::provenance, ChangeRequest.Builder::provenance);

    static final Shape<ChangeAuthority, ChangeAuthority.Builder> CHANGE_AUTHORITY = Shape.of(
                    ChangeAuthority::builder, ChangeAuthority.Builder::build)
            .mandatory("component", Scalars.REFERENCE, ChangeAuthority::component, ChangeAuthority.Builder::component)
            .optional("role", Scalars.ROLE, ChangeAuthority::role, ChangeAuthority.Builder::role)
            .optional("board", Scalars.id(BoardId::of), ChangeAuthority::board, ChangeAuthority.Builder::board)
            .optional("level", ControlForms.LEVEL, ChangeAuthority::level, ChangeAuthority.Builder::level)
            .optional("budget", Scalars.MONEY, ChangeAuthority::budget, ChangeAuthority.Builder::budget)
            .optional("perChange", Scalars.MONEY, ChangeAuthority::perChange, ChangeAuthority.Builder::perChange)
            .unless(
                    none -> DateRange.ALWAYS,
                    "period",
                    CommonForms.RANGE,
                    ChangeAuthority::period,
                    ChangeAuthority.Builder::period)
            .optional(
                    "provenance",
                    CommonForms.PROVENANCE,
                    ChangeAuthority::provenance,
                    ChangeAuthority.Builder::provenance);

    static final Shape<ConfigurationItem, ConfigurationItem.Builder> CONFIGURATION_ITEM = Shape.of(
                    ConfigurationItem::builder, ConfigurationItem.Builder::build)
            .mandatory("id", Scalars.id(ConfigurationItemId::of), ConfigurationItem::id, ConfigurationItem.Builder::id)
            .mandatory(
                    "component", Scalars.REFERENCE, ConfigurationItem::component, ConfigurationItem.Builder::component)
            .mandatory("title", Scalars.TEXT, ConfigurationItem::title, ConfigurationItem.Builder::title)
            .optional("type", Scalars.TEXT, ConfigurationItem::type, ConfigurationItem.Builder::type)
            .optional("owner", Scalars.PERSON, ConfigurationItem::owner, ConfigurationItem.Builder::owner)
            .optional("location", Scalars.TEXT, ConfigurationItem::location, ConfigurationItem.Builder::location)
            .optional("source", Scalars.TEXT, ConfigurationItem::source, ConfigurationItem.Builder::source)
            .optional("variant", Scalars.TEXT, ConfigurationItem::variant, ConfigurationItem.Builder::variant)
            .optional(
                    "product",
                    Scalars.id(ProductId::of),
                    ConfigurationItem::product,
                    ConfigurationItem.Builder::product)
            .optional("stage", Scalars.id(StageId::of), ConfigurationItem::stage, ConfigurationItem.Builder::stage)
            .list("versions", VERSION, ConfigurationItem::versions, ConfigurationItem.Builder::addVersion)
            .list("relations", RELATION, ConfigurationItem::relations, ConfigurationItem.Builder::addRelation)
            .list("users", Scalars.REFERENCE, ConfigurationItem::users, ConfigurationItem.Builder::addUser)
            .list(
                    "copyHolders",
                    Scalars.REFERENCE,
                    ConfigurationItem::copyHolders,
                    ConfigurationItem.Builder::addCopyHolder)
            .list(
                    "crossReferences",
                    Scalars.REFERENCE,
                    ConfigurationItem::crossReferences,
                    ConfigurationItem.Builder::addCrossReference)
            .optional(
                    "provenance",
                    CommonForms.PROVENANCE,
                    ConfigurationItem::provenance,
                    ConfigurationItem.Builder::provenance);

    static final Shape<ChangeManagementStrategy, ChangeManagementStrategy.Builder> CHANGE_MANAGEMENT_STRATEGY =
            Shape.of(ChangeManagementStrategy::builder, ChangeManagementStrategy.Builder::build)
                    .mandatory(
                            "component",
                            Scalars.REFERENCE,
                            ChangeManagementStrategy::component,
                            ChangeManagementStrategy.Builder::component)
                    .optional(
                            "present",
                            Scalars.TEXT,
                            ChangeManagementStrategy::present,
                            ChangeManagementStrategy.Builder::present)
                    .optional(
                            "future",
                            Scalars.TEXT,
                            ChangeManagementStrategy::future,
                            ChangeManagementStrategy.Builder::future)
                    .list(
                            "groups",
                            Scalars.REFERENCE,
                            ChangeManagementStrategy::groups,
                            ChangeManagementStrategy.Builder::addGroup)
                    .list(
                            "steps",
                            Scalars.TEXT,
                            ChangeManagementStrategy::steps,
                            ChangeManagementStrategy.Builder::addStep)
                    .list(
                            "measures",
                            Scalars.TEXT,
                            ChangeManagementStrategy::measures,
                            ChangeManagementStrategy.Builder::addMeasure)
                    .optional(
                            "owner",
                            Scalars.PERSON,
                            ChangeManagementStrategy::owner,
                            ChangeManagementStrategy.Builder::owner)
                    .optional(
                            "agreedOn",
                            Scalars.DATE,
                            ChangeManagementStrategy::agreedOn,
                            ChangeManagementStrategy.Builder::agreedOn)
                    .optional(
                            "provenance",
                            CommonForms.PROVENANCE,
                            ChangeManagementStrategy::provenance,
                            ChangeManagementStrategy.Builder::provenance);

    static final Shape<ChangeLoad, Parts> CHANGE_LOAD = Shape.<ChangeLoad>of(parts ->
                    new ChangeLoad(parts.the("component"), parts.the("group"), parts.the("month"), parts.the("points")))
            .mandatory("component", Scalars.REFERENCE, ChangeLoad::component, Parts.put("component"))
            .mandatory("group", Scalars.REFERENCE, ChangeLoad::group, Parts.put("group"))
            .mandatory("month", MONTH, ChangeLoad::month, Parts.put("month"))
            .mandatory("points", Scalars.NUMBER, ChangeLoad::points, Parts.put("points"));

    private ChangeForms() {}

    private static String textOf(YearMonth month) {
        if (!Values.isPlausible(month.atDay(1))) {
            throw Scalars.unwritable("The year of " + month + " is not a plausible one", "correct it.");
        }
        return month.toString();
    }

    private static YearMonth monthOf(String text) {
        try {
            YearMonth month = YearMonth.parse(text);
            if (Values.isPlausible(month.atDay(1))) {
                return month;
            }
        } catch (DateTimeParseException malformed) {
            throw new IllegalArgumentException(NO_MONTH.formatted(Excerpt.of(text)), malformed);
        }
        throw new IllegalArgumentException(NO_MONTH.formatted(Excerpt.of(text)));
    }
}
