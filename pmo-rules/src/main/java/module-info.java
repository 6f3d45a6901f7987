/** The health checks: rules, verdicts, findings, RAG, roll-up, explanations and a catalogue of shipped rules. */
module org.pmokit.rules {
    requires transitive org.pmokit.core;
    requires transitive org.pmokit.graph;
    requires org.slf4j;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.pmokit.rules;
    exports org.pmokit.rules.catalog;
    exports org.pmokit.rules.catalog.benefit;
    exports org.pmokit.rules.catalog.dataquality;
    exports org.pmokit.rules.catalog.dcma;
    exports org.pmokit.rules.catalog.dependency;
    exports org.pmokit.rules.catalog.finance;
    exports org.pmokit.rules.catalog.governance;
    exports org.pmokit.rules.catalog.office;
    exports org.pmokit.rules.catalog.overlap;
    exports org.pmokit.rules.catalog.performance;
    exports org.pmokit.rules.catalog.review;
    exports org.pmokit.rules.catalog.risk;
    exports org.pmokit.rules.catalog.schedule;
    exports org.pmokit.rules.catalog.strategy;
    exports org.pmokit.rules.catalog.trend;
    exports org.pmokit.rules.delta;
    exports org.pmokit.rules.evidence;
    exports org.pmokit.rules.explain;
    exports org.pmokit.rules.practice;
    exports org.pmokit.rules.profile;
    exports org.pmokit.rules.rag;
    exports org.pmokit.rules.rule;
    exports org.pmokit.rules.verify;
    exports org.pmokit.rules.waiver;
}
