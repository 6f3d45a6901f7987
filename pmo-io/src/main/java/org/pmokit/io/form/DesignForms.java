package org.pmokit.io.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.pmokit.core.design.Blueprint;
import org.pmokit.core.design.BlueprintEntry;
import org.pmokit.core.design.BlueprintSection;
import org.pmokit.core.design.Charter;
import org.pmokit.core.design.ClosurePlan;
import org.pmokit.core.design.ClosureTrigger;
import org.pmokit.core.design.Funding;
import org.pmokit.core.design.FundingModel;
import org.pmokit.core.design.KpiDirection;
import org.pmokit.core.design.KpiMeasure;
import org.pmokit.core.design.KpiReading;
import org.pmokit.core.design.LifecycleStep;
import org.pmokit.core.design.OfficeBusinessCase;
import org.pmokit.core.design.OfficeKpi;
import org.pmokit.core.design.OfficeLifecycle;
import org.pmokit.core.design.OfficeState;
import org.pmokit.core.design.TailoringDecision;
import org.pmokit.core.design.TailoringFactor;
import org.pmokit.core.identifier.OfficeId;

/** The forms of how an office is set up, measured and closed. */
final class DesignForms {

    private static final Scalar<OfficeId> OFFICE = Scalars.id(OfficeId::of);
    private static final Scalar<KpiDirection> DIRECTION =
            Scalars.oneOf("direction", KpiDirection.values(), KpiDirection::code);

    /** The code is enough for one of the usual measures. */
    private static final Shape<KpiMeasure, Parts> MEASURE = Shape.<KpiMeasure>of(
                    parts -> measure(parts.the("code"), parts.maybe("unit"), parts.maybe("direction")))
            .mandatory("code", Scalars.TEXT, KpiMeasure::code, Parts.put("code"))
            .unless(measure -> usual(measure.code()).unit(), "unit", Scalars.TEXT, KpiMeasure::unit, Parts.put("unit"))
            .unless(
                    measure -> usual(measure.code()).direction(),
                    "direction",
                    DIRECTION,
                    KpiMeasure::direction,
                    Parts.put("direction"));

    private static final Shape<Funding, Parts> FUNDING = Shape.<Funding>of(
                    parts -> new Funding(parts.the("model"), parts.maybe("setUpCost"), parts.maybe("annualCost")))
            .mandatory(
                    "model",
                    Scalars.oneOf("funding model", FundingModel.values(), FundingModel::code),
                    Funding::model,
                    Parts.put("model"))
            .optional("setUpCost", Scalars.MONEY, Funding::setUpCost, Parts.put("setUpCost"))
            .optional("annualCost", Scalars.MONEY, Funding::annualCost, Parts.put("annualCost"));

    private static final Shape<KpiReading, Parts> READING = Shape.<KpiReading>of(
                    parts -> new KpiReading(parts.the("on"), parts.the("value")))
            .mandatory("on", Scalars.DATE, KpiReading::on, Parts.put("on"))
            .mandatory("value", Scalars.NUMBER, KpiReading::value, Parts.put("value"));

    private static final Shape<LifecycleStep, Parts> STEP = Shape.<LifecycleStep>of(
                    parts -> new LifecycleStep(parts.the("to"), parts.the("on"), parts.maybe("artefact")))
            .mandatory(
                    "to",
                    Scalars.oneOf("state of an office", OfficeState.values(), OfficeState::code),
                    LifecycleStep::to,
                    Parts.put("to"))
            .mandatory("on", Scalars.DATE, LifecycleStep::on, Parts.put("on"))
            .optional("artefact", Scalars.TEXT, LifecycleStep::artefact, Parts.put("artefact"));

    private static final Shape<BlueprintEntry, Parts> ENTRY = Shape.<BlueprintEntry>of(
                    parts -> new BlueprintEntry(parts.the("section"), parts.maybe("today"), parts.the("intended")))
            .mandatory(
                    "section",
                    Scalars.oneOf("section of a blueprint", BlueprintSection.values(), BlueprintSection::code),
                    BlueprintEntry::section,
                    Parts.put("section"))
            .optional("today", Scalars.TEXT, BlueprintEntry::today, Parts.put("today"))
            .mandatory("intended", Scalars.TEXT, BlueprintEntry::intended, Parts.put("intended"));

    static final Shape<Charter, Charter.Builder> CHARTER = Shape.of(Charter::builder, Charter.Builder::build)
            .mandatory("office", OFFICE, Charter::office, Charter.Builder::office)
            .optional("purpose", Scalars.TEXT, Charter::purpose, Charter.Builder::purpose)
            .optional("scope", Scalars.TEXT, Charter::scope, Charter.Builder::scope)
            .list("authorities", OfficeForms.AUTHORITY, Charter::authorities, Charter.Builder::addAuthority)
            .list("services", OfficeForms.SERVICE, Charter::services, Charter.Builder::addService)
            .list("customers", Scalars.REFERENCE, Charter::customers, Charter.Builder::addCustomer)
            .optional("reportsTo", OfficeForms.BODY, Charter::reportsTo, Charter.Builder::reportsTo)
            .list("roles", Scalars.ROLE, Charter::roles, Charter.Builder::addRole)
            .list("kpis", MEASURE, Charter::kpis, Charter.Builder::addKpi)
            .optional("funding", FUNDING, Charter::funding, Charter.Builder::funding)
            .optional("agreedBy", OfficeForms.BODY, Charter::agreedBy, Charter.Builder::agreedBy)
            .optional("agreedOn", Scalars.DATE, Charter::agreedOn, Charter.Builder::agreedOn)
            .optional("reviewBy", Scalars.DATE, Charter::reviewBy, Charter.Builder::reviewBy)
            .optional("provenance", CommonForms.PROVENANCE, Charter::provenance, Charter.Builder::provenance);

    static final Shape<OfficeKpi, Parts> KPI = Shape.<OfficeKpi>of(DesignForms::kpi)
            .mandatory("office", OFFICE, OfficeKpi::office, Parts.put("office"))
            .mandatory("measure", Scalars.TEXT, kpi -> kpi.measure().code(), Parts.put("code"))
            .unless(
                    kpi -> usual(kpi.measure().code()).unit(),
                    "unit",
                    Scalars.TEXT,
                    kpi -> kpi.measure().unit(),
                    Parts.put("unit"))
            .unless(
                    kpi -> usual(kpi.measure().code()).direction(),
                    "direction",
                    DIRECTION,
                    kpi -> kpi.measure().direction(),
                    Parts.put("direction"))
            .optional("target", Scalars.NUMBER, OfficeKpi::target, Parts.put("target"))
            .list("readings", READING, OfficeKpi::readings, Parts.put("readings"))
            .optional("provenance", CommonForms.PROVENANCE, OfficeKpi::provenance, Parts.put("provenance"));

    static final Shape<OfficeLifecycle, Parts> LIFECYCLE = Shape.<OfficeLifecycle>of(
                    parts -> new OfficeLifecycle(parts.the("office"), parts.all("steps")))
            .mandatory("office", OFFICE, OfficeLifecycle::office, Parts.put("office"))
            .list("steps", STEP, OfficeLifecycle::steps, Parts.put("steps"));

    static final Shape<Blueprint, Parts> BLUEPRINT = Shape.<Blueprint>of(
                    parts -> new Blueprint(parts.the("office"), parts.all("entries")))
            .mandatory("office", OFFICE, Blueprint::office, Parts.put("office"))
            .list("entries", ENTRY, Blueprint::entries, Parts.put("entries"));

    static final Shape<OfficeBusinessCase, Parts> BUSINESS_CASE = Shape.<OfficeBusinessCase>of(
                    parts -> new OfficeBusinessCase(
                            parts.the("office"),
                            parts.the("setUpCost"),
                            parts.the("annualCost"),
                            parts.the("annualBenefit"),
                            parts.<Integer>the("years")))
            .mandatory("office", OFFICE, OfficeBusinessCase::office, Parts.put("office"))
            .mandatory("setUpCost", Scalars.MONEY, OfficeBusinessCase::setUpCost, Parts.put("setUpCost"))
            .mandatory("annualCost", Scalars.MONEY, OfficeBusinessCase::annualCost, Parts.put("annualCost"))
            .mandatory("annualBenefit", Scalars.MONEY, OfficeBusinessCase::annualBenefit, Parts.put("annualBenefit"))
            .mandatory("years", Scalars.WHOLE, OfficeBusinessCase::years, Parts.put("years"));

    static final Shape<ClosurePlan, ClosurePlan.Builder> CLOSURE_PLAN = Shape.of(
                    ClosurePlan::builder, ClosurePlan.Builder::build)
            .mandatory("office", OFFICE, ClosurePlan::office, ClosurePlan.Builder::office)
            .mandatory(
                    "trigger",
                    Scalars.oneOf("trigger", ClosureTrigger.values(), ClosureTrigger::code),
                    ClosurePlan::trigger,
                    ClosurePlan.Builder::trigger)
            .optional("archiveTo", OFFICE, ClosurePlan::archiveTo, ClosurePlan.Builder::archiveTo)
            .list("handedOver", Scalars.REFERENCE, ClosurePlan::handedOver, ClosurePlan.Builder::addHandedOver)
            .optional("agreedOn", Scalars.DATE, ClosurePlan::agreedOn, ClosurePlan.Builder::agreedOn)
            .optional("archivedOn", Scalars.DATE, ClosurePlan::archivedOn, ClosurePlan.Builder::archivedOn)
            .optional("provenance", CommonForms.PROVENANCE, ClosurePlan::provenance, ClosurePlan.Builder::provenance);

    static final Shape<TailoringDecision, TailoringDecision.Builder> TAILORING = Shape.of(
                    TailoringDecision::builder, TailoringDecision.Builder::build)
            .mandatory("office", OFFICE, TailoringDecision::office, TailoringDecision.Builder::office)
            .mandatory(
                    "factor",
                    Scalars.oneOf("factor", TailoringFactor.values(), TailoringFactor::code),
                    TailoringDecision::factor,
                    TailoringDecision.Builder::factor)
            .mandatory("finding", Scalars.TEXT, TailoringDecision::finding, TailoringDecision.Builder::finding)
            .mandatory(
                    "consequence", Scalars.TEXT, TailoringDecision::consequence, TailoringDecision.Builder::consequence)
            .optional("decidedBy", OfficeForms.BODY, TailoringDecision::decidedBy, TailoringDecision.Builder::decidedBy)
            .optional("decidedOn", Scalars.DATE, TailoringDecision::decidedOn, TailoringDecision.Builder::decidedOn)
            .list(
                    "leftOutParts",
                    Scalars.TEXT,
                    TailoringDecision::leftOutParts,
                    TailoringDecision.Builder::addLeftOutPart)
            .optional(
                    "provenance",
                    CommonForms.PROVENANCE,
                    TailoringDecision::provenance,
                    TailoringDecision.Builder::provenance);

    private DesignForms() {}

    private static OfficeKpi kpi(Parts parts) {
        List<KpiReading> readings = parts.all("readings");
        Optional<BigDecimal> target = parts.maybe("target");
        return OfficeKpi.builder()
                .office(parts.the("office"))
                .measure(measure(parts.the("code"), parts.maybe("unit"), parts.maybe("direction")))
                .target(target)
                .readings(readings)
                .provenance(parts.maybe("provenance"))
                .build();
    }

    private static KpiMeasure measure(String code, Optional<String> unit, Optional<KpiDirection> direction) {
        KpiMeasure usual = usual(code);
        return new KpiMeasure(code, unit.orElse(usual.unit()), direction.orElse(usual.direction()));
    }

    /** The usual measure of that code; a share that should be high where there is none. */
    private static KpiMeasure usual(String code) {
        return KpiMeasure.usual().stream()
                .filter(measure -> measure.code().equals(code))
                .findFirst()
                .orElseGet(() -> new KpiMeasure(code, "ratio", KpiDirection.HIGHER));
    }
}
