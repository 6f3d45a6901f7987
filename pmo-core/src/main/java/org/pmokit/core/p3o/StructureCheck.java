package org.pmokit.core.p3o;

import java.util.Locale;
import org.pmokit.core.problem.Severity;

/**
 * What a review of a model looks for. None is an error: whatever can be resolved can be worked with, and a house may have
 * decided otherwise.
 */
public enum StructureCheck {
    /** Looks whether it holds: an office runs the disciplines of its level. */
    LEVEL_RUNS_OTHER_DISCIPLINE(Severity.WARNING, "An office runs the disciplines of its level"),
    /** Looks whether it holds: an office works at the usual level of its type. */
    TYPE_AT_OTHER_LEVEL(Severity.NOTICE, "An office works at the usual level of its type"),
    /** Looks whether it holds: an office reports to somebody. */
    NO_REPORTING_LINE(Severity.WARNING, "An office reports to somebody"),
    /** Looks whether it holds: an office reports to offices that exist. */
    SUPERIOR_GONE(Severity.WARNING, "An office reports to offices that exist"),
    /** Looks whether it holds: a programme office answers to the senior responsible owner. */
    NOT_TO_OWNER(Severity.WARNING, "A programme office answers to the senior responsible owner"),
    /** Looks whether it holds: a portfolio office stands above the supporting functions. */
    PORTFOLIO_OFFICE_UNDER_FUNCTION(Severity.NOTICE, "A portfolio office stands above the supporting functions"),
    /** Looks whether it holds: an office says what it offers. */
    SERVICES_NOT_SAID(Severity.NOTICE, "An office says what it offers"),
    /** Looks whether it holds: an office offers more than administration. */
    ADMIN_ONLY(Severity.WARNING, "An office offers more than administration"),
    /** Looks whether it holds: who offers challenge may challenge. */
    CHALLENGE_WITHOUT_AUTHORITY(Severity.WARNING, "Who offers challenge may challenge"),
    /** Looks whether it holds: an office that assures is free of day-to-day functions. */
    ASSURER_OPERATES(Severity.WARNING, "An office that assures is free of day-to-day functions"),
    /** Looks whether it holds: no office assures what it manages or answers for. */
    ASSURES_ITS_OWN(Severity.WARNING, "No office assures what it manages or answers for"),
    /** Looks whether it holds: delivery stays with those who manage it, unless the office is directive. */
    ANSWERS_FOR_DELIVERY(Severity.WARNING, "Delivery stays with those who manage it, unless the office is directive"),
    /** Looks whether it holds: a supportive office does not command. */
    SUPPORTIVE_COMMANDS(Severity.WARNING, "A supportive office does not command"),
    /** Looks whether it holds: a controlling office may audit. */
    CONTROLLING_WITHOUT_AUDIT(Severity.WARNING, "A controlling office may audit"),
    /** Looks whether it holds: a directive office manages projects. */
    DIRECTIVE_WITHOUT_PROJECTS(Severity.WARNING, "A directive office manages projects"),
    /** Looks whether it holds: an office is what it says it is. */
    STYLE_DIFFERS(Severity.NOTICE, "An office is what it says it is"),
    /** Looks whether it holds: the functions of a virtual office are somebody's role. */
    VIRTUAL_WITHOUT_ROLES(Severity.WARNING, "The functions of a virtual office are somebody's role"),
    /** Looks whether it holds: every office has a hub where there are hubs. */
    SPOKE_WITHOUT_HUB(Severity.WARNING, "Every office has a hub where there are hubs"),
    /** Looks whether it holds: no office has several hubs. */
    SPOKE_WITH_SEVERAL_HUBS(Severity.WARNING, "No office has several hubs"),
    /** Looks whether it holds: all information comes together in one place. */
    SEVERAL_TOP_HUBS(Severity.WARNING, "All information comes together in one place"),
    /** Looks whether it holds: no permanent office is below a temporary one. */
    TEMPORARY_ABOVE_PERMANENT(Severity.WARNING, "No permanent office is below a temporary one"),
    /** Looks whether it holds: a hub says what is to be reported. */
    HUB_WITHOUT_STANDARD(Severity.NOTICE, "A hub says what is to be reported"),
    /** Looks whether it holds: offices below a hub report by its standard. */
    STANDARD_NOT_ADOPTED(Severity.WARNING, "Offices below a hub report by its standard"),
    /** Looks whether it holds: somebody offers what is promised and needed. */
    SERVICE_WITHOUT_PROVIDER(Severity.WARNING, "Somebody offers what is promised and needed"),
    /** Looks whether it holds: nobody is offered the same service by two offices. */
    SERVICE_DUPLICATED(Severity.WARNING, "Nobody is offered the same service by two offices"),
    /** Looks whether it holds: services come from offices whose business they are. */
    SERVICE_OF_OTHER_TYPE(Severity.NOTICE, "Services come from offices whose business they are"),
    /** Looks whether it holds: some service is for each outcome. */
    OUTCOME_SERVED_BY_NOBODY(Severity.WARNING, "Some service is for each outcome"),
    /** Looks whether it holds: an office keeps each objective in view. */
    OBJECTIVE_WITHOUT_OVERSEER(Severity.WARNING, "An office keeps each objective in view"),
    /** Looks whether it holds: a permanent office was shaped with every core factor in mind. */
    FACTOR_WITHOUT_DECISION(Severity.WARNING, "A permanent office was shaped with every core factor in mind"),
    /** Looks whether it holds: a permanent office has a charter. */
    CHARTER_MISSING(Severity.NOTICE, "A permanent office has a charter"),
    /** Looks whether it holds: a charter says all that it should. */
    CHARTER_INCOMPLETE(Severity.NOTICE, "A charter says all that it should"),
    /** Looks whether it holds: an office is reviewed in time. */
    REVIEW_OVERDUE(Severity.WARNING, "An office is reviewed in time"),
    /** Looks whether it holds: an office that was closed is gone. */
    LIFE_ENDED(Severity.WARNING, "An office that was closed is gone"),
    /** Looks whether it holds: a temporary office has an end. */
    TEMPORARY_WITHOUT_END(Severity.WARNING, "A temporary office has an end"),
    /** Looks whether it holds: a temporary office lasts as long as what it serves. */
    ENDS_TOO_EARLY(Severity.WARNING, "A temporary office lasts as long as what it serves"),
    /** Looks whether it holds: a temporary office has a closure plan. */
    NO_CLOSURE_PLAN(Severity.WARNING, "A temporary office has a closure plan"),
    /** Looks whether it holds: the archive of a temporary office goes to a permanent one. */
    ARCHIVE_NOT_TO_PERMANENT(Severity.WARNING, "The archive of a temporary office goes to a permanent one"),
    /** Looks whether it holds: somebody takes over what an office leaves open. */
    ORPHAN_ITEMS(Severity.WARNING, "Somebody takes over what an office leaves open");

    private final Severity severity;
    private final String title;

    StructureCheck(Severity severity, String title) {
        this.severity = severity;
        this.title = title;
    }

    /** How much it matters when it is not so. */
    public Severity severity() {
        return severity;
    }

    /** What should be so, in a sentence without a full stop. */
    public String title() {
        return title;
    }

    /** The name used in files: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
