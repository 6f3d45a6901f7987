/**
 * The facts: immutable P3O types, and drafts that resolve into consistent portfolios.
 *
 * <p>A taste:
 *
 * <pre>{@code
 * Portfolio portfolio = PortfolioDraft.named("Change portfolio")
 *         .add(Programme.of(ProgrammeId.of("DIG"), "Digital"))
 *         .add(Project.builder().id(ProjectId.of("PAY")).parent(ProgrammeId.of("DIG")).build())
 *         .resolveOrThrow();
 * }</pre>
 */
@SuppressWarnings("module") // the style is shared with modules that are built later
module org.pmokit.core {
    requires transitive io.vavr;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.pmokit.core;
    exports org.pmokit.core.agile;
    exports org.pmokit.core.alignment;
    exports org.pmokit.core.assurance;
    exports org.pmokit.core.benefit;
    exports org.pmokit.core.change;
    exports org.pmokit.core.date;
    exports org.pmokit.core.decision;
    exports org.pmokit.core.delivery;
    exports org.pmokit.core.dependency;
    exports org.pmokit.core.design;
    exports org.pmokit.core.document;
    exports org.pmokit.core.earnedvalue;
    exports org.pmokit.core.finance;
    exports org.pmokit.core.governance;
    exports org.pmokit.core.identifier;
    exports org.pmokit.core.information;
    exports org.pmokit.core.internal.style to
            org.pmokit.graph,
            org.pmokit.mpxj,
            org.pmokit.rules;
    exports org.pmokit.core.knowledge;
    exports org.pmokit.core.maturity;
    exports org.pmokit.core.money;
    exports org.pmokit.core.office;
    exports org.pmokit.core.organisation;
    exports org.pmokit.core.p3o;
    exports org.pmokit.core.people;
    exports org.pmokit.core.priority;
    exports org.pmokit.core.problem;
    exports org.pmokit.core.product;
    exports org.pmokit.core.profile;
    exports org.pmokit.core.provenance;
    exports org.pmokit.core.quality;
    exports org.pmokit.core.raci;
    exports org.pmokit.core.register;
    exports org.pmokit.core.report;
    exports org.pmokit.core.resource;
    exports org.pmokit.core.review;
    exports org.pmokit.core.risk;
    exports org.pmokit.core.role;
    exports org.pmokit.core.schedule;
    exports org.pmokit.core.skill;
    exports org.pmokit.core.stage;
    exports org.pmokit.core.stakeholder;
    exports org.pmokit.core.strategy;
    exports org.pmokit.core.tolerance;
    exports org.pmokit.core.workforce;
}
