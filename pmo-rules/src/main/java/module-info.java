/** The health checks: rules, verdicts, findings, RAG, roll-up, explanations and a catalogue of shipped rules. */
module org.pmokit.rules {
    requires transitive org.pmokit.core;
    requires transitive org.pmokit.graph;
    requires org.slf4j;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.pmokit.rules;
    exports org.pmokit.rules.catalog;
    exports org.pmokit.rules.catalog.review;
    exports org.pmokit.rules.delta;
    exports org.pmokit.rules.evidence;
    exports org.pmokit.rules.explain;
    exports org.pmokit.rules.profile;
    exports org.pmokit.rules.rag;
    exports org.pmokit.rules.rule;
    exports org.pmokit.rules.verify;
    exports org.pmokit.rules.waiver;
}
