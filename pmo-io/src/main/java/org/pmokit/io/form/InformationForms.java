package org.pmokit.io.form;

import org.pmokit.core.information.GlossaryTerm;
import org.pmokit.core.information.InformationSystem;
import org.pmokit.core.information.Kpi;
import org.pmokit.core.information.KpiValue;
import org.pmokit.core.information.MasterRecord;
import org.pmokit.core.information.MilestoneDefinition;

/** The forms of where information is kept, and of what words and numbers mean. */
final class InformationForms {

    static final Shape<InformationSystem, Parts> INFORMATION_SYSTEM = Shape.<InformationSystem>of(
                    parts -> new InformationSystem(
                            parts.the("code"), parts.the("title"), parts.maybe("custodian"), parts.all("registers")))
            .mandatory("code", Scalars.TEXT, InformationSystem::code, Parts.put("code"))
            .mandatory("title", Scalars.TEXT, InformationSystem::title, Parts.put("title"))
            .optional("custodian", Scalars.ROLE, InformationSystem::custodian, Parts.put("custodian"))
            .list("registers", Scalars.TEXT, InformationSystem::registers, Parts.put("registers"));

    static final Shape<MasterRecord, Parts> MASTER_RECORD = Shape.<MasterRecord>of(
                    parts -> new MasterRecord(parts.the("fact"), parts.the("register"), parts.maybe("custodian")))
            .mandatory("fact", Scalars.TEXT, MasterRecord::fact, Parts.put("fact"))
            .mandatory("register", Scalars.TEXT, MasterRecord::register, Parts.put("register"))
            .optional("custodian", Scalars.ROLE, MasterRecord::custodian, Parts.put("custodian"));

    static final Shape<GlossaryTerm, Parts> GLOSSARY_TERM = Shape.<GlossaryTerm>of(
                    parts -> new GlossaryTerm(parts.the("term"), parts.the("meaning"), parts.all("synonyms")))
            .mandatory("term", Scalars.TEXT, GlossaryTerm::term, Parts.put("term"))
            .mandatory("meaning", Scalars.TEXT, GlossaryTerm::meaning, Parts.put("meaning"))
            .list("synonyms", Scalars.TEXT, GlossaryTerm::synonyms, Parts.put("synonyms"));

    static final Shape<MilestoneDefinition, Parts> MILESTONE_DEFINITION = Shape.<MilestoneDefinition>of(
                    parts -> new MilestoneDefinition(parts.the("name"), parts.the("meaning"), parts.maybe("evidence")))
            .mandatory("name", Scalars.TEXT, MilestoneDefinition::name, Parts.put("name"))
            .mandatory("meaning", Scalars.TEXT, MilestoneDefinition::meaning, Parts.put("meaning"))
            .optional("evidence", Scalars.TEXT, MilestoneDefinition::evidence, Parts.put("evidence"));

    static final Shape<Kpi, Parts> KPI = Shape.<Kpi>of(parts -> new Kpi(
                    parts.the("code"),
                    parts.the("title"),
                    parts.the("unit"),
                    parts.maybe("atLeast"),
                    parts.maybe("atMost"),
                    parts.maybe("formula")))
            .mandatory("code", Scalars.TEXT, Kpi::code, Parts.put("code"))
            .mandatory("title", Scalars.TEXT, Kpi::title, Parts.put("title"))
            .mandatory("unit", Scalars.TEXT, Kpi::unit, Parts.put("unit"))
            .optional("atLeast", Scalars.RATIO, Kpi::atLeast, Parts.put("atLeast"))
            .optional("atMost", Scalars.RATIO, Kpi::atMost, Parts.put("atMost"))
            .optional("formula", Scalars.TEXT, Kpi::formula, Parts.put("formula"));

    static final Shape<KpiValue, Parts> KPI_VALUE = Shape.<KpiValue>of(parts ->
                    new KpiValue(parts.the("kpi"), parts.the("component"), parts.the("asOf"), parts.the("value")))
            .mandatory("kpi", Scalars.TEXT, KpiValue::kpi, Parts.put("kpi"))
            .mandatory("component", Scalars.REFERENCE, KpiValue::component, Parts.put("component"))
            .mandatory("asOf", Scalars.DATE, KpiValue::asOf, Parts.put("asOf"))
            .mandatory("value", Scalars.RATIO, KpiValue::value, Parts.put("value"));

    private InformationForms() {}
}
